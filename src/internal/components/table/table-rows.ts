import { compareKeys, sortKey } from '../../../text/sort-key.ts';
import type { SortKey } from '../../../text/sort-key.ts';
import { fold } from '../../../text/vietnamese.ts';

/** The column by which rows are ordered, counted from zero. */
export interface Order {
  readonly column: number;
  readonly isDescending: boolean;
}

interface Group {
  readonly body: HTMLTableSectionElement;
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

  /** Shows the rows in which words begin so, with the groups that have some, and tells how many these are. */
  find(words: string): number {
    const asked = fold(words).split(' ').filter(Boolean);
    return this.#groups.reduce((hits, group) => hits + this.#findIn(group, asked), 0);
  }

  #findIn({ body, rows }: Group, asked: readonly string[]): number {
    for (const row of rows) row.hidden = !this.#holds(row, asked);
    const hits = rows.filter((row) => isSingle(row) && !row.hidden).length;
    body.hidden = hits === 0 && asked.length > 0;
    return hits;
  }

  /** A sum is of all rows: beside some of them it would be taken for theirs. */
  #holds(row: HTMLTableRowElement, asked: readonly string[]): boolean {
    if (asked.length === 0) return true;
    const haystack = this.#haystackOf(row);
    return isSingle(row) && asked.every((word) => haystack.includes(` ${word}`));
  }

  #haystackOf(row: HTMLTableRowElement): string {
    const known = this.#haystacks.get(row);
    if (known !== undefined) return known;
    const haystack = ` ${fold([groupName(row), ...[...row.cells].map(searchedWords)].join(' '))}`;
    this.#haystacks.set(row, haystack);
    return haystack;
  }
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

function ownWords(cell: HTMLTableCellElement): string {
  return [...cell.childNodes]
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
function groupName(row: HTMLTableRowElement): string {
  return row.parentElement?.querySelector('.group .stay')?.firstChild?.textContent ?? '';
}
