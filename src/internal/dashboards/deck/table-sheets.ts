import type { Column, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { ColumnSize } from './column-sizes.ts';
import { cellGap, cellOf, headLetter, sizesOf, widthsOf } from './column-sizes.ts';
import { linesIn } from './lines-in.ts';
import { letterWidth } from './slide-room.ts';

/** As much of a table as one slide holds. */
export interface SheetView {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** How wide each column is. */
  readonly sizes: readonly ColumnSize[];
  readonly groups: readonly RowGroup[];
  /** Where no further slide is needed for it, a table is written larger. */
  readonly density: Density;
}

export type Density = 'roomy' | 'close';

/** Heights in rem, as SlideTable draws them. */
const heights = {
  roomy: { letter: 1.75, line: 2.45, padding: 1.31, group: 4 },
  close: { letter: 1.4375, line: 2.02, padding: 0.77, group: 3.1 },
};
const headLine = 1.7;
const headPadding = 0.75;
const note = { letter: 1.25, line: 1.75 };

/** A table being laid on slides: how high the letters are, how wide the columns. */
interface Layout {
  readonly density: Density;
  readonly columns: readonly Column[];
  readonly sizes: readonly ColumnSize[];
  readonly widths: readonly number[];
}

/** A table on as few slides as it needs, about evenly filled; no row is cut. */
export function sheetsOf(table: TableView, room: number): SheetView[] {
  const [roomy, close] = [layoutOf(table, 'roomy'), layoutOf(table, 'close')];
  const needed = (layout: Layout): number => filled(table.groups, layout, room).length;
  const layout = needed(roomy) > needed(close) ? close : roomy;
  const { columns, sizes, density } = layout;
  const sheets = evenly(table.groups, layout, room);
  return sheets.map((groups) => ({ caption: table.caption, columns, sizes, groups, density }));
}

function layoutOf({ columns, groups }: TableView, density: Density): Layout {
  const rows = groups.flatMap((group) => group.rows);
  const sizes = sizesOf(columns, rows, heights[density].letter);
  return { density, columns, sizes, widths: widthsOf(sizes) };
}

/** The least height of slides that still makes no more of them. */
function evenly(groups: readonly RowGroup[], layout: Layout, room: number): RowGroup[][] {
  const fewest = filled(groups, layout, room);
  for (let height = room / 2; fewest.length > 1 && height < room; height += 0.5) {
    const sheets = filled(groups, layout, height);
    if (sheets.length === fewest.length) return sheets;
  }
  return fewest;
}

/** Row after row; a group that goes on on another slide is named there again. */
function filled(groups: readonly RowGroup[], layout: Layout, room: number): RowGroup[][] {
  const sheets: { group: RowGroup; rows: Row[] }[][] = [];
  let left = 0;
  for (const { group, row } of groups.flatMap((group) => group.rows.map((row) => ({ group, row })))) {
    const current = sheets.at(-1);
    const last = current?.at(-1);
    const label = group.label === undefined ? 0 : heights[layout.density].group;
    const height = rowHeight(row, layout);
    const isSameGroup = last?.group === group;
    const needed = height + (isSameGroup ? 0 : label);
    if (current === undefined || needed > left) {
      sheets.push([{ group, rows: [row] }]);
      left = room - headHeight(layout) - height - label;
      continue;
    }
    if (isSameGroup) last.rows.push(row);
    else current.push({ group, rows: [row] });
    left -= needed;
  }
  return sheets.map((sheet) => sheet.map(({ group, rows }) => ({ label: group.label, rows })));
}

function headHeight({ columns, widths }: Layout): number {
  const lines = columns.map(({ label, unit }, at) => {
    const letters = lettersIn(widths[at] ?? 0, headLetter * letterWidth.bold);
    return linesIn(label, letters) + (unit ? 1 : 0);
  });
  return Math.max(...lines) * headLine + headPadding;
}

function rowHeight(row: Row, { columns, widths, density }: Layout): number {
  const { letter, line, padding } = heights[density];
  const cells = columns.map((column, at) => {
    const cell = cellOf(row, column);
    const width = widths[at] ?? 0;
    const said = cell.mark === 'gold' ? `M ${cell.text}` : cell.text;
    const isBold = column.rowHeader || cell.mark !== undefined;
    const lines = linesIn(said, lettersIn(width, letter * letterWidth[isBold ? 'bold' : 'regular']));
    const notes = cell.note ? linesIn(cell.note, lettersIn(width, note.letter * letterWidth.regular)) : 0;
    return lines * line + notes * note.line;
  });
  return Math.max(...cells) + padding;
}

function lettersIn(width: number, letter: number): number {
  return Math.max(1, Math.floor((width - cellGap) / letter));
}
