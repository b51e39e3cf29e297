import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { listValue } from '@duckdb/node-api';
import { fillFindings } from '../scripts/ingest/database/findings.ts';
import { figures, modelFiles } from '../scripts/ingest/database/model-file.ts';
import { emptyDatabase } from '../scripts/ingest/database/schema.ts';
import { sources } from '../scripts/ingest/sources/all.ts';

/** Rows by table. A column that a row leaves out is as a blank cell: no for a flag, else nothing. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface TestDatabase {
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** What the rules find in these rows, or only this one of them. */
  findings(rule?: string): Promise<Record<string, unknown>[]>;
}

/** Making every table and view takes long, copying them does not: each test has a copy of its own. */
const empty = emptyDatabase();
const rules = modelFiles('rules');
let copies = 0;

/** A database in memory that holds these rows, and every metric and rule of the model over them. */
export async function databaseWith(tables: Tables): Promise<TestDatabase> {
  const connection = await empty;
  const name = `copy_${++copies}`;
  await connection.run(`ATTACH ':memory:' AS ${name}; COPY FROM DATABASE memory TO ${name}; USE ${name}`);
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) await insert(connection, table, { ...flagsOf(table), ...row });
  }
  for (const year of yearsOf(tables)) await insert(connection, 'data_year', { year });
  for (const { kind, name: figure, query } of figures())
    if (kind === 'TABLE') await connection.run(`INSERT INTO ${figure} ${query}`);
  const rows = async (sql: string): Promise<Record<string, unknown>[]> => {
    await connection.run(`USE ${name}`);
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  };
  return {
    rows,
    async findings(rule) {
      await connection.run(`USE ${name}; DELETE FROM finding`);
      const asked = rules.filter((known) => rule === undefined || known.name === rule.toLowerCase());
      await fillFindings(connection, asked);
      return rows('SELECT * FROM finding ORDER BY ALL');
    },
  };
}

/** The years that the rows speak of: in a data folder each would have its own. */
function yearsOf(tables: Tables): Set<unknown> {
  return new Set(
    Object.values(tables)
      .flat()
      .flatMap(({ year }) => (year === undefined ? [] : [year])),
  );
}

function flagsOf(table: string): Record<string, boolean> {
  const columns = Object.entries(sources.find((source) => source.table === table)?.columns ?? {});
  const flags = columns.filter(([, column]) => column.sqlType === 'BOOLEAN' && !column.optional);
  return Object.fromEntries(flags.map(([name]) => [name, false]));
}

async function insert(connection: DuckDBConnection, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row).map((name) => `"${name}"`);
  const places = names.map((_, at) => `$${at + 1}`);
  const values = Object.values(row).map((value) => (Array.isArray(value) ? listValue(value) : value) as DuckDBValue);
  await connection.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, values);
}
