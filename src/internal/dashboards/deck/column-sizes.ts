import type { Cell, Column, Row } from '../../../dashboards/table.ts';
import { text } from '../../../text/vi.ts';
import { slideWidth } from './slide-room.ts';

/** Widths of columns in rem, as SlideTable has them; a column that needs more shares what the others leave. */
const widths = { xs: 4.5, s: 6, m: 7.5, l: 9, xl: 11, '2xl': 13.5, '3xl': 16, '4xl': 20 } as const;

export type ColumnSize = keyof typeof widths | 'shared';

const sizes = Object.entries(widths) as readonly [keyof typeof widths, number][];

/** Between one column and the next, in rem. */
export const cellGap = 1.25;
export const headLetter = 1.25;

/** A short text may be all of wide letters. */
const widest = { head: 0.68, cell: 0.59 };

/** Every column as wide as its longest cell, but for the one that names the row. `letter` is the height of letters in rem. */
export function sizesOf(columns: readonly Column[], rows: readonly Row[], letter: number): ColumnSize[] {
  return columns.map((column) => {
    if (column.rowHeader) return 'shared';
    const cells = Math.max(0, ...rows.map((row) => lettersOf(cellOf(row, column)))) * letter * widest.cell;
    const needed = Math.max(cells, headOf(column)) + cellGap;
    return sizes.find(([, width]) => width >= needed)?.[0] ?? 'shared';
  });
}

/** In rem, what the columns share is divided evenly. */
export function widthsOf(sizes: readonly ColumnSize[]): number[] {
  const fixed = sizes.map((size): number => (size === 'shared' ? 0 : widths[size]));
  const left = slideWidth - fixed.reduce((sum, width) => sum + width, 0);
  const shared = sizes.filter((size) => size === 'shared').length;
  return fixed.map((width) => (width === 0 ? left / shared : width));
}

/** A cell of a slide leads nowhere: the hall cannot follow it. */
export function cellOf(row: Row, { key }: Column): Cell {
  const cell = row.cells[key] ?? '';
  return typeof cell === 'string' ? { text: cell } : cell;
}

/** A sign takes the room of some letters. */
function lettersOf({ text: said, status, mark }: Cell): number {
  if (status) return text.status[status].length + 2;
  return said.length + (mark === 'gold' ? 2 : 0);
}

/** A long label may take two lines, but no word of it is broken. */
function headOf({ label, unit = '' }: Column): number {
  const words = [...label.split(' '), unit].map(({ length }) => length);
  const line = label.length <= 10 ? label.length : Math.ceil(label.length / 2) + 2;
  return Math.max(...words, line) * headLetter * widest.head;
}
