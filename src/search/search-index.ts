import type { Query } from 'minisearch';
import MiniSearch from 'minisearch';
import { fold } from '../text/vietnamese.ts';
import type { Entry } from './entry.ts';
import type { Haystack } from './haystack.ts';
import { haystacks, keysOf } from './haystack.ts';
import { allWords, anyWord, oneMisspelt } from './matching.ts';
import type { Word } from './question.ts';
import { wordsOf } from './question.ts';
import type { Candidate } from './ranking.ts';
import { isPhraseIn, matchedWords, ranked } from './ranking.ts';

/** An entry that was found. */
export interface Hit {
  readonly entry: Entry;
  /** The words of it that matched, without marks. */
  readonly matched: ReadonlySet<string>;
  /** Not every word is in it as it was typed. */
  readonly isNear: boolean;
}

interface Indexed extends Haystack {
  readonly id: number;
}

/** With fewer hits than these, and none with the words together, what is spelt nearly so is shown too. */
const fewHits = 3;

/** Who finds nothing else needs no long list of guesses. */
const mostNear = 20;

/** Finds entries by their words, with marks or without. */
export class SearchIndex {
  readonly #indexed: readonly Indexed[];
  readonly #engine = new MiniSearch<Indexed>({
    fields: ['names', 'about'],
    tokenize: keysOf,
    processTerm: (key) => [...new Set([key, fold(key)])],
    searchOptions: { boost: { names: 2 }, tokenize: (key) => [key], processTerm: (key) => key },
  });

  constructor(entries: readonly Entry[]) {
    this.#indexed = haystacks(entries).map((haystack, id) => ({ id, ...haystack }));
    this.#engine.addAll(this.#indexed);
  }

  /** The best hits first; those that are only near come after all others. */
  find(question: string): Hit[] {
    const words = wordsOf(question);
    if (words.length === 0) return [];
    const whole = this.#ask(allWords(words), words);
    if (whole.length >= fewHits || whole.some((one) => isPhraseIn(one, words))) return hits(whole, false);
    const found = new Set(whole.map(({ entry }) => entry));
    const misspelt = this.#ask(oneMisspelt(words), words).filter(({ entry }) => !found.has(entry));
    const near = whole.length + misspelt.length > 0 ? misspelt : this.#withHalf(words);
    return [...hits(whole, false), ...hits(near.slice(0, mostNear), true)];
  }

  /** What has at least half of the words. */
  #withHalf(words: readonly Word[]): Candidate[] {
    return this.#ask(anyWord(words), words).filter((one) => matchedWords(one, words) >= words.length / 2);
  }

  #ask(query: Query, words: readonly Word[]): Candidate[] {
    const candidates = this.#engine.search(query).flatMap(({ id, score, terms, queryTerms }) => {
      const indexed = this.#indexed[Number(id)];
      return indexed ? [{ ...indexed, score, terms: new Set(terms), queryTerms: new Set(queryTerms) }] : [];
    });
    return ranked(candidates, words);
  }
}

function hits(candidates: readonly Candidate[], isNear: boolean): Hit[] {
  return candidates.map(({ entry, terms }) => ({ entry, matched: terms, isNear }));
}
