import type { ByteSource } from '../text/bytes.ts';
import type { LegacyEncoding, Undecodable } from '../text/decode.ts';
import { openText } from '../text/decode.ts';
import type { Header } from './header.ts';
import { findHeader, headerNotFound, headerProblems } from './header.ts';
import { beginningOf } from '../text/lines.ts';
import { otherTable } from './other-table.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem, onSheet } from '../report/problem.ts';
import type { FilePlace } from './read.ts';
import type { TextRecord } from '../text/records.ts';
import { recordsOf } from '../text/records.ts';
import { chooseSheet } from '../workbook/sheet-choice.ts';
import { inUnicode, unreadableLetters } from '../workbook/sheet-letters.ts';
import type { Sheet } from '../workbook/workbook.ts';
import type { NotAWorkbook } from '../workbook/workbook-file.ts';

/** What a table is read from: the bytes of a CSV, or the sheets of a workbook. */
export type TableInput = TableBytes | TableSheets;

interface TableBytes {
  readonly bytes: ByteSource;
  readonly encoding: LegacyEncoding | undefined;
}

interface TableSheets {
  readonly sheets: readonly Sheet[] | NotAWorkbook;
  readonly encoding: LegacyEncoding | undefined;
}

/** A table that can be read: the columns that its source needs are there. */
export interface Table {
  readonly header: Header;
  readonly sheet: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  /** From the first record of the file, also those above the header. */
  records(): Iterable<TextRecord>;
  /** What part of it has been given out, from 0 to 1. */
  share(): number;
}

type NoTable = { readonly problems: readonly Problem[] };

/** Finds the table of a source in a file, or what keeps it from being read. */
export function openTable(wanted: FilePlace & TableInput): Table | NoTable {
  return 'sheets' in wanted ? openSheet(wanted) : openCsv(wanted);
}

function openSheet({ sheets, encoding, ...place }: FilePlace & TableSheets): Table | NoTable {
  if ('code' in sheets) return { problems: [refusedFile(place, sheets)] };
  const chosen = chooseSheet(
    place,
    sheets.map((sheet) => inUnicode(sheet, encoding)),
  );
  if ('code' in chosen) return { problems: [chosen] };
  const { name, records } = chosen.sheet;
  const refused = encoding ? undefined : unreadableLetters(chosen.sheet);
  if (refused) return { problems: [onSheet(refusedFile(place, refused), name)] };
  const header = soundHeader(place, chosen.head);
  if ('problems' in header) return { problems: header.problems.map((problem) => onSheet(problem, name)) };
  return { header, sheet: name, encoding: 'xlsx', delimiter: null, records: () => records, share: () => 1 };
}

function openCsv({ bytes, encoding, ...place }: FilePlace & TableBytes): Table | NoTable {
  const text = openText(bytes, encoding);
  if ('code' in text) return { problems: [refusedFile(place, text)] };
  const head = beginningOf(text.pieces());
  const header = soundHeader(place, head);
  if ('problems' in header) return header;
  const { delimiter } = header;
  const records = (): Iterable<TextRecord> => recordsOf(text.pieces(), delimiter);
  return { header, sheet: null, encoding: text.encoding, delimiter, records, share: () => bytes.given / bytes.size };
}

function refusedFile({ file }: FilePlace, { code, message, suggestion }: Undecodable | NotAWorkbook): Problem {
  return fileProblem(file, code, message, suggestion.replaceAll('<tệp>', file));
}

/** The header in the first lines of a table, if nothing is missing from it. */
function soundHeader({ source, file }: FilePlace, head: string): Header | NoTable {
  const header = findHeader(source, head);
  if (!header) return { problems: [otherTable(file, source, head) ?? headerNotFound(source, file, head)] };
  const problems = headerProblems(file, header);
  if (problems.some(({ severity }) => severity === 'error')) {
    const other = otherTable(file, source, head);
    return { problems: other ? [other] : problems };
  }
  return header;
}
