import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Source } from '../../scripts/ingest/source.ts';

/** A row's cells as written, by the names of the source's columns; by their header those that the source has not. */
export type Written = Record<string, string>;

/** Changes the rows of a CSV of the sample; every column of its source is there, also those that the file left out. */
export function editTable(path: string, source: Source, edit: (rows: readonly Written[]) => readonly Written[]): void {
  const read = Papa.parse<Written>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = Object.entries(source.columns);
  const rows = read.data.map((row) =>
    Object.fromEntries(
      columns.map(([name, { header, aliases }]) => [
        name,
        row[[header, ...aliases].find((one) => one in row) ?? ''] ?? '',
      ]),
    ),
  );
  const headers = new Map(columns.map(([name, { header }]) => [name, header]));
  const edited = edit(rows).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [headers.get(name) ?? name, cell])),
  );
  const fields = [...headers.values(), ...edited.flatMap(Object.keys)];
  writeFileSync(path, Papa.unparse(edited, { columns: [...new Set(fields)] }));
}
