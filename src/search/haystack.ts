import { fold, nameKey } from '../text/vietnamese.ts';
import type { Entry } from './entry.ts';

/** An entry's words as keys: each phrase stands between bars, so that a phrase is found by plain text search. */
export interface Haystack {
  readonly entry: Entry;
  readonly names: string;
  readonly about: string;
  readonly foldedNames: string;
  readonly foldedAbout: string;
}

/** Makes haystacks; units and awards are named in hundreds of entries, and their keys are made once. */
export function haystacks(entries: readonly Entry[]): Haystack[] {
  const keys = new Map<string, string>();
  const keyOf = (phrase: string): string => {
    const key = keys.get(phrase) ?? nameKey(phrase);
    keys.set(phrase, key);
    return key;
  };
  return entries.map((entry) => haystackOf(entry, keyOf));
}

function haystackOf(entry: Entry, keyOf: (phrase: string) => string): Haystack {
  const [exactNames, exactAbout] = [entry.names.map(keyOf), entry.about.map(keyOf)];
  return {
    entry,
    names: barred(exactNames),
    about: barred(exactAbout),
    foldedNames: barred(exactNames.map(fold)),
    foldedAbout: barred(exactAbout.map(fold)),
  };
}

function barred(phrases: readonly string[]): string {
  return `| ${phrases.join(' | ')} |`;
}

/** The keys of a text between bars. */
export function keysOf(barredText: string): string[] {
  return barredText.split(/[ |]+/).filter((key) => key !== '');
}

/** Where a phrase stands: the higher, the more it is what was meant. */
export function placeOf(phrase: string, { foldedNames, foldedAbout }: Haystack): number {
  if (foldedNames.includes(`| ${phrase} |`)) return 4;
  if (foldedNames.includes(` ${phrase} `)) return 3;
  // The last word may be half typed.
  if (foldedNames.includes(` ${phrase}`)) return 2;
  return foldedAbout.includes(` ${phrase}`) ? 1 : 0;
}

/** People call a unit or a person by the last words of the name. */
export function endsName(phrase: string, { foldedNames }: Haystack): boolean {
  return foldedNames.includes(` ${phrase} |`);
}

/** How many neighbours among the words are neighbours here too. */
export function pairsIn(words: readonly string[], { foldedNames, foldedAbout }: Haystack): number {
  const pairs = words.slice(1).map((word, before) => ` ${words[before]} ${word}`);
  return pairs.filter((pair) => foldedNames.includes(pair) || foldedAbout.includes(pair)).length;
}

/** How many of the words are in a name rather than in what else is known. */
export function wordsInNames(words: readonly string[], { foldedNames }: Haystack): number {
  return words.filter((word) => foldedNames.includes(` ${word}`)).length;
}
