import type { HeadCell } from './form-head.ts';
import { headRows } from './form-head.ts';
import type { FormHead } from './form-layout.ts';
import { columnsOf } from './form-layout.ts';

/** Of a line of the head's bold letters, in points. */
const lineHeight = 16;

/** Heights of the rows of the head, in points: a spreadsheet fits no row to a merged cell. */
export function headHeights(heads: readonly FormHead[]): number[] {
  const widths = columnsOf(heads).map(({ width }) => width);
  const heights: number[] = [];
  const rows = headRows(heads);
  for (const [row, cells] of rows.entries()) {
    const own = cells.filter(({ rowspan }) => rowspan === 1);
    heights.push(lineHeight * Math.max(1, ...own.map((cell) => linesOf(cell, widths))));
    // The last row makes room for what reaches down to it from above.
    if (row === rows.length - 1)
      heights[row] = Math.max(heights[row] ?? 0, tallest(rows, widths) - sum(heights.slice(0, row)));
  }
  return heights;
}

function tallest(rows: readonly (readonly HeadCell[])[], widths: readonly number[]): number {
  const merged = rows.flat().filter(({ rowspan }) => rowspan > 1);
  return lineHeight * Math.max(0, ...merged.map((cell) => linesOf(cell, widths)));
}

/** Words do not break: each begins a new line when it does not fit. */
function linesOf({ text, at, colspan }: HeadCell, widths: readonly number[]): number {
  const room = sum(widths.slice(at, at + colspan)) - 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > room && used > 0) lines++;
    used = needed > room ? word.length : needed;
  }
  return lines;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
