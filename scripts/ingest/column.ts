import type { Cell } from './cell.ts';
import { lostLetters, splitList } from './cell.ts';
import { formatDay, parseDate, parsePartialDate } from './date-cell.ts';
import { decimals, formatNumber, integers, parseNumber } from './number-cell.ts';

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
  /** Spells of the coded values, in the order a list should offer them. */
  readonly choices: Readonly<Record<string, readonly string[]>> | undefined;
  /** The source whose rows the cell names, by `provides`. */
  readonly refersTo: string | undefined;
  /** Reads a cell that is not blank. */
  parse(cell: string): Cell<T>;
  /** Writes a value as an officer would. */
  format(value: T): string;
}

export interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly help?: string;
  readonly optional?: boolean;
  readonly officeOnly?: boolean;
}

type Typed<T, O> = Column<O extends { optional: true } ? T | null : T>;

/** Words as they stand, trimmed and in Unicode NFC. */
export function text<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  return column(header, 'VARCHAR', options, (cell) => lostLetters(cell) ?? { value: cell }, String);
}

/** A code of so many digits: Excel drops the zeros in front, which are put back, and rounds what is long, which cannot be. */
export function digits<const O extends ColumnOptions>(header: string, length: number, options?: O): Typed<string, O> {
  const parse = (cell: string): Cell<string> => {
    const value = cell.padStart(length, '0');
    if (!/^\d+$/.test(cell) || cell.length > length) {
      return { code: 'not-a-code', message: `không phải là mã gồm ${length} chữ số` };
    }
    if (cell.length === length) return { value };
    return { value, warning: { code: 'padded-code', message: `thiếu số 0 ở đầu, được đọc là ${value}` } };
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
          suggestion: 'định dạng cột ấy là Text, ghi lại dạng 15/QĐ-UBND',
        }
      : (lostLetters(cell) ?? { value: cell });
  return column(header, 'VARCHAR', options, parse, String);
}

/** The row's own stable name: the office chooses it once and other files may use it. */
export function key<const O extends ColumnOptions>(header: string, options?: O): Typed<string, O> {
  return text(header, options);
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

/** Yes or no: x, Có, 1 say yes; Không, -, 0 say no. A blank cell of a column that is not optional says no. */
export function flag<const O extends ColumnOptions>(header: string, options?: O): Typed<boolean, O> {
  const spellings = { x: true, có: true, '1': true, không: false, '-': false, '0': false } as const;
  const parse = (cell: string): Cell<boolean> => {
    const value = Object.entries(spellings).find(([spelling]) => spelling === cell.toLowerCase())?.[1];
    return value === undefined ? notInList(['x', 'Có', 'Không']) : { value };
  };
  // Where a blank says that nobody knows, a known no is written out.
  const [yes, no] = options?.optional ? ['Có', 'Không'] : ['x', ''];
  return column(header, 'BOOLEAN', options, parse, (value) => (value ? yes : no));
}

/** One of a fixed vocabulary. The first spelling of a code is how we write it; all are read, whatever the case. */
export function choice<const V extends Record<string, readonly string[]>, const O extends ColumnOptions>(
  header: string,
  vocabulary: V,
  options?: O,
): Typed<keyof V & string, O> {
  const codes = Object.entries(vocabulary);
  const parse = (cell: string): Cell<keyof V & string> => {
    const wanted = cell.toLowerCase();
    const code = codes.find(([, spellings]) => spellings.some((spelling) => spelling.toLowerCase() === wanted))?.[0];
    const offered = codes.map(([, spellings]) => spellings[0] ?? '');
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

/** The value of a blank cell: no for a flag, nothing for an optional column, else a problem. */
export function blank(column: Column): Cell<unknown> {
  if (column.optional) return { value: null };
  if (column.sqlType === 'BOOLEAN') return { value: false };
  return { code: 'missing-value', message: 'để trống, nhưng cột này bắt buộc phải có' };
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
  return { code: 'not-in-list', message: 'không thuộc các giá trị được dùng', suggestion: offered.join(', ') };
}
