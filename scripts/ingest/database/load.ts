import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { DuckDBDateValue, DuckDBDecimalValue, LIST, VARCHAR, listValue } from '@duckdb/node-api';
import type { Alike } from '../report/alike.ts';
import {
  createTable,
  organisationTable,
  pictureTable,
  sortOrder,
  storyTable,
  tableOf,
  yearTable,
} from './base-tables.ts';
import type { SqlType } from '../cells/column.ts';
import type { DataFolder, GivenFile } from '../data-folder.ts';
import { organisationColumns } from '../organisation.ts';
import { sourceFileRows, sourceFileTable, sourceProblemRows, sourceProblemTable } from './quality-tables.ts';
import { fileReport } from '../report/report.ts';
import type { Row } from '../table/row.ts';
import type { Source } from '../source.ts';
import { sources } from '../sources/all.ts';
import type { StagedRows } from './staged-rows.ts';
import { stagedRows } from './staged-rows.ts';
import type { Table } from './table.ts';
import { field } from './table.ts';

/** Fills the base tables of a database as the data are read. */
export interface Loader {
  /** A row of a source's table, with its file and line. */
  append(file: GivenFile, row: Row): void;
  /** Waits until the database has not much left of what was appended. */
  settle(): Promise<void>;
  /** All that is known only when everything is read: the organisation, the stories, the order of names, how it was read. */
  finish(data: DataFolder, problems: readonly Alike[]): Promise<void>;
  /** Lets go of what was appended, so that the connection may be closed. */
  discard(): Promise<void>;
}

/** Makes the table of every source and takes the rows, with a folder for those on their way into the database. */
export async function openLoader(connection: DuckDBConnection, work: string): Promise<Loader> {
  // The other core reads and checks; once it is done, the database may have both.
  await connection.run('SET threads = 1');
  await connection.run('BEGIN');
  const tables = new Map<Source, StagedRows>();
  for (const source of sources) {
    await createTable(connection, loadedTable(source));
    tables.set(source, stagedRows(connection, { source, table: loadedTable(source), folder: work }));
  }
  return {
    append(file, row) {
      tables.get(file.source)?.append(file, row);
    },
    async settle() {
      for (const table of tables.values()) await table.settle();
    },
    async finish(data, problems) {
      for (const table of tables.values()) await table.finish();
      await fillOthers(connection, data, problems);
      await connection.run('COMMIT');
      await connection.run('RESET threads');
      for (const source of sources) if (source.sortBy) await putInOrder(connection, source.table);
    },
    async discard() {
      for (const table of tables.values()) await table.discard();
    },
  };
}

/** Names are sorted by the database when all are there; until then each row has the key that it sorts by. */
const sortKey = 'sort_key';

function loadedTable(source: Source): Table {
  const table = tableOf(source);
  return source.sortBy ? { ...table, fields: [...table.fields, field(sortKey, 'VARCHAR', '')] } : table;
}

/** Different names are sorted as words, which takes long; rows of one name stay in the order of their files. */
async function putInOrder(connection: DuckDBConnection, table: string): Promise<void> {
  await connection.run(`CREATE TEMP TABLE name_order AS
    SELECT ${sortKey}, row_number() OVER (ORDER BY ${sortKey} COLLATE vi, ${sortKey}) AS name_place
    FROM (SELECT DISTINCT ${sortKey} FROM ${table})`);
  // In a step of its own: within the update, the planner joins the names row by row.
  await connection.run(`CREATE TEMP TABLE row_order AS
    SELECT ${table}.rowid AS row, row_number() OVER (ORDER BY name_place, ${table}.rowid) AS place
    FROM ${table} JOIN name_order USING (${sortKey})`);
  await connection.run(`UPDATE ${table} SET ${sortOrder} = row_order.place
    FROM row_order WHERE ${table}.rowid = row_order.row`);
  await connection.run('DROP TABLE name_order');
  await connection.run('DROP TABLE row_order');
  await connection.run(`ALTER TABLE ${table} DROP COLUMN ${sortKey}`);
}

async function fillOthers(connection: DuckDBConnection, data: DataFolder, problems: readonly Alike[]): Promise<void> {
  const organisation = Object.keys(organisationColumns).map(
    (name) => data.organisation?.[name as keyof typeof organisationColumns],
  );
  await fill(connection, organisationTable, data.organisation ? [[...organisation, data.fingerprint]] : []);
  await fill(
    connection,
    yearTable,
    data.years.map((year) => [year]),
  );
  await fill(
    connection,
    storyTable,
    data.stories.map((story) => [story.year, story.exemplar_id, story.body, story.source_file]),
  );
  await fill(
    connection,
    pictureTable,
    data.pictures.map((one) => [one.year, one.exemplar_id, one.picture, one.width, one.height, one.source_file]),
  );
  const files = data.files.map((file) => ({ ...fileReport(file), source: file.source, year: file.year }));
  await fill(connection, sourceFileTable, sourceFileRows(files));
  await fill(connection, sourceProblemTable, sourceProblemRows(problems, files));
}

async function fill(connection: DuckDBConnection, table: Table, rows: Iterable<readonly unknown[]>): Promise<void> {
  await createTable(connection, table);
  const appender = await connection.createAppender(table.name);
  for (const row of rows) {
    for (const [at, { sqlType }] of table.fields.entries()) append(appender, sqlType, row[at]);
    appender.endRow();
  }
  appender.closeSync();
}

function append(appender: DuckDBAppender, type: SqlType, value: unknown): void {
  if (value === null || value === undefined) return appender.appendNull();
  switch (type) {
    case 'VARCHAR':
      return appender.appendVarchar(String(value));
    case 'VARCHAR[]':
      return appender.appendList(listValue((value as string[]).map(String)), LIST(VARCHAR));
    case 'INTEGER':
      return appender.appendInteger(Number(value));
    case 'BOOLEAN':
      return appender.appendBoolean(value === true);
    case 'DATE':
      return appender.appendDate(new DuckDBDateValue(Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000));
    case 'DECIMAL(12,2)':
      return appender.appendDecimal(new DuckDBDecimalValue(BigInt(Math.round(Number(value) * 100)), 12, 2));
  }
}
