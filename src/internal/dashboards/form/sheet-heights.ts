import type { SheetCell } from './sheet-cells.ts';
import { font } from './sheet-styles.ts';

/**
 * The height of each row of a sheet, in points. No spreadsheet fits a row to a merged cell, and not every one fits
 * the others before the file is first edited.
 */
export function rowHeights(cells: readonly SheetCell[], widths: readonly number[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells.toSorted((a, b) => a.rowspan - b.rowspan)) {
    // What reaches down from above finds room in its last row.
    const last = cell.row + cell.rowspan - 1;
    const above = sum(rowsAbove(cell).map((row) => heights.get(row) ?? 0));
    heights.set(last, Math.max(heights.get(last) ?? 0, heightOf(cell, widths) - above));
  }
  return heights;
}

function rowsAbove({ row, rowspan }: SheetCell): number[] {
  return Array.from({ length: rowspan - 1 }, (_, at) => row + at);
}

function heightOf(cell: SheetCell, widths: readonly number[]): number {
  return Math.ceil(linesOf(cell, widths) * sizeOf(cell) * 1.25 + 3);
}

/** Words do not break: each begins a new line when it does not fit. */
function linesOf(cell: SheetCell, widths: readonly number[]): number {
  if (typeof cell.value !== 'string' || !cell.style.alignment?.wrapText) return 1;
  const room = roomOf(cell, widths);
  let lines = 1;
  let used = 0;
  for (const { length } of cell.value.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed > room && used > 0) lines++;
    used = needed > room ? length : needed;
  }
  return lines;
}

/** How many signs a line holds: a column's width counts figures, and letters are narrower unless they are bold. */
function roomOf(cell: SheetCell, widths: readonly number[]): number {
  const width = sum(widths.slice(cell.column, cell.column + cell.colspan));
  const figures = ((width - 1 - 2 * (cell.style.alignment?.indent ?? 0)) * font.size) / sizeOf(cell);
  return cell.style.font?.bold ? figures : figures * 1.1;
}

function sizeOf({ style }: SheetCell): number {
  return style.font?.size ?? font.size;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
