import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './base-tables.ts';
import type { ModelFile } from './model-file.ts';
import { modelFiles, publishedColumns } from './model-file.ts';
import { comment, createViews } from './model.ts';
import { sources } from '../sources/all.ts';

/**
 * The newest format that the browser's older DuckDB reads. Each column of each table takes a block at least: small
 * blocks make a file of few rows small, large ones are written in half the time.
 */
async function browserFormat(connection: DuckDBConnection): Promise<string> {
  const rows = await connection.runAndReadAll('SELECT sum(estimated_size) FROM duckdb_tables()');
  const isLarge = Number(rows.getRowsJS()[0]?.[0]) > 500_000;
  return `STORAGE_VERSION 'v1.4.0', BLOCK_SIZE ${isLarge ? 262_144 : 16_384}`;
}

/**
 * Writes the file from which the public site is built. It holds what `src/model/public` names, and nothing else:
 * no view, no table and no column gets in by being forgotten. Rows are sorted, so that the same input gives the same file.
 */
export async function writePublic(connection: DuckDBConnection, path: string): Promise<void> {
  const home = await currentDatabase(connection);
  await connection.run(`ATTACH ${quoted(path)} AS projection (${await browserFormat(connection)})`);
  for (const file of modelFiles('public')) {
    await connection.run(`CREATE TABLE projection.${file.name} AS FROM (${file.query}) ORDER BY ALL`);
    await comment(connection, 'TABLE', { ...documented(file), name: `projection.${file.name}` });
  }
  await finish(connection, home);
}

/** Writes the file of the internal site: every table without the columns kept in the office, and every view. */
export async function writeInternal(connection: DuckDBConnection, path: string): Promise<void> {
  const home = await currentDatabase(connection);
  const tables = await connection.runAndReadAll(
    `SELECT table_name, comment FROM duckdb_tables() WHERE database_name = ${quoted(home)} ORDER BY table_name`,
  );
  await connection.run(`ATTACH ${quoted(path)} AS projection (${await browserFormat(connection)})`);
  // In one transaction: each statement of its own would wait for the disk.
  await connection.run('BEGIN');
  const columns = await columnsByTable(connection, home);
  for (const [table, about] of tables.getRowsJS()) {
    const kept = keptColumns(String(table), columns.get(String(table)) ?? []);
    const names = kept.map(({ name }) => `"${name}"`).join(', ');
    // The rows of a source stand in the order of its files; to sort a million of them takes as long as to read them.
    const order = sources.some((source) => source.table === table) ? '' : 'ORDER BY ALL';
    await connection.run(
      `CREATE TABLE projection."${String(table)}" AS SELECT ${names} FROM "${String(table)}" ${order}`,
    );
    await connection.run(`COMMENT ON TABLE projection."${String(table)}" IS ${quoted(String(about))}`);
    for (const { name, comment } of kept) {
      await connection.run(`COMMENT ON COLUMN projection."${String(table)}"."${name}" IS ${quoted(comment)}`);
    }
  }
  await connection.run('USE projection');
  await createViews(connection);
  await connection.run('COMMIT');
  await finish(connection, home);
}

interface NamedColumn {
  readonly name: string;
  readonly comment: string;
}

async function columnsByTable(connection: DuckDBConnection, database: string): Promise<Map<string, NamedColumn[]>> {
  const answer = await connection.runAndReadAll(
    `SELECT c.table_name, c.column_name, coalesce(c.comment, '')
     FROM duckdb_columns() AS c
     JOIN duckdb_tables() AS t ON t.table_name = c.table_name AND t.database_name = c.database_name
     WHERE c.database_name = ${quoted(database)} ORDER BY c.table_name, c.column_index`,
  );
  const tables = new Map<string, NamedColumn[]>();
  for (const [table, name, comment] of answer.getRowsJS().map((row) => row.map(String))) {
    if (table && name) tables.set(table, [...(tables.get(table) ?? []), { name, comment: comment ?? '' }]);
  }
  return tables;
}

function keptColumns(table: string, columns: readonly NamedColumn[]): NamedColumn[] {
  const office = sources.find((source) => source.table === table);
  return columns.filter(({ name }) => office?.columns[name]?.officeOnly !== true);
}

/** A public table carries the meanings that the view it comes from gives its columns. */
function documented(file: ModelFile): ModelFile {
  const view = modelFiles('metrics').find((metric) => metric.name === file.name);
  if (!view) throw new Error(`public/${file.name}.sql: there is no metric of that name`);
  const selected = publishedColumns(view.columns, file);
  const columns = new Map([...view.columns].filter(([name]) => selected.includes(name)));
  return { ...file, columns, about: view.about, excluded: view.excluded };
}

async function currentDatabase(connection: DuckDBConnection): Promise<string> {
  const answer = await connection.runAndReadAll('SELECT current_database()');
  return String(answer.getRowsJS()[0]?.[0]);
}

async function finish(connection: DuckDBConnection, home: string): Promise<void> {
  await connection.run('CHECKPOINT projection');
  await connection.run(`USE "${home}"`);
  await connection.run('DETACH projection');
}
