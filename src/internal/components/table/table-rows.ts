import { choiceName } from '../../../components/table-choices.ts';
import { compareKeys, sortKey } from '../../../text/sort-key.ts';
import type { SortKey } from '../../../text/sort-key.ts';
import { fold } from '../../../text/vietnamese.ts';

/** The column by which rows are ordered, counted from zero. */
export interface Order {
  readonly column: number;
  readonly isDescending: boolean;
}

/** Of which rows the reader asks. Values are as in the address: "xa-luc-binh". */
export interface Asked {
  readonly words: string;
  /** Empty for all groups. */
  readonly group: string;
  /** The value asked for in a column, by the column's place. */
  readonly values: ReadonlyMap<number, string>;
}

interface Group {
  readonly body: HTMLTableSectionElement;
  readonly name: string;
  /** All but the group's own heading, as built. */
  readonly rows: readonly HTMLTableRowElement[];
}

/** The rows of a table that stands in the page: they are moved and hidden, never made. */
export class TableRows {
  readonly #groups: readonly Group[];
  readonly #haystacks = new Map<HTMLTableRowElement, string>();

  constructor(table: HTMLTableElement) {
    this.#groups = [...table.tBodies].map((body) => ({
      body,
      name: groupName(body),
      rows: [...body.rows].filter((row) => !row.classList.contains('group')),
    }));
  }

  get amount(): number {
    return this.#groups.flatMap(({ rows }) => rows).filter(isSingle).length;
  }

  /** Within each group; sums stay last. Without an order, as built. */
  order(by: Order | undefined): void {
    for (const { body, rows } of this.#groups) body.append(...(by ? ordered(rows, by) : rows));
  }

  /** Shows the rows that are asked for, with the groups that have some, and tells how many these are; all without a question. */
  find(asked: Asked): number {
    if (isNothing(asked)) return this.#showAll();
    return this.#groups.reduce((hits, group) => hits + this.#findIn(group, asked), 0);
  }

  #showAll(): number {
    for (const { body, rows } of this.#groups) for (const shown of [body, ...rows]) shown.hidden = false;
    return this.amount;
  }

  #findIn(group: Group, asked: Asked): number {
    const isAsked = asked.group === '' || asked.group === choiceName(group.name);
    // A sum is of all rows: beside some of them it would be taken for theirs.
    for (const row of group.rows) row.hidden = !(isAsked && isSingle(row) && this.#answers(row, group, asked));
    const hits = group.rows.filter((row) => !row.hidden).length;
    group.body.hidden = hits === 0;
    return hits;
  }

  #answers(row: HTMLTableRowElement, group: Group, { words, values }: Asked): boolean {
    const isOf = ([column, value]: [number, string]) => choiceName(ownWords(row.cells[column])) === value;
    if (![...values].every(isOf)) return false;
    const haystack = this.#haystackOf(row, group);
    return fold(words)
      .split(' ')
      .every((word) => haystack.includes(` ${word}`));
  }

  #haystackOf(row: HTMLTableRowElement, group: Group): string {
    const known = this.#haystacks.get(row);
    if (known !== undefined) return known;
    const haystack = ` ${fold([group.name, ...[...row.cells].map(searchedWords)].join(' '))}`;
    this.#haystacks.set(row, haystack);
    return haystack;
  }
}

function isNothing({ words, group, values }: Asked): boolean {
  return fold(words) === '' && group === '' && values.size === 0;
}

function ordered(rows: readonly HTMLTableRowElement[], { column, isDescending }: Order): HTMLTableRowElement[] {
  const keyed = rows.filter(isSingle).map((row) => ({ row, key: keyOf(row.cells[column]) }));
  const ascending = keyed.toSorted((a, b) => compareKeys(a.key, b.key) * (isDescending ? -1 : 1));
  // Rows without a value are last in both directions.
  const [known, unknown] = [
    ascending.filter(({ key }) => key !== undefined),
    keyed.filter(({ key }) => key === undefined),
  ];
  return [...[...known, ...unknown].map(({ row }) => row), ...rows.filter((row) => !isSingle(row))];
}

/** What the cell was given to be ordered by, else its words without the note, else the note. */
function keyOf(cell: HTMLTableCellElement | undefined): SortKey {
  if (!cell) return undefined;
  const words = cell.dataset['sort'] ?? ownWords(cell);
  return sortKey(words === '' ? (cell.textContent ?? '').trim() : words);
}

function ownWords(cell: HTMLTableCellElement | undefined): string {
  return [...(cell?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.classList.contains('cell-note')))
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();
}

function isSingle(row: HTMLTableRowElement): boolean {
  return !row.classList.contains('total');
}

/** A cell of a note alone tells the file of the row: its name stands in all of them. */
function searchedWords(cell: HTMLTableCellElement): string {
  return ownWords(cell) === '' ? '' : (cell.textContent ?? '');
}

/** A group's name finds its rows; its note counts them, and would find all by a word of the count. */
function groupName(body: HTMLTableSectionElement): string {
  return body.querySelector('.group .stay')?.firstChild?.textContent?.trim() ?? '';
}
