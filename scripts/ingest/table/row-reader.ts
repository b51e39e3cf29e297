import type { Cell } from '../cells/cell.ts';
import { isFormulaError } from '../cells/cell.ts';
import type { Column } from '../cells/column.ts';
import { blank, isBlank } from '../cells/column.ts';
import type { Header } from './header.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';
import type { TextRecord } from '../text/records.ts';
import type { RejectedRow } from './row.ts';
import { Row, cellsView } from './row.ts';
import type { Source } from '../source.ts';

/** A record as its columns say it must be read. */
export interface ReadRow {
  readonly row: Row | RejectedRow;
  /** What could be read of it, in the order of the source's columns, also of a row that is rejected. */
  readonly values: readonly unknown[];
  /** What should be looked at again in a row that is accepted. */
  readonly warnings: readonly Problem[];
}

/** Reads the records of one file, one after the other: a cell that was merged over several rows goes on below. */
export interface RowReader {
  read(record: TextRecord): ReadRow;
  /** A heading or a total: no cell is merged across it. */
  startPart(): void;
  /** What should be said of all rows together. */
  problems(): Problem[];
}

/** The source of a file and where the file's header puts its columns. */
export interface Place {
  readonly source: Source;
  readonly file: string;
  readonly year: number | null;
  readonly header: Header;
}

interface ColumnReader {
  readonly column: Column;
  /** Position in the file; -1 where the file leaves the column out. */
  readonly at: number;
  read(written: string): Cell<unknown>;
  /** The cell above that a merged one goes on from. */
  above: string;
  filledDown: number;
}

export function rowReader({ source, file, year, header }: Place): RowReader {
  const columns = Object.entries(source.columns).map(([name, column]): ColumnReader => {
    const at = header.positions.indexOf(name);
    return { column, at, read: cellReader(column, year), above: '', filledDown: 0 };
  });
  const names = Object.keys(source.columns);
  const view = cellsView(source);
  const merged = columns.filter(({ column, at }) => column.fillsDown && at !== -1);
  return {
    read(record) {
      const unreadable = unreadableRecord(record, header);
      if (unreadable)
        return { row: rejected(record, [{ ...placeOf(file, record), ...unreadable }]), values: [], warnings: [] };
      const written = merged.length === 0 ? record.cells : filledDown(record.cells, merged);
      const place = { line: record.line, written };
      const values: unknown[] = [];
      const problems: Problem[] = [];
      const warnings: Problem[] = [];
      for (const { column, at, read } of columns) {
        const cell = read(written[at] ?? '');
        const value = 'value' in cell ? cell.value : undefined;
        values.push(value);
        const said = 'value' in cell ? cell.warning : cell;
        if (!said) continue;
        const told = { ...placeOf(file, record), column: column.header, value: written[at] || null, ...said };
        if (said === cell) problems.push(told);
        else warnings.push({ ...told, severity: 'warning' });
      }
      if (problems.length > 0) return { row: rejected(place, problems), values, warnings };
      const row = new Row(source, place, values);
      const completed = source.complete?.(view(values));
      if (!completed) return { row, values, warnings };
      if ('cells' in completed)
        return { row: row.with(names.map((name, at) => completed.cells[name] ?? values[at])), values, warnings };
      const { column: name, ...said } = completed.problem;
      const { column, at } = columns[names.indexOf(name)] ?? { column: null, at: -1 };
      const told = { ...placeOf(file, record), column: column?.header ?? null, value: written[at] || null, ...said };
      return { row: rejected(place, [told]), values, warnings };
    },
    startPart() {
      for (const column of merged) column.above = '';
    },
    problems() {
      return merged.filter((column) => column.filledDown > 0).map((column) => toldOnce(file, header, column));
    },
  };
}

function placeOf(file: string, { line }: TextRecord): Pick<Problem, 'file' | 'line' | 'column' | 'value' | 'severity'> {
  return { file, line, column: null, value: null, severity: 'error' };
}

function rejected(
  { line, written, cells }: { line: number; written?: readonly string[]; cells?: readonly string[] },
  problems: readonly Problem[],
): RejectedRow {
  return { line, written: written ?? cells ?? [], problems };
}

/** Cells of coded columns repeat: each spelling is read once, up to so many. */
const spellingsKept = 4096;

function cellReader(column: Column, year: number | null): (written: string) => Cell<unknown> {
  const empty = blank(column);
  const known = new Map<string, Cell<unknown>>();
  let last = { written: '', cell: empty };
  const parse = (written: string): Cell<unknown> => {
    if (isBlank(column, written)) return empty;
    return isFormulaError(written) ? formulaErrorCell(empty) : column.parse(written, year);
  };
  return (written) => {
    if (written === last.written) return last.cell;
    // A column of so many spellings is no coded one, and to look there would be in vain.
    const isCoded = known.size < spellingsKept;
    const before = isCoded ? known.get(written) : undefined;
    const cell = before ?? parse(written);
    if (isCoded && !before) known.set(written, cell);
    if (isCoded) last = { written, cell };
    return cell;
  };
}

function formulaErrorCell(empty: Cell<unknown>): Cell<unknown> {
  return 'value' in empty ? { ...empty, warning: formulaError } : empty;
}

/** The cells with what merged ones go on to say. */
function filledDown(cells: readonly string[], merged: readonly ColumnReader[]): readonly string[] {
  let filled: string[] | undefined;
  for (const column of merged) {
    const written = cells[column.at] ?? '';
    if (written !== '') column.above = written;
    else if (column.above !== '') {
      filled ??= [...cells];
      filled[column.at] = column.above;
      column.filledDown++;
    }
  }
  return filled ?? cells;
}

function toldOnce(file: string, header: Header, { column, filledDown: count }: ColumnReader): Problem {
  const message = `để trống ở ${count} dòng (ô gộp), được đọc như dòng ngay trên`;
  const problem = fileProblem(file, 'filled-down', message, 'ghi đủ ở từng dòng nếu đọc như vậy là sai');
  return { ...problem, line: header.lastLine, column: column.header, severity: 'warning' };
}

function unreadableRecord(
  { brokenQuote: isBroken, cells }: TextRecord,
  header: Header,
): (Partial<Problem> & Pick<Problem, 'code' | 'message'>) | undefined {
  if (isBroken) return brokenQuote;
  const long = cells.find((cell) => cell.length > longestCell);
  if (long !== undefined) return { value: long.slice(0, shownOfLong), ...cellTooLong };
  const outside = cells.find((cell, at) => cell !== '' && (header.cells[at] ?? '') === '');
  return outside === undefined ? undefined : { value: outside, ...tooManyCells };
}

/** Longer than a whole file of most offices: what stands within one pair of quotation marks there is no cell. */
const longestCell = 4 << 20;
const shownOfLong = 200;

const formulaError = {
  code: 'formula-error' as const,
  message: 'là lỗi công thức của Excel, được coi là để trống',
  suggestion: 'sửa công thức rồi xuất lại, hoặc xóa nội dung ô ấy',
};

const brokenQuote = {
  code: 'broken-quote' as const,
  message: 'dấu ngoặc kép mở ra mà không đóng lại, nên không biết ô kết thúc ở đâu',
  suggestion: 'đóng dấu ngoặc kép, hoặc viết hai dấu "" nếu đó là một phần của chữ',
};

const tooManyCells = {
  code: 'too-many-cells' as const,
  message: 'nằm ngoài các cột có tiêu đề',
  suggestion: 'đặt trong ngoặc kép ô có chứa dấu phân cách, ví dụ "97,5"; hoặc đặt tên cho cột ấy ở dòng tiêu đề',
};

const cellTooLong = {
  code: 'cell-too-long' as const,
  message: 'dài quá 4 triệu ký tự, không thể là một ô',
  suggestion: 'rút ngắn, hoặc xem có dấu ngoặc kép nào đóng nhầm chỗ không',
};
