import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../ingest/database/base-tables.ts';
import type { LakeTable } from './lake-table.ts';

/** How many rows a table has, in how many files. */
export interface WrittenTable {
  readonly table: LakeTable;
  readonly rows: number;
  readonly files: number;
}

/**
 * Writes a table as Parquet below the folder: one file, or one in the folder of each partition, as Hive names them.
 * A file at a time, so that each is whole, in the order of its query, and has the same bytes whenever it is written.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  folder: string,
  table: LakeTable,
): Promise<WrittenTable> {
  const { name, query, partitions } = table;
  if (partitions.length === 0) {
    await copy(connection, query, join(folder, `${name}.parquet`));
    return { table, rows: await count(connection, `(${query})`), files: 1 };
  }
  const whole = wholeTable(name);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${whole} AS ${query}`);
  const found = await connection.runAndReadAll(`SELECT DISTINCT ${partitions.join(', ')} FROM ${whole} ORDER BY ALL`);
  for (const values of found.getRowsJS()) {
    const pairs = partitions.map((column, at) => ({ column, value: String(values[at]) }));
    const part = join(folder, name, ...pairs.map(({ column, value }) => `${column}=${value}`));
    mkdirSync(part, { recursive: true });
    const isOfPart = pairs.map(({ column, value }) => `${column} = ${quoted(value)}`).join(' AND ');
    const rest = `SELECT * EXCLUDE (${partitions.join(', ')}) FROM ${whole} WHERE ${isOfPart}`;
    await copy(connection, rest, join(part, `${name}.parquet`));
  }
  return { table, rows: await count(connection, whole), files: found.currentRowCount };
}

/** The rows of a partitioned table in its order, for whoever writes them another way too. */
export function wholeTable(name: string): string {
  return `whole_${name}`;
}

/** Zstandard is read by DuckDB, ClickHouse, Spark and Trino as they are. */
async function copy(connection: DuckDBConnection, query: string, file: string): Promise<void> {
  await connection.run(`COPY (${query}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION zstd)`);
}

async function count(connection: DuckDBConnection, rows: string): Promise<number> {
  const answer = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${rows}`);
  return Number(answer.getRowsJS()[0]?.[0]);
}
