import { fold, nameKey } from '../text/vietnamese.ts';

/** A word in the two spellings under which it is found: with its marks, and without. */
export interface Word {
  readonly exact: string;
  readonly folded: string;
}

/** Longer questions are cut: no name has more words, and each costs time. */
const mostWords = 12;

/** The words of a question; none while there is too little to look for. */
export function wordsOf(question: string): Word[] {
  const words = nameKey(question)
    .split(' ')
    .slice(0, mostWords)
    .map((exact) => ({ exact, folded: fold(exact) }));
  const isTooShort = words.map((word) => word.folded).join('').length < 2;
  return isTooShort ? [] : words;
}
