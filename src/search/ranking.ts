import { entryKinds } from './entry.ts';
import type { Haystack } from './haystack.ts';
import { endsName, pairsIn, placeOf, wordsInNames } from './haystack.ts';
import type { Word } from './question.ts';

/** An entry that the engine found, with what it knows of the match. */
export interface Candidate extends Haystack {
  readonly id: number;
  readonly score: number;
  /** Keys of the entry that matched. */
  readonly terms: ReadonlySet<string>;
  /** Keys of the question that matched. */
  readonly queryTerms: ReadonlySet<string>;
}

/**
 * The engine's score knows how rare words are, not whether a name stands there whole. So that decides first: no word
 * with other marks than were typed, then the whole phrase, then neighbours, and where the words are scattered,
 * how many are in a name; then the kind, and only then the score. Of equals the one that was told first stands first.
 */
export function ranked(candidates: readonly Candidate[], words: readonly Word[]): Candidate[] {
  const folded = words.map((word) => word.folded);
  const phrase = phraseOf(words);
  const graded = candidates.map((candidate) => {
    const place = placeOf(phrase, candidate);
    const grades = [
      -unmarkedWords(candidate, words),
      place,
      pairsIn(folded, candidate),
      place === 0 ? wordsInNames(folded, candidate) : 0,
      -entryKinds.indexOf(candidate.entry.kind),
      Number(endsName(phrase, candidate)),
      candidate.score,
      -candidate.id,
    ];
    return { candidate, grades };
  });
  return graded.toSorted((a, b) => firstDifference(b.grades, a.grades)).map(({ candidate }) => candidate);
}

/** Whether the words stand together in it, in their order. */
export function isPhraseIn(candidate: Candidate, words: readonly Word[]): boolean {
  return placeOf(phraseOf(words), candidate) > 0;
}

export function matchedWords({ queryTerms }: Candidate, words: readonly Word[]): number {
  return words.filter(({ exact, folded }) => queryTerms.has(exact) || queryTerms.has(folded)).length;
}

function phraseOf(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}

/** How many words were typed with marks that they do not have here. */
function unmarkedWords({ terms, queryTerms }: Candidate, words: readonly Word[]): number {
  return words.filter(({ exact, folded }) => exact !== folded && queryTerms.has(folded) && !terms.has(exact)).length;
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((grade, at) => grade - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
