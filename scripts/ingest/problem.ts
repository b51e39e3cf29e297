import type { ProblemCode } from './problem-code.ts';

/** What is wrong at one place of the officer's files, in words for the person who keeps them. */
export interface Problem {
  /** Path below the data folder. */
  readonly file: string;
  /** Line of the file, counted from 1; null when the whole file is meant. */
  readonly line: number | null;
  /** Header of the column; null when the whole row or file is meant. */
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
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const column = problem.column === null ? '' : ` cột "${problem.column}":`;
  const value = problem.value === null ? '' : ` "${shorten(problem.value)}"`;
  const advice = problem.suggestion === undefined ? '' : `. Gợi ý: ${problem.suggestion}`;
  return `${place}${column}${value} ${problem.message}${advice}`;
}

/** A problem of a whole file, before any row of it is known. */
export function fileProblem(file: string, code: ProblemCode, message: string, suggestion?: string): Problem {
  const problem = { file, line: null, column: null, value: null, severity: 'error' as const, code, message };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

function shorten(value: string): string {
  return value.length > 80 ? `${value.slice(0, 77)}…` : value;
}
