/** A cell longer than this holds sentences, not names. */
const longest = 60;

/**
 * The names that stand in one cell with only commas or spaces between them, where there is exactly one way to cut it
 * completely into known ones; undefined if there is none, or more than one. A comma inside a known name stays there.
 */
export function cutIntoNames(written: string, isKnown: (name: string) => boolean): string[] | undefined {
  const words = written.split(/\s+|(?<=,)/).filter((word) => word !== '');
  if (words.length > longest || isKnown(written)) return undefined;
  const [only, second] = cuts(words, isKnown);
  return second ? undefined : only;
}

/** At most two ways to cut the words into known names; of two names that begin alike both are tried. */
function cuts(words: readonly string[], isKnown: (name: string) => boolean): string[][] {
  // Ways to cut what follows each word, from the last word backwards, so that nothing is cut twice.
  const ways: string[][][] = [...words.map(() => []), [[]]];
  for (let from = words.length - 1; from >= 0; from--) {
    for (let to = words.length; to > from; to--) {
      const rest = ways[to] ?? [];
      const name = rest.length > 0 ? knownName(words.slice(from, to), isKnown) : undefined;
      if (name !== undefined) ways[from]?.push(...rest.map((names) => [name, ...names]));
    }
    ways[from] = ways[from]?.slice(0, 2) ?? [];
  }
  return ways[0] ?? [];
}

/** The words as one name; a comma behind the last of them parts it from the next. */
function knownName(words: readonly string[], isKnown: (name: string) => boolean): string | undefined {
  const name = words.join(' ').replace(/,$/, '');
  return name !== '' && isKnown(name) ? name : undefined;
}
