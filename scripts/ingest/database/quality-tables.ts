import type { Alike } from '../report/alike.ts';
import { titleOf } from '../report/code-title.ts';
import type { Problem } from '../report/problem.ts';
import type { FileReport } from '../report/report.ts';
import type { Source } from '../source.ts';
import type { Table } from './table.ts';
import { field } from './table.ts';

/** A file of the officer's as the databases know it. */
export interface SourceFile extends FileReport {
  readonly source: Source;
  readonly year: number | null;
  /** Sheet of a workbook; null for a CSV. */
  readonly sheet: string | null;
}

export const sourceFileTable: Table = {
  name: 'source_file',
  comment: 'Các tệp đã đọc: số dòng đọc = nhận + từ chối + bỏ qua',
  fields: [
    field('file', 'VARCHAR', 'Tệp nguồn'),
    field('sheet', 'VARCHAR', 'Trang tính, nếu tệp là bảng tính'),
    field('year', 'INTEGER', 'Năm (thư mục của tệp)'),
    field('title', 'VARCHAR', 'Tệp dùng để làm gì'),
    field('encoding', 'VARCHAR', 'Bảng mã'),
    field('delimiter', 'VARCHAR', 'Dấu phân cách cột'),
    field('header_line', 'INTEGER', 'Dòng tiêu đề cột'),
    field('read', 'INTEGER', 'Số dòng đã đọc'),
    field('accepted', 'INTEGER', 'Số dòng nhận'),
    field('rejected', 'INTEGER', 'Số dòng từ chối'),
    field('set_aside', 'INTEGER', 'Số dòng bỏ qua: tiêu đề, dòng tổng, dòng trống'),
  ],
};

export const sourceProblemTable: Table = {
  name: 'source_problem',
  comment: 'Lỗi và cảnh báo khi đọc các tệp, gộp những chỗ giống nhau',
  fields: [
    field('file', 'VARCHAR', 'Tệp nguồn'),
    field('severity', 'VARCHAR', 'Mức độ: error dòng bị từ chối, warning dòng vẫn được nhận'),
    field('code', 'VARCHAR', 'Mã lỗi'),
    field('title', 'VARCHAR', 'Nghĩa của mã lỗi'),
    field('column_header', 'VARCHAR', 'Cột'),
    field('lines', 'INTEGER', 'Số dòng có lỗi này'),
    field('first_lines', 'VARCHAR', 'Những dòng đầu tiên trong tệp nguồn'),
    field('sample_value', 'VARCHAR', 'Một ô như đã ghi; trống nếu có thể là thông tin cá nhân'),
    field('message', 'VARCHAR', 'Sai ở chỗ nào'),
    field('suggestion', 'VARCHAR', 'Gợi ý cách sửa'),
    field('is_example', 'BOOLEAN', 'Ô và chỗ sai đã nêu là của một dòng trong số đó, các dòng kia ghi khác'),
  ],
};

export function sourceFileRows(files: readonly SourceFile[]): unknown[][] {
  return files.map((file) => [
    ...[file.file, file.sheet, file.year, file.source.title, file.encoding, file.delimiter, file.header_line],
    ...[file.read, file.accepted, file.rejected, file.set_aside],
  ]);
}

/** A cell's own words go in only where its column does, and never what may be a person's number or address. */
export function sourceProblemRows(groups: readonly Alike[], files: readonly SourceFile[]): unknown[][] {
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  return groups.map((group) => {
    const { file, severity, first, count, lines } = group;
    const [code, column, title] = group.isMixed
      ? [null, null, mixedTitle]
      : [first.code, first.column, titleOf(first.code)];
    const told = group.isMixed ? { value: null, message: title } : toldOf(group, title, sources.get(file));
    return [
      ...[file, severity, code, title, column, count, lines.length > 0 ? lines.join(', ') : null],
      ...[told.value, told.message, told.suggestion, told.message !== title && !isSame(group)],
    ];
  });
}

function isSame({ isSameMessage, values }: Alike): boolean {
  return isSameMessage && values.length < 2;
}

const mixedTitle = 'Các loại khác, xem report.json';

type Words = Partial<Pick<Problem, 'value' | 'message' | 'suggestion'>>;

/** What is wrong, in the words of the first of its kind; a message may repeat what the cell says. */
function toldOf({ first, isSameSuggestion }: Alike, title: string, source: Source | undefined): Words {
  const column = Object.values(source?.columns ?? {}).find(({ header }) => header === first.column);
  if (column?.officeOnly) return { value: null, message: title };
  const suggestion = isSameSuggestion && first.suggestion !== undefined ? { suggestion: first.suggestion } : {};
  if (first.value !== null && (!column || isPersonal(first.value)))
    return { value: null, message: title, ...suggestion };
  return { value: first.value, message: first.message, ...suggestion };
}

/** An identity card, a telephone, an account or an e-mail address that slipped into another column. */
function isPersonal(value: string): boolean {
  return value.includes('@') || /\d{9}/.test(value.replace(/[\s.-]/g, ''));
}
