import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../ingest/database/base-tables.ts';
import type { LakeColumn, LakeTable } from './lake-table.ts';
import { wholeTable } from './parquet.ts';

/** The name of the database that a browser may ask from afar, a few blocks at a time. */
export const rangeFile = 'bang-vang.duckdb';

const format = `STORAGE_VERSION 'v1.4.0', BLOCK_SIZE 16384, ROW_GROUP_SIZE 8192`;

/**
 * Writes the tables of the lake into one database for reading over HTTP ranges. Its rows stand in the order of the
 * lake's files, by year, province and unit: what one question needs lies together. A table in parts has one for each
 * year and a view over them under its own name, so that a question on one year reads nothing of how the others are laid
 * out. Small blocks, since a block is the least that is fetched, and few rows to a group, measured by
 * `npm run bench -- national`; the format is the newest that the browser's DuckDB reads.
 */
export async function writeRangeFile(
  connection: DuckDBConnection,
  path: string,
  tables: readonly LakeTable[],
): Promise<void> {
  await connection.run(`ATTACH ${quoted(path)} AS ranges (${format})`);
  for (const table of tables) {
    const kind = await writeTable(connection, table);
    const comments = table.columns.map(
      ({ name, about }) => `COMMENT ON COLUMN ranges.${table.name}.${name} IS ${quoted(about)}`,
    );
    await connection.run(
      [`COMMENT ON ${kind} ranges.${table.name} IS ${quoted(table.title)}`, ...comments].join(';\n'),
    );
  }
  await connection.run('CHECKPOINT ranges');
  await connection.run('DETACH ranges');
}

async function writeTable(connection: DuckDBConnection, table: LakeTable): Promise<'TABLE' | 'VIEW'> {
  const [first] = table.partitions;
  if (first !== undefined) return writeParts(connection, table, first);
  await connection.run(`CREATE TABLE ranges.${table.name} AS ${table.query}`);
  return 'TABLE';
}

/**
 * In a part the column of its partition is not stored: the view says its one value, by which the engine passes the part
 * over. The others are stored last first: read in the order of the view, each lies before the one that was read, or the
 * engine would take it for reading on and fetch 64 times as much ahead. Dates are stored as text, which is packed;
 * blocks this small hold a date itself unpacked only, in four blocks where its text takes one, and the view makes it a
 * date again.
 */
async function writeParts(
  connection: DuckDBConnection,
  { name, columns }: LakeTable,
  partition: string,
): Promise<'VIEW'> {
  const whole = wholeTable(name);
  const found = await connection.runAndReadAll(`SELECT DISTINCT ${partition}::VARCHAR FROM ${whole} ORDER BY ALL`);
  const stored = columns.filter((column) => column.name !== partition).toReversed();
  const storing = stored.map((column) => (isDate(column) ? `${column.name}::VARCHAR AS ${column.name}` : column.name));
  const parts: string[] = [];
  for (const [value] of found.getRowsJS().map((row) => row.map(String))) {
    const part = `"${name}_${String(value)}"`;
    const isOfPart = `${partition}::VARCHAR = ${quoted(String(value))}`;
    await connection.run(`CREATE TABLE ranges.${part} AS SELECT ${storing.join(', ')} FROM ${whole} WHERE ${isOfPart}`);
    const read = columns.map((column) => {
      const from = column.name === partition ? quoted(String(value)) : column.name;
      return from === column.name && !isDate(column) ? from : `${from}::${column.type} AS ${column.name}`;
    });
    parts.push(`SELECT ${read.join(', ')} FROM ${part}`);
  }
  await connection.run(`CREATE VIEW ranges.${name} AS ${parts.join(' UNION ALL ')}`);
  return 'VIEW';
}

function isDate({ type }: LakeColumn): boolean {
  return type === 'DATE';
}
