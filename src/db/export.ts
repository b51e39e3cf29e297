import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { arrowFile } from './arrow.ts';
import type { FieldType, Value } from './database.ts';
import { withSteadyIdentifier } from './identifier.ts';
import { databaseVariable, engineOptions } from './node.ts';

/** A table to be given away: what to take from the database of this build, and what to say of it. */
export interface TableToExport {
  readonly name: string;
  readonly comment: string;
  readonly query: string;
  readonly columns: readonly { readonly name: string; readonly comment: string }[];
}

export interface ExportedTable {
  readonly fields: readonly ExportedField[];
  /** In the order of the fields. */
  readonly rows: readonly (readonly Value[])[];
  readonly arrow: Uint8Array<ArrayBuffer>;
  readonly parquet: Uint8Array<ArrayBuffer>;
}

export interface ExportedField {
  readonly name: string;
  readonly type: FieldType;
}

/** The tables one by one, by name, and as a database of nothing else. */
export interface Exported {
  readonly tables: ReadonlyMap<string, ExportedTable>;
  readonly database: Uint8Array<ArrayBuffer>;
}

const exported = new Map<string, Promise<Exported>>();

/** Writes the tables once: every page and file of a build speaks of the same bytes. */
export function exportTables(
  tables: readonly TableToExport[],
  path = process.env[databaseVariable],
): Promise<Exported> {
  if (!path) throw new Error(`${databaseVariable} names no database file`);
  const key = JSON.stringify([path, tables]);
  const files = exported.get(key) ?? write(tables, path);
  exported.set(key, files);
  return files;
}

async function write(tables: readonly TableToExport[], path: string): Promise<Exported> {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  // With one thread, so that a file is written in the same pieces on every machine.
  const instance = await DuckDBInstance.create(':memory:', { ...engineOptions, threads: '1' });
  const connection = await instance.connect();
  try {
    // The format that the browser's older DuckDB reads, in small blocks: each column takes one at least. Uncompressed,
    // since DuckDB's compression leaves bytes of its memory in the file, others at each run; Brotli makes up for it.
    await connection.run(`
      ATTACH ${quoted(path)} AS source (READ_ONLY);
      ATTACH ${quoted(join(folder, 'public.duckdb'))} AS open_data (STORAGE_VERSION 'v1.4.0', BLOCK_SIZE 16384);
      SET force_compression = 'uncompressed';
      USE source`);
    const written = new Map<string, ExportedTable>();
    for (const table of tables) written.set(table.name, await writeTable(connection, table, folder));
    await connection.run('CHECKPOINT open_data; DETACH open_data');
    return { tables: written, database: withSteadyIdentifier(readFileSync(join(folder, 'public.duckdb'))) };
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeTable(connection: DuckDBConnection, table: TableToExport, folder: string): Promise<ExportedTable> {
  const name = `open_data."${table.name}"`;
  const parquet = join(folder, 'table.parquet');
  const columns = table.columns.map((column) => `"${column.name}"`).join(', ');
  const comments = table.columns.map(
    (column) => `COMMENT ON COLUMN ${name}."${column.name}" IS ${quoted(column.comment)};`,
  );
  await connection.run(`
    CREATE TABLE ${name} AS SELECT ${columns} FROM (${table.query}) ORDER BY ALL;
    COMMENT ON TABLE ${name} IS ${quoted(table.comment)};
    ${comments.join('\n')}
    COPY ${name} TO ${quoted(parquet)} (FORMAT parquet)`);
  const answer = await connection.runAndReadAll(`FROM ${name}`);
  const types = answer.columnTypes().map(String);
  const fields = answer.columnNames().map((field, at) => ({ name: field, type: fieldType(table.name, types[at]) }));
  // Of these four types alone is what the engine answers as plain values.
  const rows = answer.getRowsJS() as Value[][];
  return { fields, rows, arrow: arrowFile(fields, rows), parquet: readFileSync(parquet) };
}

function fieldType(table: string, type: string | undefined): FieldType {
  if (type === 'VARCHAR' || type === 'INTEGER' || type === 'DOUBLE' || type === 'BOOLEAN') return type;
  throw new Error(`${table}: a column of open data is VARCHAR, INTEGER, DOUBLE or BOOLEAN, not ${type}`);
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}
