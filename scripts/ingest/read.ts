import type { Column } from './column.ts';
import { blank } from './column.ts';
import type { LegacyEncoding } from './decode.ts';
import { decode } from './decode.ts';
import type { Header } from './header.ts';
import { findHeader } from './header.ts';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';
import type { TextRecord } from './records.ts';
import { isBlank, records } from './records.ts';
import type { Source } from './source.ts';

/** A row whose own cells are sound. Its references still stand as written until `resolve` has seen them. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly written: readonly string[];
}

export interface RejectedRow {
  readonly line: number;
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

/** One file as read. Always: read = accepted + rejected + setAside. */
export interface ReadFile {
  readonly source: Source;
  readonly file: string;
  readonly year: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly headerLine: number | null;
  readonly headerCells: readonly string[];
  readonly read: number;
  readonly setAside: number;
  readonly accepted: readonly Row[];
  readonly rejected: readonly RejectedRow[];
  /** Problems of the file as a whole. */
  readonly problems: readonly Problem[];
}

export interface FileToRead {
  readonly source: Source;
  readonly file: string;
  readonly year: number | null;
  readonly bytes: Uint8Array;
  readonly encoding: LegacyEncoding | undefined;
}

/** Reads one CSV by its source's declaration. Wrong data is collected, never thrown. */
export function readFile(wanted: FileToRead): ReadFile {
  const decoded = decode(wanted.bytes, wanted.encoding);
  if ('code' in decoded) {
    const suggestion = decoded.suggestion.replaceAll('<tệp>', wanted.file);
    return unread(wanted, fileProblem(wanted.file, decoded.code, decoded.message, suggestion));
  }
  const header = findHeader(wanted.source, decoded.text);
  if (!header || header.missing.length > 0) return unread(wanted, headerProblem(wanted, header));
  return { ...readRows(wanted, decoded.text, header), encoding: decoded.encoding };
}

/** The file that the source needs is not there. */
export function missingFile(source: Source, file: string, year: number | null): ReadFile {
  const headers = Object.values(source.columns).map((column) => column.header);
  const advice = `nếu không có số liệu, hãy tạo tệp chỉ có dòng tiêu đề: ${headers.join(',')}`;
  return unread({ source, file, year }, fileProblem(file, 'missing-file', `thiếu tệp "${source.title}"`, advice));
}

function unread(wanted: Pick<FileToRead, 'source' | 'file' | 'year'>, problem: Problem): ReadFile {
  const { source, file, year } = wanted;
  const nothing = { encoding: null, delimiter: null, headerLine: null, headerCells: [], read: 0, setAside: 0 };
  return { source, file, year, ...nothing, accepted: [], rejected: [], problems: [problem] };
}

function headerProblem({ source, file }: FileToRead, header: Header | undefined): Problem {
  if (!header) {
    const expected = Object.values(source.columns).filter((column) => !column.optional);
    const names = expected.map((column) => `"${column.header}"`).join(', ');
    return fileProblem(file, 'header-not-found', 'không tìm thấy dòng tiêu đề cột', `cần có các cột ${names}`);
  }
  const names = header.missing.map((column) => `"${column.header}"`).join(', ');
  const problem = fileProblem(
    file,
    'missing-column',
    `dòng tiêu đề thiếu cột ${names}`,
    'thêm cột còn thiếu rồi chạy lại',
  );
  return { ...problem, line: header.line };
}

function readRows(wanted: FileToRead, text: string, header: Header): Omit<ReadFile, 'encoding'> {
  const accepted: Row[] = [];
  const rejected: RejectedRow[] = [];
  let read = 0;
  let setAside = 0;
  let headerCells: readonly string[] = [];
  for (const record of records(text, header.delimiter)) {
    read++;
    if (record.line === header.line) headerCells = record.cells;
    if (record.line <= header.line || isBlank(record)) {
      setAside++;
      continue;
    }
    const row = readRow(wanted, record, header);
    if ('problems' in row) rejected.push(row);
    else accepted.push(row);
  }
  const { source, file, year } = wanted;
  const counts = { delimiter: header.delimiter, headerLine: header.line, headerCells, read, setAside };
  return { source, file, year, ...counts, accepted, rejected, problems: unknownColumns(wanted, header) };
}

function unknownColumns({ file }: FileToRead, header: Header): Problem[] {
  return header.unknown.map((column) => ({
    ...fileProblem(file, 'unknown-column', 'không phải cột của tệp này nên không được đọc'),
    line: header.line,
    column,
    severity: 'warning',
  }));
}

function readRow({ source, file }: FileToRead, record: TextRecord, header: Header): Row | RejectedRow {
  const problems: Problem[] = [];
  const place = { file, line: record.line, severity: 'error' } as const;
  if (record.brokenQuote) problems.push({ ...place, column: null, value: null, ...brokenQuote });
  else if (record.cells.slice(header.positions.length).some((cell) => cell !== '')) {
    problems.push({ ...place, column: null, value: record.cells.at(-1) ?? null, ...tooManyCells });
  }
  const cells: Record<string, unknown> = {};
  for (const [name, column] of problems.length > 0 ? [] : Object.entries(source.columns)) {
    const written = record.cells[header.positions.indexOf(name)] ?? '';
    const cell = readCell(column, written);
    if ('value' in cell) cells[name] = cell.value;
    else problems.push({ ...place, column: column.header, value: written === '' ? null : written, ...cell });
  }
  const row = { line: record.line, written: record.cells };
  return problems.length > 0 ? { ...row, problems } : { ...row, cells };
}

function readCell(column: Column, written: string): ReturnType<Column['parse']> {
  return written === '' ? blank(column) : column.parse(written);
}

const brokenQuote = {
  code: 'broken-quote',
  message: 'dấu ngoặc kép mở ra mà không đóng lại, nên không biết ô kết thúc ở đâu',
  suggestion: 'đóng dấu ngoặc kép, hoặc viết hai dấu "" nếu đó là một phần của chữ',
};

const tooManyCells = {
  code: 'too-many-cells',
  message: 'nằm ngoài các cột có tiêu đề',
  suggestion: 'có thể một ô chứa dấu phân cách mà chưa đặt trong ngoặc kép',
};
