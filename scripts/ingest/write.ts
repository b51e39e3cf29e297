import { writeCells } from '../../src/text/csv.ts';
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
