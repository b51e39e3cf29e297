import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';

/** The text of a file that is not a CSV, or why its letters cannot be known. */
export function readTextFile(folder: string, file: string): { text: string } | { problem: Problem } {
  const decoded = decode(readFileSync(join(folder, file)));
  if (!('code' in decoded)) return { text: decoded.text };
  const advice = 'lưu lại tệp dạng UTF-8 (trong Notepad: Save As, Encoding: UTF-8)';
  return { problem: fileProblem(file, decoded.code, decoded.message, advice) };
}
