import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReferred } from '../ingest/data-folder.ts';
import { organisationFile } from '../ingest/organisation.ts';
import type { Problem } from '../ingest/report/problem.ts';
import { onSheet, sentence } from '../ingest/report/problem.ts';
import type { ReadFile } from '../ingest/table/read.ts';
import type { Source } from '../ingest/source.ts';
import { sources } from '../ingest/sources/all.ts';
import { blocMember } from '../ingest/sources/bloc-member.ts';
import { councilSeat } from '../ingest/sources/council-seat.ts';
import { criterion } from '../ingest/sources/criterion.ts';
import { movement } from '../ingest/sources/movement.ts';
import { storyFolder } from '../ingest/stories.ts';
import { templateFolder } from '../ingest/workbook/template.ts';
import type { NamedEncodings } from '../ingest/table/table-input.ts';
import { placeIn, workbookName } from '../ingest/table/table-input.ts';
import { toCsv } from '../ingest/write.ts';
import type { NameLists } from './name-lists.ts';
import { nameLists } from './name-lists.ts';
import { writeTemplate } from './template.ts';

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

/** Where the officer keeps what, and what else has to be known to read it. */
export interface NewYear {
  readonly data: string;
  readonly year: number;
  readonly encodings: NamedEncodings;
}

/** Lays out the folder of a year: each yearly file with its header, what lasts from the year before, and templates. */
export async function layOutYear(wanted: NewYear): Promise<YearFolder | Refusal> {
  const { data, year } = wanted;
  if (!existsSync(join(data, organisationFile))) {
    return { refused: [`${data} không phải thư mục dữ liệu: không có tệp ${organisationFile}`] };
  }
  if (existsSync(join(data, String(year)))) return { refused: [`${join(data, String(year))} đã có`] };
  const follows = existsSync(join(data, String(year - 1)));
  const before = follows ? await readAll(wanted, lasting, year - 1) : [];
  const refused = before.flatMap(errorsOf).map(sentence);
  if (refused.length > 0) return { refused };
  const files = sources.filter(({ yearly }) => yearly).map((source) => newFile(source, year, before));
  const kept = await readAll(
    wanted,
    sources.filter(({ yearly, provides }) => !yearly && provides),
    null,
  );
  const names = nameLists([...kept.map(known), ...files], year);
  await write(join(data, String(year)), { year, files, names });
  return { year, follows, files };
}

/** One after the other: two workbooks at a time may be more than memory holds. */
async function readAll(
  { data, encodings }: NewYear,
  wanted: readonly Source[],
  year: number | null,
): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const source of wanted) read.push(await readReferred({ folder: data, encodings }, placeIn(data, source, year)));
  return read;
}

/** A rejected row could not be carried over, and nobody would miss it. References are for the next ingest. */
function errorsOf({ problems, rejected, sheet }: ReadFile): Problem[] {
  const ofFile = problems.filter(({ severity }) => severity === 'error');
  return [...ofFile, ...rejected.flatMap((row) => row.problems)].map((problem) => onSheet(problem, sheet));
}

function known({ source, accepted }: ReadFile): Pick<NewFile, 'source' | 'rows'> {
  return { source, rows: accepted.map(({ cells }) => cells) };
}

function newFile(source: Source, year: number, before: readonly ReadFile[]): NewFile {
  const last = before.find((file) => file.source === source);
  const { rows: all } = last ? known(last) : { rows: [] };
  const rows = all.filter((cells) => source !== movement || Number(cells['to_year']) >= year);
  return {
    source,
    rows,
    ended: all.length - rows.length,
    warnings: last?.problems.map((problem) => onSheet(problem, last.sheet)) ?? [],
  };
}

async function write(
  folder: string,
  { year, files, names }: { year: number; files: readonly NewFile[]; names: NameLists },
): Promise<void> {
  mkdirSync(join(folder, storyFolder), { recursive: true });
  mkdirSync(join(folder, templateFolder));
  for (const { source, rows } of files) {
    writeFileSync(join(folder, source.file), toCsv(source, rows));
    const template = await writeTemplate({ source, year, rows, names });
    writeFileSync(join(folder, templateFolder, workbookName(source.file)), template);
  }
}
