import type { ProblemCode } from './problem-code.ts';

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

/** Saved in an encoding without Vietnamese letters, a word has `?` in their places: "Ph?ng N?i v?". */
export function lostLetters(cell: string): CellProblem | undefined {
  if (!/\p{L}\?+\p{L}/u.test(cell)) return undefined;
  return {
    code: 'lost-letters',
    message: 'có chữ đã mất, còn lại dấu ?',
    suggestion: 'xuất lại tệp từ Excel dạng CSV UTF-8',
  };
}

/** Several words in one cell, separated by semicolons. */
export function splitList(cell: string): string[] {
  return cell
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
