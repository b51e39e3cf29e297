import type { Query } from 'minisearch';
import type { Word } from './question.ts';

/** Shorter syllables are a letter away from half of all others. */
const shortestMisspelt = 3;

/** Entries with every word; the last one may be half typed. */
export function allWords(words: readonly Word[]): Query {
  return { combineWith: 'AND', queries: words.map((_, at) => asTyped(words, at)) };
}

/** Entries with every word but that one of them has a letter wrong, missing, too many, or two swapped. */
export function oneMisspelt(words: readonly Word[]): Query {
  const mistakes = words.map((_, wrong) => ({
    combineWith: 'AND' as const,
    queries: words.map((word, at) => (at === wrong ? misspelt(word) : asTyped(words, at))),
  }));
  return { combineWith: 'OR', queries: mistakes };
}

/** Entries with any of the words. */
export function anyWord(words: readonly Word[]): Query {
  return { combineWith: 'OR', queries: words.map((_, at) => asTyped(words, at)) };
}

/** The spelling with marks is a better match than the one without, and counts beside it. */
function asTyped(words: readonly Word[], at: number): Query {
  const { exact = '', folded = '' } = words[at] ?? {};
  const isLast = at === words.length - 1;
  const withoutMarks = { queries: [folded], prefix: isLast };
  return { combineWith: 'OR', queries: exact === folded ? [withoutMarks] : [exact, withoutMarks] };
}

function misspelt({ folded }: Word): Query {
  if (folded.length < shortestMisspelt) return folded;
  return { combineWith: 'OR', queries: [{ queries: [folded], fuzzy: 1 }, ...swapped(folded)] };
}

/** MiniSearch takes two swapped letters for two mistakes: "vna" would be as far from "van" as from "xa". */
function swapped(word: string): string[] {
  return [...word.slice(1)].map(
    (letter, before) => word.slice(0, before) + letter + word.charAt(before) + word.slice(before + 2),
  );
}
