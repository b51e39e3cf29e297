/** What offices put into a column of yes and no. */
const spellings: ReadonlyMap<string, boolean> = new Map([
  ...['x', 'v', 'có', '1', '✓', '✔', '☑'].map((yes) => [yes, true] as const),
  ...['không', '0', '-', '–', '—', '☐'].map((no) => [no, false] as const),
]);

export function parseFlag(cell: string): { value: boolean } | undefined {
  const value = spellings.get(cell.toLowerCase());
  return value === undefined ? undefined : { value };
}
