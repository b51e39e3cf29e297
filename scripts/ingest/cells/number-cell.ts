import type { Cell } from './cell.ts';
import { shortenedNumber } from './cell.ts';

/** How a kind of number is written, and up to where the database holds it. */
interface NumberForm {
  readonly written: RegExp;
  readonly example: string;
  readonly largest: number;
}

/** A dot or a space groups thousands, the same throughout one number. */
export const integers: NumberForm = {
  written: /^-?(?:\d+|\d{1,3}([. ])\d{3}(?:\1\d{3})*)$/,
  example: '1.250',
  largest: 2 ** 31 - 1,
};

/** A percent sign behind it names its unit, which the column does already. */
export const decimals: NumberForm = {
  written: /^-?(?:\d+|\d{1,3}([. ])\d{3}(?:\1\d{3})*)(?:,\d{1,2})?(?: ?%)?$/,
  example: '97,5',
  largest: 9_999_999_999.99,
};

/** 97.5 and 1,234.5: what only an English sheet writes. Three figures behind the point could be thousands. */
const english = /^-?\d{1,3}(?:(?:,\d{3})*|\d*)\.\d{1,2}$/;

export function parseNumber(cell: string, form: NumberForm): Cell<number> {
  if (!form.written.test(cell)) return shortenedNumber(cell) ?? notANumber(cell, form);
  const value = Number(cell.replace(/[. %]/g, '').replace(',', '.'));
  if (Math.abs(value) <= form.largest) return { value };
  const message = `quá lớn (nhiều nhất là ${form.largest.toLocaleString('vi')})`;
  return { code: 'number-too-large', message, suggestion: 'xem lại có thừa chữ số không' };
}

function notANumber(cell: string, form: NumberForm): Cell<never> {
  const problem = { code: 'not-a-number' as const, message: `không phải là số (cần dạng ${form.example})` };
  if (form !== decimals || !english.test(cell)) return problem;
  const vietnamese = cell.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
  return { ...problem, suggestion: `phần lẻ viết sau dấu phẩy: ${vietnamese}` };
}

/** As an officer writes it: 97,5. */
export function formatNumber(value: number): string {
  return String(value).replace('.', ',');
}
