/** A row as a view should answer it: the columns with which we have an opinion. */
export type Row = Readonly<{ [column: string]: Cell }>;

export type Cell = string | number | boolean | null;

/** What all rows of a view should be, and the columns that tell them apart. */
export interface Opinion {
  readonly view: string;
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

/** A sum of numbers that have at most two decimals, which is such a number again. */
export function sum(numbers: readonly number[]): number {
  return twoDecimals(numbers.reduce((total, number) => total + Math.round(number * 100), 0) / 100);
}

/** The nearest number with two decimals; one in the middle goes away from zero. */
export function twoDecimals(number: number): number {
  const hundredths = Math.abs(number) * 100;
  return (Math.sign(number) * Math.floor(hundredths + 0.5 + 1e-7)) / 100;
}

export function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

export function median(numbers: readonly number[]): number | null {
  const ordered = numbers.toSorted((a, b) => a - b);
  return mean(ordered.slice(Math.ceil(ordered.length / 2) - 1, Math.floor(ordered.length / 2) + 1));
}

/** Null where there is nothing to take the share of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The greatest of several; null of none. */
export function greatest<T extends string | number>(values: readonly T[]): T | null {
  return values.reduce<T | null>((found, value) => (found === null || value > found ? value : found), null);
}

export function least<T extends string | number>(values: readonly T[]): T | null {
  return values.reduce<T | null>((found, value) => (found === null || value < found ? value : found), null);
}

export function without(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}
