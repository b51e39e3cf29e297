import { inMemory } from '../text/bytes.ts';
import type { LegacyEncoding } from '../text/decode.ts';
import { headerProblems } from './header.ts';
import type { Table, TableInput } from './open-table.ts';
import { openTable } from './open-table.ts';
import { personalData } from './personal-data.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';
import { rowReader } from './row-reader.ts';
import type { Receiver, RejectedRow, Row } from './row.ts';
import { reasonToSetAside } from './set-aside.ts';
import type { Source } from '../source.ts';
import { exampleProblem } from '../workbook/template.ts';
import { runningSums } from './totals.ts';
import { csvLine } from '../../../src/text/csv.ts';

/** What a file was found to be. Always: read = accepted + rejected + setAside. */
export interface FileFacts {
  readonly source: Source;
  readonly file: string;
  readonly year: number | null;
  /** Sheet of a workbook; null for a CSV. */
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly headerLine: number | null;
  readonly headerCells: readonly string[];
  readonly read: number;
  readonly setAside: number;
}

/** One file with all its rows, for those that are few. */
export interface ReadFile extends FileFacts {
  readonly accepted: readonly Row[];
  readonly rejected: readonly RejectedRow[];
  /** Problems of the file as a whole, and warnings of accepted rows. */
  readonly problems: readonly Problem[];
}

/** Where a file stands in the data folder, by which source it is read and in which year. */
export interface FilePlace {
  readonly source: Source;
  readonly file: string;
  readonly year: number | null;
}

export interface FileToRead extends FilePlace {
  readonly bytes: Uint8Array;
  readonly encoding: LegacyEncoding | undefined;
}

/** Reads a small file from memory; as `readWhole`. */
export function readFile({ bytes, ...wanted }: FileToRead): ReadFile {
  return readWhole({ ...wanted, bytes: inMemory(bytes) });
}

/** Reads all rows of a file that is small, by its source's declaration. Wrong data is collected, never thrown. */
export function readWhole(wanted: FilePlace & TableInput): ReadFile {
  const found = { accepted: [] as Row[], rejected: [] as RejectedRow[], problems: [] as Problem[] };
  const steps = readRows(wanted, {
    accept: (row) => found.accepted.push(row),
    reject: (row) => found.rejected.push(row),
    tell: (problem) => found.problems.push(problem),
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, ...found };
  }
}

/**
 * Reads a file of any size row by row, by its source's declaration. Wrong data is told, never thrown. Between steps,
 * each of which says what part of the file is read, from 0 to 1, the receiver may catch up with what it was given.
 */
export function* readRows(wanted: FilePlace & TableInput, receiver: Receiver): Generator<number, FileFacts> {
  const table = openTable(wanted);
  if ('problems' in table) {
    for (const problem of table.problems) receiver.tell(problem);
    return nothingOf(wanted);
  }
  const { header, sheet, encoding, delimiter } = table;
  receiver.begin?.(header.cells, sheet);
  for (const problem of headerProblems(wanted.file, header)) receiver.tell(problem);
  const facts = { sheet, encoding, delimiter, headerLine: header.line, headerCells: header.cells };
  return { ...nothingOf(wanted), ...facts, ...(yield* readTable(wanted, table, receiver)) };
}

/** The file that the source needs is not there. */
export function missingFile(place: FilePlace): ReadFile {
  const headers = Object.values(place.source.columns).map((column) => column.header);
  const advice = `chép tệp vào đúng chỗ, đúng tên; nếu không có số liệu thì tạo tệp chỉ có dòng tiêu đề: ${csvLine(headers)}`;
  return unread(place, [fileProblem(place.file, 'missing-file', `thiếu tệp "${place.source.title}"`, advice)]);
}

/** A file that could not be read at all. */
export function unread(place: FilePlace, problems: readonly Problem[]): ReadFile {
  return { ...nothingOf(place), accepted: [], rejected: [], problems };
}

function nothingOf({ source, file, year }: FilePlace): FileFacts {
  const nothing = {
    sheet: null,
    encoding: null,
    delimiter: null,
    headerLine: null,
    headerCells: [],
    read: 0,
    setAside: 0,
  };
  return { source, file, year, ...nothing };
}

const recordsPerStep = 5_000;

function* readTable(
  { source, file, year }: FilePlace,
  { header, records, share }: Table,
  receiver: Receiver,
): Generator<number, Pick<FileFacts, 'read' | 'setAside'>> {
  const reader = rowReader({ source, file, year, header });
  const personal = personalData(file, header);
  const sums = runningSums(source, { file, header });
  let read = 0;
  let rows = 0;
  let isFirst = true;
  for (const written of records()) {
    if (++read % recordsPerStep === 0) yield share();
    if (written.line <= header.lastLine) continue;
    const record = personal.drop(written);
    const reason = reasonToSetAside(record, header, isFirst);
    isFirst &&= reason === 'blank';
    if (reason === undefined) {
      rows++;
      const { row, values, warnings } = reader.read(record);
      sums.add(values);
      for (const warning of warnings) receiver.tell(warning);
      if ('problems' in row) receiver.reject(row);
      else receiver.accept(row);
      continue;
    }
    if (reason === 'example') receiver.tell(exampleProblem(file, record.line));
    if (reason === 'total') for (const problem of sums.problemsOf(record)) receiver.tell(problem);
    if (reason !== 'total' && reason !== 'group') continue;
    sums.startPart();
    reader.startPart();
  }
  for (const problem of [...reader.problems(), ...personal.problems()]) receiver.tell(problem);
  return { read, setAside: read - rows };
}
