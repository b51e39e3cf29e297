import type { Change } from '../data-folder.ts';

/** A small edit of the fixture's data folder that brings out one code, and all that the officer is told of it. */
export interface Example {
  readonly code: string;
  readonly edit: Readonly<Record<string, Change>>;
  readonly told: readonly string[];
}

export function swap(old: string, written: string): Change {
  return (text) => text.replace(old, written);
}

export function append(...lines: readonly string[]): Change {
  return (text) => text + lines.map((line) => `${line}\n`).join('');
}
