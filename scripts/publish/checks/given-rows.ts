import { join } from 'node:path';
import { publicDatabase } from '../../ingest/database/database.ts';
import { answersOf } from '../database-file.ts';
import { inPlaces } from '../page.ts';
import type { GivenTable } from './given-tables.ts';
import { givenTables } from './given-tables.ts';
import { givenDatabase } from './public-files.ts';

/** The database that is given away holds the rows from which the public pages were built, each and no other. */
export async function givenRows(site: string, databases: string): Promise<string[]> {
  const [given, built] = [join(site, givenDatabase), join(databases, publicDatabase)];
  const there = new Set((await answersOf(given, 'SELECT table_name FROM duckdb_tables()')).map(([name]) => name));
  const tables = givenTables();
  const missing = tables.filter(({ name }) => !there.has(name));
  const unlike: GivenTable[] = [];
  for (const table of tables.filter(({ name }) => there.has(name)))
    if ((await digestOf(given, table.name, table)) !== (await digestOf(built, table.from, table))) unlike.push(table);
  return inPlaces(
    `${givenDatabase} không khớp với dữ liệu trong ${databases}, hãy chạy lại npm run build`,
    [...missing, ...unlike].map(({ name }) => name),
  );
}

async function digestOf(path: string, name: string, { columns }: GivenTable): Promise<string> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const [row] = await answersOf(path, `SELECT count(*)::VARCHAR || '/' || sum(hash(${list}))::VARCHAR FROM "${name}"`);
  return String(row?.[0]);
}
