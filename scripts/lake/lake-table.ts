import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Audience } from '../build/sites.ts';
import type { ModelFile } from '../ingest/database/model-file.ts';
import { readModelFile } from '../ingest/database/model-file.ts';

/** A table of the lake: what a query finds in a database, under a name of its own. */
export interface LakeTable {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** The columns whose values name the folders; without any, the table is one file. */
  readonly partitions: readonly string[];
  readonly columns: readonly LakeColumn[];
}

export interface LakeColumn {
  readonly name: string;
  readonly type: string;
  readonly about: string;
}

/** The tables for an audience as the open database describes their columns. */
export async function lakeTables(connection: DuckDBConnection, audience: Audience): Promise<LakeTable[]> {
  const folder = join(import.meta.dirname, audience);
  const tables: LakeTable[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const file = readModelFile(name.replace(/\.sql$/, ''), readFileSync(join(folder, name), 'utf8'));
    const { query, title } = file;
    tables.push({
      name: file.name,
      title,
      query,
      partitions: partitionsOf(file),
      columns: await columnsOf(connection, file),
    });
  }
  return tables;
}

function partitionsOf({ settings }: ModelFile): string[] {
  const [line = ''] = settings.filter((setting) => setting.startsWith('partitions: '));
  return line.split(/: |, /).slice(1);
}

/** What a column means is said where it comes from; only what is named otherwise here is said here. */
async function columnsOf(connection: DuckDBConnection, file: ModelFile): Promise<LakeColumn[]> {
  const read = [...file.query.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/g)].map(([, name]) => `'${String(name)}'`);
  const known = await connection.runAndReadAll(
    `SELECT column_name, comment FROM duckdb_columns() WHERE comment IS NOT NULL AND table_name IN (${read.join(', ')})`,
  );
  const meanings = new Map(known.getRowsJS().map(([name, about]) => [String(name), String(about)]));
  const described = await connection.runAndReadAll(`DESCRIBE ${file.query}`);
  return described.getRowsJS().map(([column, type]) => {
    const name = String(column);
    const about = file.columns.get(name)?.comment ?? meanings.get(name);
    if (about === undefined) throw new Error(`lake/${file.name}.sql: nothing says what the column ${name} means`);
    return { name, type: String(type), about };
  });
}
