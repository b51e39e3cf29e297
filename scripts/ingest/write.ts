import { csvLine, writeCells } from '../../src/text/csv.ts';
import type { Column } from './cells/column.ts';
import type { RowOf, Source } from './source.ts';

/** The rows as Excel's "CSV UTF-8" saves them: with BOM, commas and CRLF, under the declared headers in their order. */
export function toCsv<S extends Source>(source: S, rows: readonly RowOf<S>[]): string {
  const headers = Object.values<Column>(source.columns).map(({ header }) => header);
  return writeCells([headers]) + toCsvLines(source, rows);
}

/** Further rows of such a file, for one that is written piece by piece. */
export function toCsvLines<S extends Source>(source: S, rows: readonly RowOf<S>[]): string {
  const columns = Object.entries<Column>(source.columns);
  const lines = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    const cells = columns.map(([name, column]) => {
      const value = values.get(name);
      return value === null || value === undefined ? '' : column.format(value);
    });
    return `${csvLine(cells)}\r\n`;
  });
  return lines.join('');
}
