import type { DuckDBConnection } from '@duckdb/node-api';
import { sources } from '../sources/all.ts';
import { createTable, otherTables, quoted } from './base-tables.ts';
import { datasetOf } from './dataset.ts';
import { ruleTables } from './findings.ts';
import type { ModelFile } from './model-file.ts';
import { figures, modelFiles, publishedColumns, readBy } from './model-file.ts';
import { ruleHeader } from './rule-header.ts';
import type { Table } from './table.ts';
import { field } from './table.ts';

const definitionTable: Table = {
  name: 'definition',
  comment: 'Cách tính của từng chỉ số, biểu, quy tắc',
  fields: [
    field('name', 'VARCHAR', 'Tên'),
    field('kind', 'VARCHAR', 'Loại: metric chỉ số, form biểu thống kê, rule quy tắc, table bảng lập sẵn'),
    field('subject', 'VARCHAR', 'Nhóm'),
    field('title', 'VARCHAR', 'Tên gọi'),
    field('about', 'VARCHAR', 'Tính những gì'),
    field('excluded', 'VARCHAR', 'Không tính những gì'),
    field('query', 'VARCHAR', 'Câu lệnh SQL'),
    field('published_query', 'VARCHAR', 'Câu lệnh SQL chọn phần được công bố'),
    field('is_public', 'BOOLEAN', 'Con số này có trên trang công khai'),
    field('dataset', 'VARCHAR', 'Tên bộ dữ liệu mở'),
  ],
};

const columnTable: Table = {
  name: 'definition_column',
  comment: 'Các cột của từng chỉ số, biểu',
  fields: [
    field('definition', 'VARCHAR', 'Tên chỉ số, biểu'),
    field('name', 'VARCHAR', 'Tên cột'),
    field('meaning', 'VARCHAR', 'Nghĩa của cột'),
    field('is_public', 'BOOLEAN', 'Cột này được công bố'),
    field('is_open', 'BOOLEAN', 'Cột này có trong dữ liệu mở'),
    field('is_nullable', 'BOOLEAN', 'Cột này có thể trống'),
    field('position', 'INTEGER', 'Thứ tự cột'),
  ],
};

const readingTable: Table = {
  name: 'definition_reading',
  comment: 'Mỗi chỉ số, biểu, quy tắc được tính từ đâu',
  fields: [
    field('definition', 'VARCHAR', 'Tên chỉ số, biểu, quy tắc'),
    field('source', 'VARCHAR', 'Tên chỉ số hoặc bảng được dùng'),
    field('title', 'VARCHAR', 'Tên gọi của chỉ số hoặc bảng ấy'),
    field('file', 'VARCHAR', 'Tệp của bảng ấy, nếu là một tệp CSV'),
    field('position', 'INTEGER', 'Thứ tự'),
  ],
};

export const definitionTables = [definitionTable, columnTable, readingTable];

/** Tells in the database itself how each of its figures is made, from the headers and the queries of the model. */
export async function createDefinitionTables(connection: DuckDBConnection): Promise<void> {
  const described = describedFiles();
  for (const table of definitionTables) await createTable(connection, table);
  await insert(connection, definitionTable, described.map(definitionRow));
  await insert(connection, columnTable, described.flatMap(columnRows));
  const all = readable();
  await insert(
    connection,
    readingTable,
    described.flatMap((file) => readingRows(file, all)),
  );
}

interface Described extends ModelFile {
  readonly kind: string;
  /** The file of the allow list, when the figure is public. */
  readonly published: ModelFile | undefined;
}

function describedFiles(): Described[] {
  const published = new Map(modelFiles('public').map((file) => [file.name, file]));
  const files = (kind: string, found: readonly ModelFile[]): Described[] =>
    found.map((file) => ({ ...file, kind, published: published.get(file.name) }));
  return [
    ...files('table', modelFiles('tables')),
    ...files('metric', modelFiles('metrics')),
    ...files('form', modelFiles('forms')),
    ...files('rule', modelFiles('rules').map(describedRule)),
  ];
}

/** A rule is known by its code; the parameters that its header names are told with it. */
function describedRule(rule: ModelFile): ModelFile {
  const { code, title } = ruleHeader(rule);
  const parameters = rule.settings.filter((line) => line.startsWith('parameter: '));
  const told = parameters.map((line) => `Tham số: ${line.slice('parameter: '.length)}.`);
  return { ...rule, name: code, title, about: [rule.about, ...told].join(' ').trim() };
}

function definitionRow({ name, kind, subject, title, about, excluded, query, published }: Described): string[] {
  const dataset = published && datasetOf(published)?.name;
  return [
    ...[name, kind, subject, title, about].map(quoted),
    excluded === '' ? 'NULL' : quoted(excluded),
    quoted(query),
    published ? quoted(published.query) : 'NULL',
    String(published !== undefined),
    dataset === undefined ? 'NULL' : quoted(dataset),
  ];
}

function columnRows({ name, columns, published }: Described): string[][] {
  const shown = new Set(published ? publishedColumns(columns, published) : []);
  const open = openColumns(name, shown, published);
  return [...columns].map(([column, { comment, nullable }], at) => [
    ...[name, column, comment].map(quoted),
    String(shown.has(column)),
    String(open.has(column)),
    String(nullable),
    String(at + 1),
  ]);
}

function openColumns(name: string, shown: ReadonlySet<string>, published: ModelFile | undefined): Set<string> {
  const dataset = published && datasetOf(published);
  if (!dataset) return new Set();
  const unknown = dataset.without.filter((column) => !shown.has(column));
  if (unknown.length > 0)
    throw new Error(`public/${name}.sql leaves out ${unknown.join(', ')}, which it does not name`);
  return new Set([...shown].filter((column) => !dataset.without.includes(column)));
}

/** What a figure may be made from, as people know it. */
interface Readable {
  readonly name: string;
  readonly title: string;
  readonly file: string | null;
}

function readable(): Readable[] {
  const made = figures().map(({ name, title }) => ({ name, title, file: null }));
  const tables = [...otherTables, ...ruleTables, ...definitionTables].map(({ name, comment }) => ({
    name,
    title: comment,
    file: null,
  }));
  return [...made, ...tables, ...sources.map(({ table, title, file }) => ({ name: table, title, file }))];
}

function readingRows(file: Described, all: readonly Readable[]): string[][] {
  return readBy(file, all).map((source, at) => [
    ...[file.name, source.name, source.title].map(quoted),
    source.file === null ? 'NULL' : quoted(source.file),
    String(at + 1),
  ]);
}

async function insert(connection: DuckDBConnection, table: Table, rows: readonly (readonly string[])[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => `(${row.join(', ')})`);
  await connection.run(`INSERT INTO ${table.name} VALUES ${values.join(', ')}`);
}
