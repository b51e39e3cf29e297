import type { FormColumn, FormHead } from './form-layout.ts';
import { columnsOf } from './form-layout.ts';

/** A cell of a form's head. */
export interface HeadCell {
  readonly text: string;
  /** The first of the columns above which it stands. */
  readonly at: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The rows of the head with its merged cells: what is no group reaches down to the last of them. */
export function headRows(heads: readonly FormHead[]): HeadCell[][] {
  const depth = depthOf(heads);
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  place(heads, 0, 0);
  return rows;

  function place(level: readonly FormHead[], row: number, from: number): void {
    let at = from;
    for (const head of level) {
      const isGroup = 'columns' in head;
      const colspan = widthOf(head);
      rows[row]?.push({ text: head.label, at, colspan, rowspan: isGroup ? 1 : depth - row });
      if (isGroup) place(head.columns, row + 1, at);
      at += colspan;
    }
  }
}

/** The row of column numbers, each with what the form says of its sum or share: "7 = 6:3"; none in a form without. */
export function numberRow(heads: readonly FormHead[]): HeadCell[] {
  const numbers = numbersOf(heads);
  const columns = columnsOf(heads);
  const cells = columns.map((column, at) => {
    const number = numbers.get(column.key);
    const isRepeated = number !== undefined && number === numbers.get(columns[at - 1]?.key ?? '');
    return { number, at, isRepeated, text: number === undefined ? '' : number + identity(column, numbers) };
  });
  if (cells.every(({ text }) => text === '')) return [];
  return cells
    .filter(({ isRepeated }) => !isRepeated)
    .map(({ number, text, at }) => ({ text, at, rowspan: 1, colspan: spanOf(number, numbers) }));
}

function spanOf(number: string | undefined, numbers: ReadonlyMap<string, string>): number {
  return number === undefined ? 1 : [...numbers.values()].filter((other) => other === number).length;
}

function identity({ sumOf, shareOf }: FormColumn, numbers: ReadonlyMap<string, string>): string {
  if (shareOf) return ` = ${numbers.get(shareOf.part)}:${numbers.get(shareOf.whole)}`;
  if (!sumOf) return '';
  const parts = [...new Set(sumOf.map((key) => numbers.get(key)))];
  return ` = ${(parts.length > 4 ? [...parts.slice(0, 2), '…', ...parts.slice(-1)] : parts).join(' + ')}`;
}

/** The number of each column; those of a group that has one share it. */
function numbersOf(heads: readonly FormHead[]): Map<string, string> {
  const pairs = heads.flatMap((head): [string, string][] => {
    if (!('columns' in head)) return head.number === undefined ? [] : [[head.key, head.number]];
    const { number } = head;
    if (number === undefined) return [...numbersOf(head.columns)];
    return columnsOf([head]).map(({ key }) => [key, number]);
  });
  return new Map(pairs);
}

function depthOf(heads: readonly FormHead[]): number {
  return 1 + Math.max(0, ...heads.map((head) => ('columns' in head ? depthOf(head.columns) : 0)));
}

function widthOf(head: FormHead): number {
  return 'columns' in head ? columnsOf([head]).length : 1;
}
