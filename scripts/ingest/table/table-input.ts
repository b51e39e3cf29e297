import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { onDisk } from '../text/bytes.ts';
import type { LegacyEncoding } from '../text/decode.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';
import type { TableInput } from './open-table.ts';
import type { FilePlace } from './read.ts';
import { missingFile } from './read.ts';
import type { Source } from '../source.ts';
import { readWorkbook } from '../workbook/workbook.ts';

/** Encodings that the officer named, by path below the data folder or by file name alone. */
export type NamedEncodings = ReadonlyMap<string, LegacyEncoding>;

/** The name of the workbook that may stand in place of a CSV. */
export function workbookName(file: string): string {
  return file.replace(/\.csv$/, '.xlsx');
}

/** Where a source's table of a year stands: in its CSV, or in a workbook where there is one and no CSV. */
export function placeIn(folder: string, source: Source, year: number | null): FilePlace {
  const csv = year === null ? source.file : `${year}/${source.file}`;
  const hasCsv = existsSync(join(folder, csv));
  return { source, year, file: !hasCsv && existsSync(join(folder, workbookName(csv))) ? workbookName(csv) : csv };
}

/** What the table of a place is read from, or why it cannot be. */
export async function openInput(
  folder: string,
  place: FilePlace,
  encodings: NamedEncodings,
): Promise<TableInput | { problems: readonly Problem[] }> {
  const { file } = place;
  const path = join(folder, file);
  if (!existsSync(path)) return missingFile(place);
  const encoding = encodings.get(file) ?? encodings.get(basename(file));
  if (file === workbookName(file)) return { sheets: await readWorkbook(readFileSync(path)), encoding };
  if (existsSync(join(folder, workbookName(file)))) return { problems: [twoFiles(file)] };
  return { bytes: onDisk(path), encoding };
}

function twoFiles(file: string): Problem {
  const message = `có cùng lúc với ${workbookName(file)} nên không biết đọc tệp nào`;
  return fileProblem(file, 'two-files', message, 'giữ lại một tệp, chuyển tệp kia ra khỏi thư mục số liệu');
}
