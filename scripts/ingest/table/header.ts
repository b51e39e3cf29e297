import { lostLetters } from '../cells/cell.ts';
import type { Column } from '../cells/column.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';
import type { ColumnNames, HeaderRow, KeyedRecord } from './header-row.ts';
import { headerKey, headerRows, keyed, matchedColumns, ordinals, rejectHeaders } from './header-row.ts';
import type { Source } from '../source.ts';
import type { Delimiter, TextRecord } from '../text/records.ts';
import { delimiters, records } from '../text/records.ts';

/** Where a file's header stands and which column each of its cells names. */
export interface Header {
  readonly delimiter: Delimiter;
  readonly line: number;
  /** Where its lower row begins, when it has two; else the same line. */
  readonly lastLine: number;
  /** The name of each column; of two rows the words that were matched, or else those of both. */
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
export const searchedRecords = 30;

/** Identity card, telephone, full birth date, address, mail, bank account, and what the law calls sensitive. */
const personalWords =
  /\b(cccd|cmnd|can cuoc|chung minh|dien thoai|sdt|ngay sinh|nam sinh|dia chi|noi o|thuong tru|ho khau|e ?mail|thu dien tu|tai khoan|dan toc|ton giao)\b/;

function isPersonal(cell: string): boolean {
  return personalWords.test(headerKey(cell));
}

/** The first records of a text as each delimiter parts them, among which its header is. */
export type Head = readonly { readonly delimiter: Delimiter; readonly records: readonly KeyedRecord[] }[];

export function headOf(text: string): Head {
  return delimiters.map((delimiter) => ({ delimiter, records: [...firstRecords(text, delimiter)].map(keyed) }));
}

/** Finds the header by its names, whatever the delimiter and however many lines stand above; undefined if there is none. */
export function findHeader(source: Source, text: string): Header | undefined {
  return headerIn(source, headOf(text));
}

export function headerIn(source: Source, head: Head): Header | undefined {
  const names = columnNames(source);
  const [found] = head
    .flatMap(({ delimiter, records }) => headerRows(records, names).map((row) => ({ row, delimiter })))
    .toSorted((a, b) => b.row.weight - a.row.weight);
  // One column alone may be chance: a title row can hold the words "Đơn vị".
  const isChance = !found || matchedColumns(found.row.positions) < Math.min(2, Object.keys(source.columns).length);
  return isChance ? undefined : readHeader(source, found.row, found.delimiter);
}

/** The officer's words for a file in which no line holds the names of its columns. */
export function headerNotFound(source: Source, file: string, text: string): Problem {
  const lost = lostLetters(firstLines(text));
  if (lost) return fileProblem(file, lost.code, lost.message, lost.suggestion);
  const expected = Object.values(source.columns).filter((column) => !column.optional);
  const advice = `cần có các cột ${expected.map(quotedHeader).join(', ')}`;
  return fileProblem(
    file,
    'header-not-found',
    `không tìm thấy dòng tiêu đề cột trong ${searchedRecords} dòng đầu`,
    advice,
  );
}

/** What is wrong with a header that was found. */
export function headerProblems(file: string, header: Header): Problem[] {
  const { line, missing, repeated, unknown } = header;
  const message = `dòng tiêu đề thiếu cột ${missing.map(quotedHeader).join(', ')}`;
  const incomplete = fileProblem(file, 'missing-column', message, 'thêm cột còn thiếu, hoặc sửa tên cột cho đúng');
  const twice = fileProblem(
    file,
    'repeated-column',
    'cùng nghĩa với một cột ở phía trước',
    'chỉ giữ lại một trong hai cột',
  );
  const strange = fileProblem(
    file,
    'unknown-column',
    'không phải cột của tệp này nên không được đọc',
    'nếu cần cột này, xem lại tên cột',
  );
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

function readHeader(source: Source, row: HeaderRow, delimiter: Delimiter): Header {
  const { line, lastLine, cells, positions } = row;
  const missing = Object.entries(source.columns).filter(
    ([name, column]) => !column.optional && !positions.includes(name),
  );
  const personal = cells.flatMap((cell, at) => (positions[at] === undefined && isPersonal(cell) ? [at] : []));
  const unknown = cells.filter(
    (cell, at) => positions[at] === undefined && cell !== '' && !isNoFact(cells, at) && !personal.includes(at),
  );
  const repeated = cells.filter((_, at) => positions[at] && positions.indexOf(positions[at]) < at);
  return {
    delimiter,
    line,
    lastLine,
    cells,
    positions,
    missing: missing.map(([, column]) => column),
    repeated,
    unknown,
    personal,
  };
}

/** Ordinals, and what a file of rejected rows says of each. */
function isNoFact(cells: readonly string[], at: number): boolean {
  const isOfRejects = rejectHeaders.every((header, place) => cells[place] === header);
  return ordinals.has(headerKey(cells[at] ?? '')) || (isOfRejects && at < rejectHeaders.length);
}

function columnNames(source: Source): ColumnNames {
  return new Map(
    Object.entries(source.columns).flatMap(([name, column]) =>
      [column.header, ...column.aliases].map((header) => [headerKey(header), name] as const),
    ),
  );
}
