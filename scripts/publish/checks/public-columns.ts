import { join } from 'node:path';
import { answersOf } from '../database-file.ts';
import { inPlaces } from '../page.ts';
import { givenTables } from './given-tables.ts';
import { givenDatabase } from './public-files.ts';

/** The database that is given away holds tables and columns of the allow list and no other. */
export async function publicColumns(site: string): Promise<string[]> {
  const allowed = new Set(givenTables().flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`)));
  const rows = await answersOf(
    join(site, givenDatabase),
    `SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal ORDER BY ALL`,
  );
  const strange = rows.map(([column]) => String(column)).filter((column) => !allowed.has(column));
  return inPlaces(`${givenDatabase} có cột không được công bố`, strange);
}
