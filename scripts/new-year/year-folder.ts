import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisationFile } from '../ingest/organisation.ts';
import type { Problem } from '../ingest/problem.ts';
import { sentence } from '../ingest/problem.ts';
import type { ReadFile } from '../ingest/read.ts';
import { missingFile, readFile } from '../ingest/read.ts';
import type { Source } from '../ingest/source.ts';
import { sources } from '../ingest/sources/all.ts';
import { blocMember } from '../ingest/sources/bloc-member.ts';
import { councilSeat } from '../ingest/sources/council-seat.ts';
import { criterion } from '../ingest/sources/criterion.ts';
import { movement } from '../ingest/sources/movement.ts';
import { storyFolder } from '../ingest/stories.ts';
import { toCsv } from '../ingest/write.ts';

/** A year's folder as it was laid out. */
export interface YearFolder {
  readonly year: number;
  /** Whether the year before has a folder, from which rows could come. */
  readonly follows: boolean;
  readonly files: readonly NewFile[];
}

export interface NewFile {
  readonly source: Source;
  /** Rows of the year before that are likely still true. */
  readonly rows: readonly Record<string, unknown>[];
  /** Rows of the year before that have ended with it. */
  readonly ended: number;
  /** What the officer should know of the file of the year before, such as a column that is not read. */
  readonly warnings: readonly Problem[];
}

/** Why nothing was laid out, a sentence each. */
export interface Refusal {
  readonly refused: readonly string[];
}

/** What is likely still true in the next year. */
export const lasting: readonly Source[] = [blocMember, councilSeat, criterion, movement];

/** Lays out the folder of a year: each yearly file with its header, and what lasts from the year before. */
export function layOutYear(data: string, year: number): YearFolder | Refusal {
  if (!existsSync(join(data, organisationFile))) {
    return { refused: [`${data} không phải thư mục dữ liệu: không có tệp ${organisationFile}`] };
  }
  if (existsSync(join(data, String(year)))) return { refused: [`${join(data, String(year))} đã có`] };
  const follows = existsSync(join(data, String(year - 1)));
  const before = follows ? lasting.map((source) => readSource(data, source, year - 1)) : [];
  const refused = before.flatMap(errorsOf).map(sentence);
  if (refused.length > 0) return { refused };
  const files = sources.filter(({ yearly }) => yearly).map((source) => newFile(source, year, before));
  write(join(data, String(year)), files);
  return { year, follows, files };
}

function readSource(data: string, source: Source, year: number): ReadFile {
  const file = `${year}/${source.file}`;
  const path = join(data, file);
  if (!existsSync(path)) return missingFile(source, file, year);
  return readFile({ source, file, year, bytes: readFileSync(path), encoding: undefined });
}

/** A rejected row could not be carried over, and nobody would miss it. References are for the next ingest. */
function errorsOf({ problems, rejected }: ReadFile): Problem[] {
  const ofFile = problems.filter(({ severity }) => severity === 'error');
  return [...ofFile, ...rejected.flatMap((row) => row.problems)];
}

function newFile(source: Source, year: number, before: readonly ReadFile[]): NewFile {
  const last = before.find((file) => file.source === source);
  const known = last?.accepted.map(({ cells }) => cells) ?? [];
  const rows = known.filter((cells) => source !== movement || Number(cells['to_year']) >= year);
  return { source, rows, ended: known.length - rows.length, warnings: last?.problems ?? [] };
}

function write(folder: string, files: readonly NewFile[]): void {
  mkdirSync(join(folder, storyFolder), { recursive: true });
  for (const { source, rows } of files) writeFileSync(join(folder, source.file), toCsv(source, rows));
}
