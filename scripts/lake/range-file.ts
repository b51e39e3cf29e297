import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../ingest/database/base-tables.ts';
import type { LakeTable } from './lake-table.ts';
import { wholeTable } from './parquet.ts';

/** The name of the database that a browser may ask from afar, a few blocks at a time. */
export const rangeFile = 'bang-vang.duckdb';

const format = `STORAGE_VERSION 'v1.4.0', BLOCK_SIZE 16384, ROW_GROUP_SIZE 40960`;

/**
 * Writes the tables of the lake into one database for reading over HTTP ranges. Its rows stand in the order of the
 * lake's files, by year, province and unit: what one question needs lies together. Small blocks and few rows to a group,
 * since a block is the least that is fetched, measured by `npm run bench -- national`; the format is the newest that the
 * browser's DuckDB reads.
 */
export async function writeRangeFile(
  connection: DuckDBConnection,
  path: string,
  tables: readonly LakeTable[],
): Promise<void> {
  await connection.run(`ATTACH ${quoted(path)} AS ranges (${format})`);
  for (const { name, title, query, partitions, columns } of tables) {
    const rows = partitions.length > 0 ? `FROM ${wholeTable(name)}` : query;
    await connection.run(`CREATE TABLE ranges.${name} AS ${rows}`);
    const comments = columns.map(
      (column) => `COMMENT ON COLUMN ranges.${name}.${column.name} IS ${quoted(column.about)}`,
    );
    await connection.run([`COMMENT ON TABLE ranges.${name} IS ${quoted(title)}`, ...comments].join(';\n'));
  }
  await connection.run('CHECKPOINT ranges');
  await connection.run('DETACH ranges');
}
