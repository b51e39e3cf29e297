import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { DuckDBDateValue, DuckDBDecimalValue, LIST, VARCHAR, listValue } from '@duckdb/node-api';
import { collator } from '../../src/text/vietnamese.ts';
import type { Column, SqlType } from './column.ts';
import type { DataFolder } from './data-folder.ts';
import { organisationColumns } from './organisation.ts';
import type { ReadFile, Row } from './read.ts';
import type { Source } from './source.ts';
import { sources } from './sources/all.ts';

interface Field {
  readonly name: string;
  readonly sqlType: SqlType;
  readonly comment: string;
}

/** Fills the base tables: one per source, the organisation and the stories, each fact with its file and line. */
export async function load(connection: DuckDBConnection, data: DataFolder): Promise<void> {
  for (const source of sources) {
    const files = data.files.filter((file) => file.source === source);
    await fill(connection, tableOf(source), rowsOf(source, files));
  }
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
}

interface Table {
  readonly name: string;
  readonly comment: string;
  readonly fields: readonly Field[];
}

/** The table that a source's rows go to. */
export function tableOf(source: Source): Table {
  const own = Object.entries(source.columns).map(([name, column]) => field(name, column.sqlType, commentOf(column)));
  const year = source.yearly ? [field('year', 'INTEGER', 'Năm (thư mục của tệp)')] : [];
  const order = source.sortBy ? [field('sort_order', 'INTEGER', 'Thứ tự theo tiếng Việt')] : [];
  const origin = [
    field('source_file', 'VARCHAR', 'Tệp nguồn'),
    field('source_line', 'INTEGER', 'Dòng trong tệp nguồn'),
  ];
  return { name: source.table, comment: source.title, fields: [...year, ...own, ...order, ...origin] };
}

const organisationTable: Table = {
  name: 'organisation',
  comment: 'Tổ chức sử dụng phần mềm',
  fields: [
    ...Object.entries<Column>(organisationColumns).map(([name, column]) => field(name, column.sqlType, column.header)),
    field('fingerprint', 'VARCHAR', 'Dấu của dữ liệu đã đọc: cùng dữ liệu thì cùng dấu'),
  ],
};

const storyTable: Table = {
  name: 'story',
  comment: 'Bài viết về điển hình',
  fields: [
    field('year', 'INTEGER', 'Năm'),
    field('exemplar_id', 'VARCHAR', 'Mã điển hình'),
    field('body', 'VARCHAR', 'Bài viết (Markdown)'),
    field('source_file', 'VARCHAR', 'Tệp nguồn'),
  ],
};

const yearTable: Table = {
  name: 'data_year',
  comment: 'Những năm có thư mục dữ liệu',
  fields: [field('year', 'INTEGER', 'Năm')],
};

/** The tables that come from elsewhere than a CSV. */
export const otherTables = [organisationTable, yearTable, storyTable];

/** Makes the table, with its comments, and no rows. */
export async function createTable(connection: DuckDBConnection, table: Table): Promise<void> {
  const columns = table.fields.map(({ name, sqlType }) => `"${name}" ${sqlType}`);
  const comments = table.fields.map(
    ({ name, comment }) => `COMMENT ON COLUMN ${table.name}."${name}" IS ${quoted(comment)}`,
  );
  await connection.run(
    [
      `CREATE TABLE ${table.name} (${columns.join(', ')})`,
      `COMMENT ON TABLE ${table.name} IS ${quoted(table.comment)}`,
      ...comments,
    ].join(';\n'),
  );
}

/** A string as SQL writes it. */
export function quoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
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

function* rowsOf(source: Source, files: readonly ReadFile[]): Generator<unknown[]> {
  const order = source.sortBy ? orderOf(source.sortBy, files) : undefined;
  for (const file of files) {
    for (const row of file.accepted) {
      const own = Object.keys(source.columns).map((name) => row.cells[name]);
      const year = source.yearly ? [file.year] : [];
      const place = order ? [order.get(row)] : [];
      yield [...year, ...own, ...place, file.file, row.line];
    }
  }
}

function orderOf(sortBy: NonNullable<Source['sortBy']>, files: readonly ReadFile[]): Map<Row, number> {
  const rows = files.flatMap((file) => file.accepted).map((row) => ({ row, key: sortBy(row.cells) }));
  const ordered = rows.toSorted((a, b) => collator.compare(a.key, b.key));
  return new Map(ordered.map(({ row }, at) => [row, at + 1]));
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

function field(name: string, sqlType: SqlType, comment: string): Field {
  return { name, sqlType, comment };
}

function commentOf(column: Column): string {
  return column.help === '' ? column.header : `${column.header}. ${column.help}`;
}
