import { fold } from '../../../src/text/vietnamese.ts';
import type { Header } from './header.ts';
import type { TextRecord } from '../text/records.ts';
import { isExample } from '../workbook/template.ts';

/** Why a record below the header is no row of data. */
export type SetAsideReason = 'blank' | 'example' | 'numbering' | 'group' | 'total' | 'footer';

/**
 * Tells rows of data from what an office's table holds besides them, by marks that no row of data bears; undefined is
 * a row of data. Whatever is in doubt stays a row, so that its own problem is told.
 */
export function reasonToSetAside(record: TextRecord, header: Header, isFirst: boolean): SetAsideReason | undefined {
  if (record.brokenQuote) return undefined;
  const filled = filledOf(record.cells);
  if (filled.length === 0) return 'blank';
  if (isExample(filled[0] ?? '')) return 'example';
  if (isFirst && isNumbering(filled)) return 'numbering';
  if (isTotal(filled)) return 'total';
  if (filled.length > mostFilled) return undefined;
  if (isGroup(record, header)) return 'group';
  return isFooter(filled) ? 'footer' : undefined;
}

/** Headings of groups and footers fill no more cells than this. */
const mostFilled = 3;

/** `A B C 1 2`, `(1) (2)`, `1=(2+3+4) 2 3 4`: the columns of a form counted through, right below its header. */
function isNumbering(filled: readonly string[]): boolean {
  const marks = filled.map((cell) => /^\(?([A-Z]|\d{1,2})\)?(?: ?= ?[\d\s()+:.-]+)?$/.exec(cell)?.[1]);
  const letters = marks.filter((mark) => mark !== undefined && /[A-Z]/.test(mark));
  const numbers = marks.filter((mark) => mark !== undefined && /\d/.test(mark));
  const isCounted =
    letters.every((letter, at) => letter === String.fromCharCode(65 + at)) &&
    numbers.every((number, at) => Number(number) === at + 1);
  return filled.length > 1 && !marks.includes(undefined) && isCounted;
}

/** `I | QUÝ I`, `II.1 | Các xã`: a roman ordinal before the name of the part that follows, in a table of more columns. */
function isGroup(record: TextRecord, header: Header): boolean {
  const at = record.cells.findIndex((cell) => cell !== '');
  // In a later column that the file declares, I may be a value: a quarter.
  const isOrdinal = at === 0 || header.positions[at] === undefined;
  const isPart = filledOf(record.cells).length <= 2 && filledOf(header.cells).length > 2;
  return isOrdinal && isPart && /^[IVXLC]+(\.\d+)*\.?$/.test(record.cells[at] ?? '');
}

/** With their marks: "Cộng" sums up, "Công" is a name. */
const totalWords = new Set(['cộng', 'tổng', 'tổng cộng', 'tổng số', 'cộng dồn']);

/** `Cộng`, `Tổng cộng:`, `Tổng số`, alone or before its numbers. */
function isTotal(filled: readonly string[]): boolean {
  const first = filled[0] ?? '';
  return /^[CT]/i.test(first) && totalWords.has(first.toLowerCase().replace(/:$/, '').trimEnd());
}

const footerWords = [
  'nguoi lap bieu',
  'nguoi lap',
  'thu truong',
  'noi nhan',
  'ky ho ten',
  'ky ghi ro ho ten',
  'xac nhan cua',
];

/** Signatures, the place and date, the distribution list: few cells, with words that open no name of a row. */
function isFooter(filled: readonly string[]): boolean {
  return filled.every((cell) => {
    const words = fold(cell);
    return footerWords.some((opening) => words.startsWith(opening)) || isDated(words.split(' '));
  });
}

/** `Hà Vị, ngày 5 tháng 2 năm 2026`. Word by word: a pattern with two gaps takes minutes over a cell that is long. */
function isDated(words: readonly string[]): boolean {
  const day = words.indexOf('ngay');
  const month = words.indexOf('thang', day + 1);
  return day !== -1 && month !== -1 && words.includes('nam', month + 1);
}

function filledOf(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}
