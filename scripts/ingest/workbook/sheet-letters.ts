import type { Undecodable } from '../text/decode.ts';
import { refusal } from '../text/decode.ts';
import type { LegacyEncoding } from '../text/legacy-encoding.ts';
import { convert } from '../text/legacy-encoding.ts';
import type { TextRecord } from '../text/records.ts';
import type { Sheet } from './workbook.ts';

/** The sheet with its letters read as an old font's, which are Latin letters to Excel; as it is where none is named. */
export function inUnicode(sheet: Sheet, encoding: LegacyEncoding | undefined): Sheet {
  return encoding ? { ...sheet, records: { [Symbol.iterator]: () => converted(sheet.records, encoding) } } : sheet;
}

function* converted(records: Iterable<TextRecord>, encoding: LegacyEncoding): Generator<TextRecord> {
  for (const record of records) yield { ...record, cells: record.cells.map((cell) => convert(cell, encoding)) };
}

/** Enough to tell the letters of a sheet by. */
const sampledRecords = 5_000;

/** Why the letters of a sheet cannot be taken as they are; undefined where they can. */
export function unreadableLetters({ records }: Sheet): Undecodable | undefined {
  let sample = '';
  for (const { line, cells } of records) {
    if (line > sampledRecords) break;
    sample += `${cells.join(' ')}\n`;
  }
  return refusal(sample);
}
