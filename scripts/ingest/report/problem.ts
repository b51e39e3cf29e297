import type { ProblemCode } from './problem-code.ts';

/** What is wrong at one place of the officer's files, in words for the person who keeps them. */
export interface Problem {
  /** Path below the data folder. */
  readonly file: string;
  /** Sheet of a workbook; nothing for other files, and when a workbook as a whole is meant. */
  readonly sheet?: string;
  /** Line of the file, counted from 1; null when the whole file is meant. */
  readonly line: number | null;
  /** Header of the column, or name of the setting; null when the whole row or file is meant. */
  readonly column: string | null;
  readonly value: string | null;
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly message: string;
  readonly suggestion?: string;
}

/** An error keeps its row out, a warning does not. */
export type Severity = 'error' | 'warning';

/** The problem as one line: `2023/cham-diem.csv:4 cột "Điểm": "tám mươi" không phải là số (cần dạng 97,5)`. */
export function sentence(problem: Problem): string {
  const place = placeWords(problem);
  return `${problem.line === null ? place : `${place}:${problem.line}`}${words(problem)}`;
}

/** The file, and the sheet in a workbook. */
export function placeWords({ file, sheet }: { file: string; sheet?: string | null }): string {
  return sheet ? `${onOneLine(file)}, trang tính ${inQuotes(sheet)}` : onOneLine(file);
}

/** The sentence from its column on, for where file and line are told already. */
export function words(problem: Problem): string {
  const column = problem.column === null ? '' : ` ${columnWords(problem)}:`;
  const value = problem.value === null ? '' : ` ${inQuotes(problem.value)}`;
  return `${column}${value} ${problem.message}${adviceWords(problem)}`;
}

export function columnWords({ file, column }: Problem): string {
  return `${file.endsWith('.yaml') ? 'mục' : 'cột'} ${inQuotes(column ?? '')}`;
}

export function adviceWords({ suggestion }: Problem): string {
  return suggestion === undefined ? '' : `. Gợi ý: ${suggestion}`;
}

/** A cell as a sentence quotes it: on one line, without what would steer a terminal, and not too long. */
export function inQuotes(value: string): string {
  const line = onOneLine(value);
  return `"${line.length > 80 ? `${line.slice(0, 77)}…` : line}"`;
}

/** Without what would steer a terminal or turn the direction of the words around it. */
function onOneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** A problem of a whole file, before any row of it is known. */
export function fileProblem(file: string, code: ProblemCode, message: string, suggestion?: string): Problem {
  const problem = { file, line: null, column: null, value: null, severity: 'error' as const, code, message };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

/** The problem as it stands on a sheet of its file, if the file is a workbook. */
export function onSheet(problem: Problem, sheet: string | null): Problem {
  return sheet === null ? problem : { ...problem, sheet };
}
