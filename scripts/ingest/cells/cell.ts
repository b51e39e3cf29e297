import type { ProblemCode } from '../report/problem-code.ts';

/** What an officer is told of a cell. */
export interface CellProblem {
  code: ProblemCode;
  message: string;
  suggestion?: string;
}

/** One cell as read: its value, with what should be looked at again if anything; or why it has none. */
export type Cell<T> = { value: T; warning?: CellProblem } | CellProblem;

/** `#N/A` and the like: what a look-up formula leaves where it found nothing. */
export function isFormulaError(cell: string): boolean {
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/i.test(cell);
}

/** `…………`, `.....`, `___`: the line of a form on which nobody wrote. */
export function isBlankMark(cell: string): boolean {
  return /^[.…·_][.…·_\s]*$/.test(cell);
}

/** A hyphen or dash standing alone. */
export function isDash(cell: string): boolean {
  return cell === '-' || cell === '–' || cell === '—';
}

/** Saved in an encoding without Vietnamese letters, a word has `?` in their places: "Ph?ng N?i v?". */
export function lostLetters(cell: string): CellProblem | undefined {
  if (!cell.includes('?') || !/\p{L}\?+\p{L}/u.test(cell)) return undefined;
  return {
    code: 'lost-letters',
    message: 'có chữ đã mất, còn lại dấu ?',
    suggestion: 'xuất lại tệp từ Excel dạng CSV UTF-8',
  };
}

/** `1.23E+11`: Excel shows a long number so, and writes out what it shows. */
export function shortenedNumber(cell: string): CellProblem | undefined {
  if (!/^-?\d([.,]\d+)?E[+-]\d{2,}$/i.test(cell)) return undefined;
  return {
    code: 'shortened-number',
    message: 'là số dài đã bị Excel rút gọn, các chữ số sau không còn trong tệp',
    suggestion: 'định dạng cột ấy trong Excel là Text (mã) hoặc Number (số), ghi lại đủ chữ số rồi xuất lại',
  };
}

/** `'=1+1`: the apostrophe keeps Excel from running a formula, and is no part of the words. */
export function withoutApostrophe(cell: string): string {
  return /^'[=+@＝＋＠－-]/.test(cell) ? cell.slice(1) : cell;
}

/** Several words in one cell, separated by semicolons or line breaks. */
export function splitList(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
