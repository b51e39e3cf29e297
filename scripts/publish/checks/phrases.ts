import { fold } from '../../../src/text/vietnamese.ts';

/** Stands among the words where a sentence, a cell or an element ends: no phrase reaches over it. */
const end = '|';

/** A text as its words, in lower case, with their ends. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;:!?"<>|\n\t{}()[\]*_#`=\\/]+/g, ` ${end} `)
    .split(/[^\p{L}\p{N}|]+/u);
}

/** The sentences of a text, each as its words. */
export function phrasesOf(text: string): string[][] {
  const phrases: string[][] = [[]];
  for (const word of wordsOf(text)) {
    if (word === end) phrases.push([]);
    else if (word !== '') phrases.at(-1)?.push(word);
  }
  return phrases.filter((words) => words.length > 0);
}

const plain = new Map<string, string>([[end, end]]);

/** The same words as they stand in addresses and search keys. */
export function plainWords(words: readonly string[]): string[] {
  return words.map((word) => {
    const known = plain.get(word) ?? fold(word);
    plain.set(word, known);
    return known;
  });
}

/** Finds many phrases in a text in one pass. */
export class Phrases {
  readonly #byStart = new Map<string, string[]>();

  constructor(phrases: Iterable<readonly string[]>) {
    for (const words of phrases) {
      const start = startOf(words, 0);
      const others = this.#byStart.get(start);
      const phrase = words.join(' ');
      if (others) others.push(phrase);
      else this.#byStart.set(start, [phrase]);
    }
  }

  /** Those that stand in the text, their words parted by blanks. */
  in(words: readonly string[]): Set<string> {
    const found = new Set<string>();
    for (let at = 0; at + 1 < words.length; at++) {
      for (const phrase of this.#byStart.get(startOf(words, at)) ?? []) {
        if (found.has(phrase)) continue;
        const length = phrase.split(' ').length;
        if (words.slice(at, at + length).join(' ') === phrase) found.add(phrase);
      }
    }
    return found;
  }
}

/** Two words are rare enough to begin a comparison with. */
function startOf(words: readonly string[], at: number): string {
  return `${words[at] ?? end} ${words[at + 1] ?? end}`;
}
