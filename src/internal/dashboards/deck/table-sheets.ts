import type { Cell, Column, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { linesIn } from './lines-in.ts';
import { letterWidth, slideWidth } from './slide-room.ts';

/** As much of a table as one slide holds. */
export interface SheetView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  /** A short table is written larger. */
  readonly density: Density;
}

export type Density = 'roomy' | 'close';

/** Heights in rem, as SlideTable draws them. */
const heights = {
  roomy: { letter: 1.75, line: 2.45, note: 1.95, padding: 1.3, group: 4, head: 2 },
  close: { letter: 1.4375, line: 2.02, note: 1.75, padding: 0.75, group: 3.1, head: 1.75 },
};
const headLetter = 1.25;
const noteLetter = 1.25;
const cellGap = 1.25;

/** Widths of the columns in rem; those without one share what is left. */
const widths = { narrow: 5.5, medium: 16, wide: 24, number: 9 };

export type ColumnSize = keyof typeof widths | 'shared';

export function sizeOf({ width, align }: Column): ColumnSize {
  return width ?? (align === 'end' ? 'number' : 'shared');
}

/** A table on as few slides as it needs, about evenly filled; no row is cut. */
export function sheetsOf({ caption, columns, groups }: TableView, room: number): SheetView[] {
  const roomy = filled(groups, columns, { density: 'roomy', room });
  const density = roomy.length === 1 ? 'roomy' : 'close';
  const sheets = density === 'roomy' ? roomy : evenly(groups, columns, room);
  return sheets.map((own) => ({ caption, columns, groups: own, density }));
}

/** The least height of slides that still makes no more of them. */
function evenly(groups: readonly RowGroup[], columns: readonly Column[], room: number): RowGroup[][] {
  const fewest = filled(groups, columns, { density: 'close', room });
  for (let height = room / 2; height < room; height += 1) {
    const sheets = filled(groups, columns, { density: 'close', room: height });
    if (sheets.length === fewest.length) return sheets;
  }
  return fewest;
}

interface Sheet {
  readonly density: Density;
  readonly room: number;
}

/** Row after row; a group that goes on on another slide is named there again. */
function filled(groups: readonly RowGroup[], columns: readonly Column[], { density, room }: Sheet): RowGroup[][] {
  const sheets: { group: RowGroup; rows: Row[] }[][] = [];
  let left = 0;
  for (const group of groups) {
    const label = group.label === undefined ? 0 : heights[density].group;
    for (const row of group.rows) {
      const height = rowHeight(row, columns, density);
      const current = sheets.at(-1);
      const last = current?.at(-1);
      const isNew = last?.group !== group;
      const needed = height + (isNew ? label : 0);
      if (current === undefined || needed > left) {
        sheets.push([{ group, rows: [row] }]);
        left = room - headHeight(columns, density) - height - label;
        continue;
      }
      if (isNew) current.push({ group, rows: [row] });
      else last?.rows.push(row);
      left -= needed;
    }
  }
  return sheets.map((sheet) => sheet.map(({ group, rows }) => ({ label: group.label, note: group.note, rows })));
}

function headHeight(columns: readonly Column[], density: Density): number {
  const lines = columns.map((column) => {
    const letters = lettersIn(column, columns, headLetter * letterWidth.bold);
    return linesIn(column.label, letters) + (column.unit ? 1 : 0);
  });
  return Math.max(...lines) * 1.7 + heights[density].head - 1;
}

function rowHeight(row: Row, columns: readonly Column[], density: Density): number {
  const { letter, line, note, padding } = heights[density];
  const cells = columns.map((column) => {
    const cell = cellOf(row, column);
    const lines = linesIn(cell.text, lettersIn(column, columns, letter * letterWidth.bold));
    const notes = cell.note ? linesIn(cell.note, lettersIn(column, columns, noteLetter * letterWidth.regular)) : 0;
    return lines * line + notes * note;
  });
  return Math.max(...cells) + padding;
}

function lettersIn(column: Column, columns: readonly Column[], letter: number): number {
  return Math.max(1, Math.floor((widthOf(column, columns) - cellGap) / letter));
}

function widthOf(column: Column, columns: readonly Column[]): number {
  const size = sizeOf(column);
  if (size !== 'shared') return widths[size];
  const shared = columns.filter((one) => sizeOf(one) === 'shared').length;
  const taken = columns.reduce((sum, one) => {
    const other = sizeOf(one);
    return other === 'shared' ? sum : sum + widths[other];
  }, 0);
  return (slideWidth - taken) / shared;
}

/** A cell of a slide leads nowhere: the hall cannot follow it. */
export function cellOf(row: Row, { key }: Column): Cell {
  const cell = row.cells[key] ?? '';
  return typeof cell === 'string' ? { text: cell } : cell;
}
