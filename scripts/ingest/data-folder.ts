import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { consistent } from './consistency.ts';
import type { LegacyEncoding } from './decode.ts';
import type { Organisation } from './organisation.ts';
import { organisationFile, readOrganisation } from './organisation.ts';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';
import type { ReadFile } from './read.ts';
import { missingFile, readFile } from './read.ts';
import { resolve } from './references.ts';
import type { Source } from './source.ts';
import { exemplar } from './sources/exemplar.ts';
import { sources } from './sources/all.ts';
import type { Story } from './stories.ts';
import { readStories, storyFiles } from './stories.ts';

/** Everything the officer keeps, read and checked. */
export interface DataFolder {
  readonly organisation: Organisation | null;
  readonly years: readonly number[];
  readonly files: readonly ReadFile[];
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
  /** Short hash of every file that was read: the same input has the same, whenever and wherever it is read. */
  readonly fingerprint: string;
}

/** Encodings that the officer named, by path below the data folder or by file name alone. */
export type NamedEncodings = ReadonlyMap<string, LegacyEncoding>;

/** Reads a whole data folder. Throws nothing that the officer could mend: that is in `problems` and in the files. */
export function readDataFolder(folder: string, encodings: NamedEncodings): DataFolder {
  const { cells: organisation, problems } = readOrganisation(folder);
  const years = yearsOf(folder);
  const noYear =
    years.length === 0
      ? [
          fileProblem(
            organisationFile,
            'no-year',
            'không có thư mục năm nào bên cạnh tệp này',
            'tạo thư mục tên là năm, ví dụ 2023',
          ),
        ]
      : [];
  const wanted = sources.flatMap((source) => (source.yearly ? years : [null]).map((year) => ({ source, year })));
  const read = wanted.map((file) => readSource(folder, file, encodings));
  const files = resolve(read).map(consistent);
  const told = years.map((year) => readStories(folder, year, exemplarsOf(files, year)));
  return {
    organisation,
    years,
    files,
    stories: told.flatMap(({ stories }) => stories),
    problems: [...problems, ...noYear, ...told.flatMap((year) => year.problems)],
    fingerprint: fingerprintOf(folder, wanted, years),
  };
}

interface WantedFile {
  readonly source: Source;
  readonly year: number | null;
}

function pathOf({ source, year }: WantedFile): string {
  return year === null ? source.file : `${year}/${source.file}`;
}

function yearsOf(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map((entry) => Number(entry.name))
    .toSorted((a, b) => a - b);
}

function readSource(folder: string, wanted: WantedFile, encodings: NamedEncodings): ReadFile {
  const { source, year } = wanted;
  const file = pathOf(wanted);
  const path = join(folder, file);
  if (!existsSync(path)) return missingFile(source, file, year);
  const encoding = encodings.get(file) ?? encodings.get(basename(file));
  return readFile({ source, file, year, bytes: readFileSync(path), encoding });
}

function exemplarsOf(files: readonly ReadFile[], year: number): Set<string> {
  const rows = files.filter((file) => file.source.table === exemplar.table && file.year === year);
  return new Set(rows.flatMap((file) => file.accepted).map((row) => String(row.cells['id'])));
}

function fingerprintOf(folder: string, wanted: readonly WantedFile[], years: readonly number[]): string {
  const stories = years.flatMap((year) => storyFiles(folder, year));
  const hash = createHash('sha256');
  for (const file of [organisationFile, ...wanted.map(pathOf), ...stories]) {
    const path = join(folder, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
