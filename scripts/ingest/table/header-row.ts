import { fold } from '../../../src/text/vietnamese.ts';
import type { TextRecord } from '../text/records.ts';

/** Name of the source's column by the key of each way to write its header. */
export type ColumnNames = ReadonlyMap<string, string>;

/** A record that may be a header, with the key of each cell. */
export interface KeyedRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly keys: readonly string[];
}

/** What may be the header of a table: one record, or two of which the upper one groups the columns of the lower. */
export interface HeaderRow {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  readonly positions: readonly (string | undefined)[];
  /** The header is the row that weighs most, and of equals the first. */
  readonly weight: number;
}

/** Ordinal columns carry no fact: numbering has gaps and restarts. */
export const ordinals: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt']);

/** What stands before a rejected row: before, since a row with too many cells would push it along. */
export const rejectHeaders: readonly string[] = ['Dòng', 'Lý do'];

/** No header is longer: what is may be a whole file within quotation marks, over which folding takes all memory. */
const longestHeader = 1_000;

/** Header words are matched without marks: "Ho va ten" is met as often as "Họ và tên". */
export function headerKey(cell: string): string {
  return fold(cell.slice(0, longestHeader));
}

export function keyed({ line, cells }: TextRecord): KeyedRecord {
  return { line, cells, keys: cells.map(headerKey) };
}

/** Every record as a header, then every record with the one below it. */
export function headerRows(records: readonly KeyedRecord[], names: ColumnNames): HeaderRow[] {
  const single = records.map((record) => singleRow(record, names));
  const double = records.slice(1).map((lower, at) => doubleRow({ upper: records[at] ?? lower, lower }, names));
  return [...single, ...double];
}

export function matchedColumns(positions: readonly (string | undefined)[]): number {
  return new Set(positions.filter((name) => name !== undefined)).size;
}

function singleRow({ line, cells, keys }: KeyedRecord, names: ColumnNames): HeaderRow {
  const positions = keys.map((key) => names.get(key));
  return { line, lastLine: line, cells, positions, weight: matchedColumns(positions) };
}

interface Rows {
  readonly upper: KeyedRecord;
  readonly lower: KeyedRecord;
}

/**
 * "Ngày tháng năm sinh" over "Nam" and "Nữ": a merged cell leaves the cells behind it blank. Its column is named by
 * both rows ("Quyết định" over "Số" is "Số quyết định"), or by the lower alone, or by the upper where the lower is blank.
 */
function doubleRow({ upper, lower }: Rows, names: ColumnNames): HeaderRow {
  let group = 0;
  const columns = Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, at) => {
    if (upper.cells[at]) group = at;
    if (!lower.cells[at]) return { words: upper.cells[at] ?? '', name: names.get(upper.keys[at] ?? '') };
    return namedByBoth(wordOf(upper, group), wordOf(lower, at), names);
  });
  const positions = columns.map(({ name }) => name);
  const matched = matchedColumns(positions);
  const above = upper.keys.map((key) => names.get(key));
  const below = lower.keys.map((key) => names.get(key));
  // Where one row names as many columns, both are the header only if the other can be nothing but a part of it.
  const isPart = matched === matchedColumns(above) && isBelowMerged({ upper, lower }, above);
  const isWhole = isPart || (matched === matchedColumns(below) && isOrdinalAbove({ upper, lower }));
  const cells = columns.map(({ words }) => words);
  return { line: upper.line, lastLine: lower.line, cells, positions, weight: matched + (isWhole ? 0.5 : 0) };
}

interface Word {
  readonly words: string;
  readonly key: string;
}

function wordOf({ cells, keys }: KeyedRecord, at: number): Word {
  return { words: cells[at] ?? '', key: keys[at] ?? '' };
}

/** The first way to take the words of both rows that names a column; else both as they stand. */
function namedByBoth(upper: Word, lower: Word, names: ColumnNames): { words: string; name: string | undefined } {
  const ways = [joined(upper, lower), joined(lower, upper), lower];
  const { words, key } = ways.find((way) => names.has(way.key)) ?? joined(upper, lower);
  return { words, name: names.get(key) };
}

function joined(first: Word, second: Word): Word {
  return { words: `${first.words} ${second.words}`.trim(), key: `${first.key} ${second.key}`.trim() };
}

/** Words stand under a cell that names no column and under the blank behind it, and nowhere under a column's name. */
function isBelowMerged({ upper, lower }: Rows, above: readonly (string | undefined)[]): boolean {
  const isWord = (at: number): boolean => /\p{L}{2}/u.test(lower.cells[at] ?? '');
  const isGroup = (at: number): boolean =>
    Boolean(upper.cells[at]) && !above[at] && !ordinals.has(upper.keys[at] ?? '');
  return (
    lower.cells.every((cell, at) => cell === '' || (isWord(at) && !above[at])) &&
    lower.cells.some((_, at) => isWord(at) && isGroup(at) && isWord(at + 1) && !upper.cells[at + 1])
  );
}

/** "STT" stands over both rows, and the names of all columns in the lower one. */
function isOrdinalAbove({ upper, lower }: Rows): boolean {
  return upper.keys.some((key, at) => ordinals.has(key) && !lower.cells[at]);
}
