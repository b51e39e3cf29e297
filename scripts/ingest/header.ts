import { fold } from '../../src/text/vietnamese.ts';
import type { Column } from './column.ts';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';
import type { Source } from './source.ts';
import type { Delimiter, TextRecord } from './records.ts';
import { delimiters, records } from './records.ts';

/** Where a file's header stands and which column each of its cells names. */
export interface Header {
  readonly delimiter: Delimiter;
  readonly line: number;
  readonly cells: readonly string[];
  /** Name of the source's column for each position; undefined where the cell names none. */
  readonly positions: readonly (string | undefined)[];
  readonly missing: readonly Column[];
  /** Header cells that name a column which a cell before them names already: which one is meant cannot be known. */
  readonly repeated: readonly string[];
  /** Header cells that name no column of the source: their cells are not read. */
  readonly unknown: readonly string[];
  /** Positions of personal data that nothing here needs: their cells are dropped as they are read. */
  readonly personal: readonly number[];
}

/** Titles, mottoes and notes may stand above the header, but not a whole page of them. */
const searchedRecords = 30;

/** Ordinal columns carry no fact: numbering has gaps and restarts. */
const ordinals = new Set(['stt', 'tt', 'so tt']);

/** Identity card, telephone, full birth date, address, mail, bank account, and what the law calls sensitive. */
const personalWords =
  /\b(cccd|cmnd|can cuoc|chung minh|dien thoai|sdt|ngay sinh|ngay thang nam sinh|dia chi|noi o|thuong tru|ho khau|e ?mail|thu dien tu|tai khoan|dan toc|ton giao)\b/;

function isPersonal(cell: string): boolean {
  return personalWords.test(headerKey(cell));
}

/** Finds the header by its names, whatever the delimiter and however many lines stand above; undefined if there is none. */
export function findHeader(source: Source, text: string): Header | undefined {
  const found = delimiters
    .flatMap((delimiter) => [...firstRecords(text, delimiter)].map((record) => readHeader(source, record, delimiter)))
    .toSorted((a, b) => matches(b) - matches(a))[0];
  // One column alone may be chance: a title row can hold the words "Đơn vị".
  return found && matches(found) >= Math.min(2, Object.keys(source.columns).length) ? found : undefined;
}

/** The officer's words for a file in which no line holds the names of its columns. */
export function headerNotFound(source: Source, file: string): Problem {
  const expected = Object.values(source.columns).filter((column) => !column.optional);
  const advice = `cần có các cột ${expected.map(quotedHeader).join(', ')}`;
  return fileProblem(file, 'header-not-found', 'không tìm thấy dòng tiêu đề cột', advice);
}

/** What is wrong with a header that was found. */
export function headerProblems(file: string, header: Header): Problem[] {
  const { line, missing, repeated, unknown } = header;
  const message = `dòng tiêu đề thiếu cột ${missing.map(quotedHeader).join(', ')}`;
  const incomplete = fileProblem(file, 'missing-column', message, 'thêm cột còn thiếu rồi chạy lại');
  const twice = fileProblem(
    file,
    'repeated-column',
    'là cột đã có ở phía trước trong dòng tiêu đề',
    'chỉ giữ lại một trong hai cột',
  );
  const strange = fileProblem(file, 'unknown-column', 'không phải cột của tệp này nên không được đọc');
  return [
    ...(missing.length > 0 ? [{ ...incomplete, line }] : []),
    ...repeated.map((column) => ({ ...twice, line, column })),
    ...unknown.map((column) => ({ ...strange, line, column, severity: 'warning' as const })),
  ];
}

function quotedHeader(column: Column): string {
  return `"${column.header}"`;
}

function* firstRecords(text: string, delimiter: Delimiter): Generator<TextRecord> {
  let seen = 0;
  for (const record of records(firstLines(text), delimiter)) {
    if (++seen > searchedRecords) return;
    yield record;
  }
}

function firstLines(text: string): string {
  return text.split('\n', searchedRecords + 1).join('\n');
}

function readHeader(source: Source, record: TextRecord, delimiter: Delimiter): Header {
  const names = columnNames(source);
  const positions = record.cells.map((cell) => names.get(headerKey(cell)));
  const missing = Object.entries(source.columns).filter(
    ([name, column]) => !column.optional && !positions.includes(name),
  );
  const personal = record.cells.flatMap((cell, at) => (positions[at] === undefined && isPersonal(cell) ? [at] : []));
  const unknown = record.cells.filter(
    (cell, at) =>
      positions[at] === undefined && cell !== '' && !ordinals.has(headerKey(cell)) && !personal.includes(at),
  );
  const repeated = record.cells.filter((_, at) => positions[at] && positions.indexOf(positions[at]) < at);
  const { line, cells } = record;
  return {
    delimiter,
    line,
    cells,
    positions,
    missing: missing.map(([, column]) => column),
    repeated,
    unknown,
    personal,
  };
}

/** Header words are matched without marks: "Ho va ten" is met as often as "Họ và tên". */
function headerKey(cell: string): string {
  return fold(cell);
}

function columnNames(source: Source): Map<string, string> {
  return new Map(
    Object.entries(source.columns).flatMap(([name, column]) =>
      [column.header, ...column.aliases].map((header) => [headerKey(header), name] as const),
    ),
  );
}

function matches(header: Header): number {
  return new Set(header.positions.filter((name) => name !== undefined)).size;
}
