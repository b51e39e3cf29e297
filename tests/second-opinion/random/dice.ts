/** Chance that comes out the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  one<T>(things: readonly T[]): T;
  some<T>(things: readonly T[], probability: number): T[];
  shuffled<T>(things: readonly T[]): T[];
  /** A number of hundredths up to the limit, mostly quarters as offices give them. */
  points(limit: number): number;
  /** A day as offices write it, in one of the months from the first to the last of a year. */
  day(year: number, first: number, last: number): string;
}

export function dice(seed: number): Dice {
  let state = seed;
  // Mulberry32: small, and good enough to mix things up.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(things: readonly T[]): T => {
    const [thing] = things.slice(below(things.length));
    if (thing === undefined) throw new Error('there is nothing to choose from');
    return thing;
  };
  return {
    below,
    one,
    chance: (probability) => next() < probability,
    some: (things, probability) => things.filter(() => next() < probability),
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ thing }) => thing),
    points: (limit) => (next() < 0.7 ? below(limit * 4 + 1) / 4 : below(limit * 100 + 1) / 100),
    day: (year, first, last) => dayText(1 + below(28), first + below(last - first + 1), year),
  };
}

export function dayText(day: number, month: number, year: number): string {
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('/');
}
