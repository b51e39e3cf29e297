import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from './text/bytes.ts';
import { consistencyCheck, consistent } from './consistency.ts';
import type { Organisation } from './organisation.ts';
import { organisationFile, readOrganisation } from './organisation.ts';
import type { Picture, PictureReceiver } from './pictures.ts';
import { readPictures } from './pictures.ts';
import type { Problem } from './report/problem.ts';
import { fileProblem, onSheet } from './report/problem.ts';
import type { FileFacts, FilePlace, ReadFile } from './table/read.ts';
import { readRows, readWhole, unread } from './table/read.ts';
import type { Registers } from './references.ts';
import { referenceCheck, registersOf, resolve } from './references.ts';
import type { RejectedRow, Row } from './table/row.ts';
import { exemplar } from './sources/exemplar.ts';
import { sources } from './sources/all.ts';
import type { Story } from './stories.ts';
import { readStories, storyFiles } from './stories.ts';
import type { NamedEncodings } from './table/table-input.ts';
import { openInput, placeIn } from './table/table-input.ts';
import { unreadFiles } from './unread-files.ts';

/** Everything the officer keeps, read and checked, but for the rows: those are given away as they are read. */
export interface DataFolder {
  readonly organisation: Organisation | null;
  readonly years: readonly number[];
  readonly files: readonly FolderFile[];
  readonly stories: readonly Story[];
  readonly pictures: readonly Picture[];
  /** Short hash of every file that was read: the same input has the same, whenever and wherever it is read. */
  readonly fingerprint: string;
}

/** One file as read and checked. Always: read = accepted + rejected + setAside. */
export interface FolderFile extends FileFacts {
  readonly accepted: number;
  readonly rejected: number;
}

/** Takes the rows and problems of all files; they may be more than memory holds. */
export interface FolderReceiver extends PictureReceiver {
  accept(file: GivenFile, row: Row): void;
  reject(file: RejectingFile, row: RejectedRow): void;
  /** What part of a file is read, from 0 to 1, now and then; the reading waits until what was given is dealt with. */
  pause?(file: FilePlace, read: { readonly share: number; readonly size: number }): Promise<void>;
}

/** A file whose rows are being given, with the sheet where it is a workbook. */
export interface GivenFile extends FilePlace {
  readonly sheet: string | null;
}

/** A file some of whose rows are kept out, with its header. */
export interface RejectingFile extends GivenFile {
  readonly headerCells: readonly string[];
}

/**
 * Reads a whole data folder. Throws nothing that the officer could mend: that is told, in the order in which it is
 * found. Files that others refer to are few rows; they come first and are held until all of them are known.
 */
export async function readDataFolder(
  folder: string,
  encodings: NamedEncodings,
  receiver: FolderReceiver,
): Promise<DataFolder> {
  const { cells: organisation, problems } = readOrganisation(folder);
  const years = yearsOf(folder);
  const noYear = years.length === 0 ? [withoutYear] : [];
  for (const problem of [...problems, ...noYear, ...unreadFiles(folder, years)]) receiver.tell(problem);
  const wanted = sources
    .flatMap((source) => (source.yearly ? years : [null]).map((year) => placeIn(folder, source, year)))
    .filter(({ source, file }) => !source.optional || existsSync(join(folder, file)));
  const reading = { folder, encodings, receiver };
  const whole: ReadFile[] = [];
  for (const place of wanted.filter(({ source }) => source.provides)) whole.push(await readReferred(reading, place));
  const referred = resolve(whole);
  const registers = registersOf(referred);
  const kept = referred.map(consistent);
  const files = new Map(kept.map((file) => [file.file, give(receiver, file)]));
  const stories = years.flatMap((year) => storiesOf(folder, { year, kept }, receiver));
  const pictures = await readPictures(folder, kept.filter(isOfExemplars), receiver);
  for (const place of wanted)
    if (!files.has(place.file)) files.set(place.file, await readPiecemeal(reading, place, registers));
  return {
    organisation,
    years,
    files: wanted.flatMap(({ file }) => files.get(file) ?? []),
    stories,
    pictures,
    fingerprint: fingerprintOf(folder, { wanted, years, pictures }),
  };
}

const withoutYear = fileProblem(
  organisationFile,
  'no-year',
  'không có thư mục năm nào bên cạnh tệp này',
  'tạo thư mục có tên là năm, ví dụ 2026, hoặc xem lại đường dẫn sau --data',
);

function yearsOf(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map((entry) => Number(entry.name))
    .toSorted((a, b) => a - b);
}

interface Reading {
  readonly folder: string;
  readonly encodings: NamedEncodings;
  readonly receiver: FolderReceiver;
}

/** A file to which others refer, with all its rows, their references as written. */
export async function readReferred(
  { folder, encodings }: Omit<Reading, 'receiver'>,
  place: FilePlace,
): Promise<ReadFile> {
  const input = await openInput(folder, place, encodings);
  return 'problems' in input ? unread(place, input.problems) : readWhole({ ...place, ...input });
}

function give(receiver: FolderReceiver, file: ReadFile): FolderFile {
  for (const problem of file.problems) receiver.tell(onSheet(problem, file.sheet));
  for (const row of file.accepted) receiver.accept(file, row);
  for (const row of file.rejected.toSorted((a, b) => a.line - b.line))
    receiver.reject(file, rejectedOn(row, file.sheet));
  return { ...file, accepted: file.accepted.length, rejected: file.rejected.length };
}

/** A file to which no other refers: each row is checked and given away as it is read. */
async function readPiecemeal(
  { folder, encodings, receiver }: Reading,
  place: FilePlace,
  registers: Registers,
): Promise<FolderFile> {
  const input = await openInput(folder, place, encodings);
  if ('problems' in input) return give(receiver, unread(place, input.problems));
  const size = 'bytes' in input ? input.bytes.size : 0;
  const look = referenceCheck(place, registers);
  const check = consistencyCheck(place);
  const counts = { accepted: 0, rejected: 0 };
  let begun: RejectingFile = { ...place, headerCells: [], sheet: null };
  const tell = (problem: Problem): void => receiver.tell(onSheet(problem, begun.sheet));
  const reject = (row: RejectedRow): void => {
    counts.rejected++;
    receiver.reject(begun, rejectedOn(row, begun.sheet));
  };
  const steps = readRows(
    { ...place, ...input },
    {
      begin: (headerCells, sheet) => (begun = { ...place, headerCells, sheet }),
      tell,
      reject,
      accept: (read) => {
        const { row, warnings } = look(read);
        for (const warning of warnings) tell(warning);
        if ('problems' in row) return reject(row);
        const problems = check(row);
        if (problems.length > 0) return reject({ line: row.line, written: row.written, problems });
        counts.accepted++;
        receiver.accept(begun, row);
      },
    },
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, ...counts };
    await receiver.pause?.(place, { share: step.value, size });
  }
}

function rejectedOn(row: RejectedRow, sheet: string | null): RejectedRow {
  return sheet === null ? row : { ...row, problems: row.problems.map((problem) => onSheet(problem, sheet)) };
}

function storiesOf(
  folder: string,
  { year, kept }: { year: number; kept: readonly ReadFile[] },
  receiver: FolderReceiver,
): Story[] {
  const rows = kept.filter((file) => isOfExemplars(file) && file.year === year);
  const exemplars = new Set(rows.flatMap((file) => file.accepted).map((row) => String(row.cells['id'])));
  const { stories, problems } = readStories(folder, year, exemplars);
  for (const problem of problems) receiver.tell(problem);
  return stories;
}

function isOfExemplars({ source }: FilePlace): boolean {
  return source.table === exemplar.table;
}

function fingerprintOf(
  folder: string,
  { wanted, years, pictures }: Pick<DataFolder, 'years' | 'pictures'> & { readonly wanted: readonly FilePlace[] },
): string {
  const stories = years.flatMap((year) => storyFiles(folder, year));
  const hash = createHash('sha256');
  for (const file of [organisationFile, ...wanted.map(({ file }) => file), ...stories]) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    hash.update(file);
    for (const piece of onDisk(path).pieces()) hash.update(piece);
  }
  // Each is named by its bytes.
  for (const { source_file, picture } of pictures) hash.update(`${source_file} ${picture}`);
  return hash.digest('hex').slice(0, 16);
}
