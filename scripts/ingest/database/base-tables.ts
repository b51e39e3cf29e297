import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '../cells/column.ts';
import { organisationColumns } from '../organisation.ts';
import { sourceFileTable, sourceProblemTable } from './quality-tables.ts';
import type { Source } from '../source.ts';
import type { Table } from './table.ts';
import { field } from './table.ts';

/** The column with a row's place in Vietnamese order, of the sources that have one. */
export const sortOrder = 'sort_order';

/** The table that a source's rows go to. */
export function tableOf(source: Source): Table {
  const own = Object.entries(source.columns).map(([name, column]) => field(name, column.sqlType, commentOf(column)));
  const year = source.yearly ? [field('year', 'INTEGER', 'Năm (thư mục của tệp)')] : [];
  const order = source.sortBy ? [field(sortOrder, 'INTEGER', 'Thứ tự theo tiếng Việt')] : [];
  const origin = [
    field('source_file', 'VARCHAR', 'Tệp nguồn'),
    field('source_sheet', 'VARCHAR', 'Trang tính trong tệp nguồn, để trống với CSV'),
    field('source_line', 'INTEGER', 'Dòng trong tệp nguồn'),
  ];
  return { name: source.table, comment: source.title, fields: [...year, ...own, ...order, ...origin] };
}

export const organisationTable: Table = {
  name: 'organisation',
  comment: 'Tổ chức sử dụng phần mềm',
  fields: [
    ...Object.entries<Column>(organisationColumns).map(([name, column]) => field(name, column.sqlType, column.header)),
    field('fingerprint', 'VARCHAR', 'Dấu của dữ liệu đã đọc: cùng dữ liệu thì cùng dấu'),
  ],
};

export const storyTable: Table = {
  name: 'story',
  comment: 'Bài viết về điển hình',
  fields: [
    field('year', 'INTEGER', 'Năm'),
    field('exemplar_id', 'VARCHAR', 'Mã điển hình'),
    field('body', 'VARCHAR', 'Bài viết (Markdown)'),
    field('source_file', 'VARCHAR', 'Tệp nguồn'),
  ],
};

export const pictureTable: Table = {
  name: 'picture',
  comment: 'Ảnh của điển hình, đã thu nhỏ và bỏ thông tin kèm theo tệp',
  fields: [
    field('year', 'INTEGER', 'Năm'),
    field('exemplar_id', 'VARCHAR', 'Mã điển hình'),
    field('picture', 'VARCHAR', 'Tên của ảnh, theo nội dung của nó'),
    field('width', 'INTEGER', 'Chiều rộng, điểm ảnh'),
    field('height', 'INTEGER', 'Chiều cao, điểm ảnh'),
    field('source_file', 'VARCHAR', 'Tệp nguồn'),
  ],
};

export const yearTable: Table = {
  name: 'data_year',
  comment: 'Những năm có thư mục dữ liệu',
  fields: [field('year', 'INTEGER', 'Năm')],
};

/** The tables that come from elsewhere than a CSV. */
export const otherTables = [
  organisationTable,
  yearTable,
  storyTable,
  pictureTable,
  sourceFileTable,
  sourceProblemTable,
];

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

function commentOf(column: Column): string {
  return column.help === '' ? column.header : `${column.header}. ${column.help}`;
}
