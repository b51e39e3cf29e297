import { isFormulaError } from './cell.ts';
import type { Column } from './column.ts';
import { blank } from './column.ts';
import type { LegacyEncoding } from './decode.ts';
import { decode } from './decode.ts';
import type { Header } from './header.ts';
import { findHeader, headerNotFound, headerProblems } from './header.ts';
import { personalDataProblems, withoutPersonalData } from './personal-data.ts';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';
import type { TextRecord } from './records.ts';
import { records } from './records.ts';
import { reasonToSetAside } from './set-aside.ts';
import type { Source } from './source.ts';
import { totalProblems } from './totals.ts';
import { csvLine } from './write.ts';

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
    return unread(wanted, [fileProblem(wanted.file, decoded.code, decoded.message, suggestion)]);
  }
  const header = findHeader(wanted.source, decoded.text);
  if (!header) return unread(wanted, [headerNotFound(wanted.source, wanted.file)]);
  const problems = headerProblems(wanted.file, header);
  if (problems.some(({ severity }) => severity === 'error')) return unread(wanted, problems);
  const rows = readRows(wanted, decoded.text, header);
  return { ...rows, encoding: decoded.encoding, problems: [...problems, ...rows.problems] };
}

/** The file that the source needs is not there. */
export function missingFile(source: Source, file: string, year: number | null): ReadFile {
  const headers = Object.values(source.columns).map((column) => column.header);
  const advice = `nếu không có số liệu, hãy tạo tệp chỉ có dòng tiêu đề: ${csvLine(headers)}`;
  return unread({ source, file, year }, [fileProblem(file, 'missing-file', `thiếu tệp "${source.title}"`, advice)]);
}

function unread(wanted: Pick<FileToRead, 'source' | 'file' | 'year'>, problems: readonly Problem[]): ReadFile {
  const { source, file, year } = wanted;
  const nothing = { encoding: null, delimiter: null, headerLine: null, headerCells: [], read: 0, setAside: 0 };
  return { source, file, year, ...nothing, accepted: [], rejected: [], problems };
}

function readRows(wanted: FileToRead, text: string, header: Header): Omit<ReadFile, 'encoding'> {
  const { source, file, year } = wanted;
  const accepted: Row[] = [];
  const rejected: RejectedRow[] = [];
  const problems: Problem[] = [];
  const rows: TextRecord[] = [];
  let partStart = 0;
  let read = 0;
  let isFirst = true;
  const whole = [...records(text, header.delimiter)];
  for (const written of whole) {
    read++;
    if (written.line <= header.line) continue;
    const record = withoutPersonalData(written, header);
    const reason = reasonToSetAside(record, header, isFirst);
    isFirst &&= reason === 'blank';
    if (reason === undefined) {
      rows.push(record);
      const { row, warnings } = readRow(wanted, record, header);
      problems.push(...warnings);
      if ('problems' in row) rejected.push(row);
      else accepted.push(row);
      continue;
    }
    if (reason === 'total')
      problems.push(...totalProblems(source, { file, header }, record, { part: rows.slice(partStart), all: rows }));
    if (reason === 'total' || reason === 'group') partStart = rows.length;
  }
  problems.push(
    ...personalDataProblems(
      file,
      header,
      whole.filter(({ line }) => line > header.line),
    ),
  );
  const counts = { delimiter: header.delimiter, headerLine: header.line, headerCells: header.cells, read };
  return { source, file, year, ...counts, setAside: read - rows.length, accepted, rejected, problems };
}

interface ReadRow {
  readonly row: Row | RejectedRow;
  readonly warnings: readonly Problem[];
}

function readRow({ source, file }: FileToRead, record: TextRecord, header: Header): ReadRow {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const place = { file, line: record.line, severity: 'error' } as const;
  const unheaded = record.cells.find((cell, at) => cell !== '' && (header.cells[at] ?? '') === '');
  if (record.brokenQuote) problems.push({ ...place, column: null, value: null, ...brokenQuote });
  else if (unheaded) problems.push({ ...place, column: null, value: unheaded, ...tooManyCells });
  const cells: Record<string, unknown> = {};
  for (const [name, column] of problems.length > 0 ? [] : Object.entries(source.columns)) {
    const written = record.cells[header.positions.indexOf(name)] ?? '';
    const cell = readCell(column, written);
    const told = { ...place, column: column.header, value: written === '' ? null : written };
    if (!('value' in cell)) problems.push({ ...told, ...cell });
    else {
      cells[name] = cell.value;
      if (cell.warning) warnings.push({ ...told, ...cell.warning, severity: 'warning' });
    }
  }
  const row = { line: record.line, written: record.cells };
  return { row: problems.length > 0 ? { ...row, problems } : { ...row, cells }, warnings };
}

function readCell(column: Column, written: string): ReturnType<Column['parse']> {
  if (written === '') return blank(column);
  if (!isFormulaError(written)) return column.parse(written);
  const cell = blank(column);
  return 'value' in cell ? { ...cell, warning: formulaError } : cell;
}

const formulaError = {
  code: 'formula-error' as const,
  message: 'là lỗi công thức của Excel, được coi là để trống',
  suggestion: 'sửa công thức rồi xuất lại, hoặc xóa ô ấy',
};

const brokenQuote = {
  code: 'broken-quote' as const,
  message: 'dấu ngoặc kép mở ra mà không đóng lại, nên không biết ô kết thúc ở đâu',
  suggestion: 'đóng dấu ngoặc kép, hoặc viết hai dấu "" nếu đó là một phần của chữ',
};

const tooManyCells = {
  code: 'too-many-cells' as const,
  message: 'nằm ngoài các cột có tiêu đề',
  suggestion: 'có thể một ô chứa dấu phân cách mà chưa đặt trong ngoặc kép',
};
