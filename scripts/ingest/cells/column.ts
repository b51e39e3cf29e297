import { nameKey } from '../../../src/text/vietnamese.ts';
import type { Cell } from './cell.ts';
import { isBlankMark, isDash, lostLetters, shortenedNumber, splitList, withoutApostrophe } from './cell.ts';
import { formatDay, parseDate, parsePartialDate } from './date-cell.ts';
import { parseFlag } from './flag-cell.ts';
import { decimals, formatNumber, integers, parseNumber } from './number-cell.ts';
import { parsePeriod } from './period-cell.ts';

/** What a column holds in the database; `VARCHAR[]` is a list. */
export type SqlType = 'VARCHAR' | 'VARCHAR[]' | 'INTEGER' | 'BOOLEAN' | 'DATE' | 'DECIMAL(12,2)';

/** One column of a CSV: how its header may be written, what its cells mean, and what that is in the database. */
export interface Column<T = unknown> {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly sqlType: SqlType;
  /** What the officer should know before filling it in; stands in the data dictionary. */
  readonly help: string;
  readonly optional: boolean;
  /** Stays in the office's own database: neither site's database has this column. */
  readonly officeOnly: boolean;
  /** Offices merge its cells downwards: a blank one means what the row above it says. */
  readonly fillsDown: boolean;
  /** Spells of the coded values, in the order a list should offer them. */
  readonly choices: Readonly<Record<string, readonly string[]>> | undefined;
  /** The source whose rows the cell names, by `provides`. */
  readonly refersTo: string | undefined;
  /** Reads a cell that is not blank, in a file of this year. */
  parse(cell: string, year?: number | null): Cell<T>;
  /** Writes a value as an officer would. */
  format(value: T): string;
}

export interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly help?: string;
  readonly optional?: boolean;
  readonly officeOnly?: boolean;
  readonly fillsDown?: boolean;
}

type Typed<T, O> = Column<O extends { optional: true } ? T | null : T>;

/** Words as they stand, trimmed and in Unicode NFC. */
export function text<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  const parse = (cell: string): Cell<string> => lostLetters(cell) ?? { value: withoutApostrophe(cell) };
  return column(header, 'VARCHAR', options, parse, String);
}

/** A code of so many digits: Excel drops the zeros in front, which are put back, and rounds what is long, which cannot be. */
export function digits<const O extends ColumnOptions>(header: string, length: number, options?: O): Typed<string, O> {
  const parse = (cell: string): Cell<string> => {
    const shortened = shortenedNumber(cell);
    if (shortened) return shortened;
    const value = cell.padStart(length, '0');
    if (!/^\d+$/.test(cell) || cell.length > length) {
      const suggestion = `định dạng cột ấy là Text trong Excel rồi ghi lại đủ ${length} chữ số`;
      return { code: 'not-a-code', message: `không phải là mã gồm ${length} chữ số`, suggestion };
    }
    if (cell.length === length) return { value };
    const suggestion = 'định dạng cột ấy là Text trong Excel để giữ số 0 ở đầu';
    return { value, warning: { code: 'padded-code', message: `thiếu số 0 ở đầu, được đọc là ${value}`, suggestion } };
  };
  return column(header, 'VARCHAR', options, parse, String);
}

/** A document's number such as 15/QĐ-UBND. Excel makes dates of some, and what they were cannot be known. */
export function documentNumber<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  const madeDate =
    /^(\d{1,2}[-/ ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d{1,2})|\d{1,2}[-/]\d{1,2}[-/]\d{4})$/i;
  const parse = (cell: string): Cell<string> =>
    madeDate.test(cell)
      ? {
          code: 'date-for-number',
          message: 'là ngày do Excel tự đổi, không phải số văn bản',
          suggestion: 'định dạng cột ấy là Text trong Excel rồi ghi lại, ví dụ 15/QĐ-UBND',
        }
      : (lostLetters(cell) ?? { value: cell });
  return column(header, 'VARCHAR', options, parse, String);
}

/** Where a site stands on the web, without the folder below it: https://thi-dua.example.vn. */
export function webAddress<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  const parse = (cell: string): Cell<string> => {
    const url = URL.canParse(cell) ? new URL(cell) : null;
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '')
      return { value: url.origin };
    const suggestion = 'ghi từ https:// đến hết tên miền, ví dụ https://thi-dua.example.vn';
    return { code: 'not-an-address', message: 'không phải là địa chỉ của một trang', suggestion };
  };
  return column(header, 'VARCHAR', options, parse, String);
}

/** The row's own stable name: the office chooses it once and other files may use it. */
export function key<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  return column(
    header,
    'VARCHAR',
    options,
    (cell) => lostLetters(cell) ?? shortenedNumber(cell) ?? { value: cell },
    String,
  );
}

/** Several words in one cell, separated by semicolons. */
export function list<const O extends ColumnOptions>(header: string, options?: O): Typed<string[], O> {
  return column(
    header,
    'VARCHAR[]',
    options,
    (cell) => lostLetters(cell) ?? { value: splitList(cell) },
    (words) => words.join('; '),
  );
}

/** A whole number; a dot may group thousands: 1.250. */
export function integer<const O extends ColumnOptions>(header: string, options?: O): Typed<number, O> {
  return column(header, 'INTEGER', options, (cell) => parseNumber(cell, integers), formatNumber);
}

/** How many there may be of something: a whole number from one up. */
export function size<const O extends ColumnOptions>(header: string, options?: O): Typed<number, O> {
  const parse = (cell: string): Cell<number> => {
    const read = parseNumber(cell, integers);
    if (!('value' in read) || read.value >= 1) return read;
    return { code: 'not-a-number', message: 'không phải là số từ 1 trở lên', suggestion: 'ghi một số như 10' };
  };
  return column(header, 'INTEGER', options, parse, formatNumber);
}

/** A number with at most two decimals, written the Vietnamese way: 1.234,5. */
export function decimal<const O extends ColumnOptions>(header: string, options?: O): Typed<number, O> {
  return column(header, 'DECIMAL(12,2)', options, (cell) => parseNumber(cell, decimals), formatNumber);
}

/** A day, dd/mm/yyyy in the file and YYYY-MM-DD here. */
export function date<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  return column(header, 'DATE', options, parseDate, formatDay);
}

/** A day, a month or a year, for documents whose day is blank: dd/mm/yyyy, mm/yyyy, yyyy; here YYYY[-MM[-DD]]. */
export function partialDate<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  return column(header, 'VARCHAR', options, parsePartialDate, formatDay);
}

/** The time that a fact is of, where that is not the year of the file: a school year such as 2022-2023. */
export function period<const O extends ColumnOptions>(header: string, options: O): Column<string | null> {
  return column(header, 'VARCHAR', { ...options, optional: true }, parsePeriod, String);
}

/** Yes or no: x, Có, 1 say yes; Không, -, 0 say no. A blank cell of a column that is not optional says no. */
export function flag<const O extends ColumnOptions>(header: string, options?: O): Typed<boolean, O> {
  const parse = (cell: string): Cell<boolean> => parseFlag(cell) ?? notInList(['x', 'Có', 'Không']);
  // Where a blank says that nobody knows, a known no is written out.
  const [yes, no] = options?.optional ? ['Có', 'Không'] : ['x', ''];
  return column(header, 'BOOLEAN', options, parse, (value) => (value ? yes : no));
}

/** One of a fixed vocabulary. The first spelling of a code is how we write it; all are read, as names are matched. */
export function choice<const V extends Record<string, readonly string[]>, const O extends ColumnOptions>(
  header: string,
  vocabulary: V,
  options?: O,
): Typed<keyof V & string, O> {
  const codes = Object.entries(vocabulary);
  // Almost every cell is spelt as declared, which then costs no folding.
  const meant = new Map<string, keyof V & string>(
    codes.flatMap(([code, spellings]) =>
      spellings.flatMap((spelling) => [spelling, nameKey(spelling)].map((key) => [key, code] as const)),
    ),
  );
  const offered = codes.map(([, spellings]) => spellings[0] ?? '');
  const parse = (cell: string): Cell<keyof V & string> => {
    const code = meant.get(cell) ?? meant.get(nameKey(cell));
    return code === undefined ? notInList(offered) : { value: code };
  };
  const made = column(header, 'VARCHAR', options, parse, (code) => vocabulary[code]?.[0] ?? code);
  return { ...made, choices: vocabulary };
}

/** The name, alias or code of a row of another source; here the other row's code. `Source.provides` names the target. */
export function reference<const O extends ColumnOptions>(
  header: string,
  target: string,
  options?: O,
): Typed<string, O> {
  return { ...text(header, options), refersTo: target };
}

/** Several references in one cell, separated by semicolons. */
export function references<const O extends ColumnOptions>(
  header: string,
  target: string,
  options?: O,
): Typed<string[], O> {
  return { ...list(header, options), refersTo: target };
}

/** Whether the cell says nothing: empty, or a form's dots; a dash says nothing too but where it says no. */
export function isBlank(column: Column, cell: string): boolean {
  return cell === '' || isBlankMark(cell) || (isDash(cell) && column.sqlType !== 'BOOLEAN');
}

/** The value of a blank cell: no for a flag, nothing for an optional column, else a problem. */
export function blank(column: Column): Cell<unknown> {
  if (column.optional) return { value: null };
  if (column.sqlType === 'BOOLEAN') return { value: false };
  const suggestion = 'ghi vào ô ấy, hoặc xóa cả dòng nếu chưa có số liệu';
  return { code: 'missing-value', message: 'để trống, nhưng cột này bắt buộc phải có', suggestion };
}

function column<T, O extends ColumnOptions>(
  header: string,
  sqlType: SqlType,
  options: O | undefined,
  parse: (cell: string) => Cell<T>,
  format: (value: T) => string,
): Typed<T, O> {
  const made: Column<T> = {
    header,
    aliases: options?.aliases ?? [],
    help: options?.help ?? '',
    optional: options?.optional ?? false,
    officeOnly: options?.officeOnly ?? false,
    fillsDown: options?.fillsDown ?? false,
    choices: undefined,
    refersTo: undefined,
    sqlType,
    parse,
    format,
  };
  // An optional column also holds null, which `parse` never sees and `format` is never given.
  return made as unknown as Typed<T, O>;
}

function notInList(offered: readonly string[]): Cell<never> {
  const suggestion = `ghi một trong các giá trị ${offered.map((word) => `"${word}"`).join(', ')}`;
  return { code: 'not-in-list', message: 'không thuộc các giá trị được dùng', suggestion };
}
