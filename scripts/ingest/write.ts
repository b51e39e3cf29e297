import Papa from 'papaparse';
import type { Column } from './column.ts';
import type { RowOf, Source } from './source.ts';

/** The rows as Excel's "CSV UTF-8" saves them: with BOM, commas and CRLF, under the declared headers in their order. */
export function toCsv<S extends Source>(source: S, rows: readonly RowOf<S>[]): string {
  const columns = Object.entries(source.columns);
  const headers = columns.map(([, column]) => column.header);
  const data = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map(([name, column]) => written(column, values.get(name)));
  });
  return writeCells([headers, ...data]);
}

/** Cells as a CSV that Excel opens: UTF-8 behind a byte order mark, commas, CRLF. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

function written(column: Column, value: unknown): string {
  if (value === null) return '';
  // A blank cell of an optional flag says that nobody knows, so a known no is written out.
  if (column.optional && typeof value === 'boolean') return value ? 'Có' : 'Không';
  return column.format(value);
}
