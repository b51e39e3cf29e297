import { collator } from './vietnamese.ts';

/** What a cell is ordered by: a number by its value, words as in a Vietnamese dictionary; nothing where there is no value. */
export type SortKey = number | string | undefined;

/** A person goes by the given name, which is the last word, then by the rest: "Nông Văn An" → "An, Nông Văn". */
export function personKey(name: string): string {
  const words = name.trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  return words.length > 1 ? `${given}, ${words.slice(0, -1).join(' ')}` : given;
}

/** The key of what a cell says, as format.ts writes it: "1.234,5", "75%", "−2", "31/03/2023", "03/2023", "–". */
export function sortKey(words: string): SortKey {
  if (words === '' || words === '–') return undefined;
  return dateKey(words) ?? numberKey(words) ?? words;
}

/** Numbers before words, and nothing after everything. */
export function compareKeys(a: SortKey, b: SortKey): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareParts(a.split(', '), b.split(', '));
  return typeof a === 'number' ? -1 : 1;
}

function dateKey(words: string): string | undefined {
  const [, date] = /^((?:\d{2}\/)?\d{2}\/\d{4})(?!\d)/.exec(words) ?? [];
  return date?.split('/').reverse().join('-');
}

function numberKey(words: string): number | undefined {
  const [number] = /^[+−-]?\d+(?:\.\d{3})*(?:,\d+)?(?=\s*%?$|\s+\/)/.exec(words) ?? [];
  return number === undefined ? undefined : Number(number.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

/** Compared as a whole, the marks of a given name would count less than the letters of the family name. */
function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [at, part] of a.entries()) {
    const order = collator.compare(part, b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
