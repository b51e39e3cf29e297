import { addDays, daysBetween, workday } from './calendar.ts';

/** Reproducible chance: the same seed and labels give the same draws, whatever else is drawn. */
export class Random {
  readonly #seed: string;
  #state: number;

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = hash(seed);
  }

  /** Chance of its own for one purpose, so that drawing more there changes nothing elsewhere. */
  of(...labels: readonly (string | number)[]): Random {
    return new Random([this.#seed, ...labels].join('/'));
  }

  /** At least 0, less than 1: mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Near 0, seldom beyond 2 on either side. */
  normal(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * Math.sqrt(3);
  }

  pick<T>(list: readonly T[]): T {
    const [found] = list.slice(this.integer(0, list.length - 1));
    if (found === undefined) throw new Error('expected a list to pick from, came an empty one');
    return found;
  }

  /** One of the words; the number says how often against the others. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries<number>(weights);
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [word, weight] of entries) {
      left -= weight;
      if (left < 0) return word as T; // Object.entries forgets the keys' type
    }
    throw new Error('expected weights above 0, came none');
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  sample<T>(list: readonly T[], count: number): T[] {
    return this.shuffled(list).slice(0, count);
  }

  /** A working day, both ends included. */
  day(from: string, to: string): string {
    return workday(addDays(from, this.integer(0, daysBetween(from, to))), from);
  }
}

/** FNV-1a over UTF-16 units. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
