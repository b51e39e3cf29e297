import Papa from 'papaparse';
import type { RowOf, Source } from './source.ts';

/** The rows as Excel's "CSV UTF-8" saves them: with BOM, commas and CRLF, under the declared headers in their order. */
export function toCsv<S extends Source>(source: S, rows: readonly RowOf<S>[]): string {
  const columns = Object.entries(source.columns);
  const headers = columns.map(([, column]) => column.header);
  const data = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map(([name, column]) => {
      const value = values.get(name);
      return value === null || value === undefined ? '' : column.format(value);
    });
  });
  return writeCells([headers, ...data]);
}

/** One line of a CSV, without its line break. */
export function csvLine(cells: readonly string[]): string {
  return Papa.unparse([cells.map(harmless)]);
}

/** Excel runs a cell that begins like a formula; behind an apostrophe it is text, and the reader leaves that out. */
function harmless(cell: string): string {
  return /^[=+@\t\r]|^-(?![\d.,]*$)/.test(cell) ? `'${cell}` : cell;
}

/** Cells as a CSV that Excel opens: UTF-8 behind a byte order mark, commas, CRLF. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(harmless));
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
