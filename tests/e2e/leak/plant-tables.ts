import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from '../../../scripts/ingest/cells/column.ts';
import type { Source } from '../../../scripts/ingest/source.ts';
import { sources } from '../../../scripts/ingest/sources/all.ts';
import type { Canaries } from './canary.ts';
import { asNumber } from './canary.ts';
import { lookedUp, ownRows } from './own-rows.ts';
import { publishedColumns, reasonsToHide, toldOfHidden } from './published-cells.ts';
import type { Written } from '../table-file.ts';
import { editTable } from '../table-file.ts';

/** A file of the sample with its source. */
interface Table {
  readonly source: Source;
  readonly file: string;
}

/** Begins the place of what stays in the office's own database, and of what no database has. */
const officeOnly = 'office only: ';
export const dropped = 'read nowhere: ';

/** Puts a canary into every internal column of words of every file, and into each number that stays in the office. */
export function plantTables(data: string, canaries: Canaries): void {
  for (const table of sources.flatMap((source) => tablesOf(data, source)))
    editTable(join(data, table.file), table.source, (rows) => {
      const own = ownRows(table.source.table, rows, canaries);
      const planted = [...rows, ...own].map((row) => plantedRow(table, row, canaries));
      return [...planted, rejectedRow(table, rows, canaries)];
    });
}

/** Places of which nothing is read: only the file itself has their canaries. */
export function isDropped(place: string): boolean {
  return place.startsWith(dropped);
}

export function isOfficeOnly(place: string): boolean {
  return place.startsWith(officeOnly);
}

function tablesOf(data: string, source: Source): Table[] {
  const years = readdirSync(data).filter((name) => /^\d{4}$/.test(name));
  const files = source.yearly ? years.map((year) => `${year}/${source.file}`) : [source.file];
  return files.filter((file) => existsSync(join(data, file))).map((file) => ({ source, file }));
}

function plantedRow(table: Table, row: Written, canaries: Canaries): Written {
  const { source, file } = table;
  const cells = Object.entries(source.columns).map(([name, column]): [string, string] => {
    const cell = row[name] ?? '';
    if (column.officeOnly) return [name, asNumber(canaries.at(`${officeOnly}${file} ${column.header}`))];
    const place = isWords(column) ? placeOf(table, name, row) : undefined;
    return [name, place === undefined ? cell : around(column, cell, canaries.at(place))];
  });
  const strange = ['Số CCCD', 'Sổ tay'].map((header) => [header, canaries.at(`${dropped}${file} ${header}`)]);
  return Object.fromEntries([...cells, ...strange]);
}

/** Cells that are free words: of a date, a number, a coded value or a reference a canary is none, and is refused. */
function isWords(column: Column): boolean {
  return (
    column.sqlType.startsWith('VARCHAR') && column.refersTo === undefined && 'value' in column.parse('Qx 1 Qx', 2023)
  );
}

/** Where a cell stands, unless the public site may tell it. */
function placeOf({ source, file }: Table, name: string, row: Written): string | undefined {
  const { table } = source;
  if (lookedUp[table]?.columns.includes(name)) return undefined;
  // Two files that are one by this name.
  if (name === 'criteria_table') return name;
  const place = `${file} ${source.columns[name]?.header ?? name}`;
  if (!publishedColumns[table]?.includes(name)) return place;
  const reason = toldOfHidden[table]?.includes(name) ? undefined : reasonsToHide[table]?.(row);
  return reason === undefined ? undefined : `${place}, ${reason}`;
}

/** At both ends: what is shown may be a part of the cell. */
function around(column: Column, cell: string, canary: string): string {
  if (cell === '') return canary;
  return [canary, cell, canary].join(column.sqlType === 'VARCHAR[]' ? '; ' : ' ');
}

/** A row that is kept out for a cell which cannot be read: its cells reach the report and the file of rejected rows. */
function rejectedRow({ source, file }: Table, [first = {}]: readonly Written[], canaries: Canaries): Written {
  const coded = Object.entries(source.columns).find(([, column]) => column.refersTo !== undefined || !isWords(column));
  if (!coded) throw new Error(`${file} has no column of which a value can be wrong`);
  return { ...first, [coded[0]]: canaries.at(`rejected row of ${file}`) };
}
