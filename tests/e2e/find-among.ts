/** Asks for many things, some of them at a time, and returns what was found. */
export async function findAmong<Item>(
  items: readonly Item[],
  look: (item: Item) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = items.values();
  const lanes = Array.from({ length: 16 }, async () => {
    for (const item of waiting) found.push(...(await look(item)));
  });
  await Promise.all(lanes);
  return found.toSorted();
}
