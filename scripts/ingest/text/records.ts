import Papa from 'papaparse';
import { visible } from './invisible.ts';
import { wholeLines } from './lines.ts';

/** One record of a CSV as it stands: its cells and the line on which it begins, counted from 1. */
export interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** The record has a quotation mark that is never closed, or text behind a closed one. */
  readonly brokenQuote: boolean;
}

export type Delimiter = ',' | ';' | '\t';

/** Delimiters in the order in which they are tried. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** A record longer than this has a quotation mark that nobody closed; the lines behind it are read on their own. */
const longestRecord = 4 << 20;

/** Splits the text of a CSV into records. The empty record after the last line break is none. */
export function records(text: string, delimiter: Delimiter): Generator<TextRecord> {
  return recordsOf(wholeLines([text]), delimiter);
}

/** Splits a CSV, given in pieces of whole lines, into records; a record may go on into the next piece. */
export function* recordsOf(pieces: Iterable<string>, delimiter: Delimiter): Generator<TextRecord> {
  let line = 1;
  let open = '';
  for (const piece of pieces) {
    const part = parse(open + piece, delimiter);
    open = part.open.length <= longestRecord ? part.open : '';
    const count = part.rows.length - (open === '' ? 0 : 1);
    line = yield* recordsFrom(part, { count, line });
  }
  if (open !== '') yield* recordsFrom(parse(open, delimiter), { count: 1, line });
}

/** Some lines of a CSV, split. */
interface Part {
  readonly text: string;
  readonly rows: readonly string[][];
  readonly broken: ReadonlySet<number>;
  /** The text of the last row if its quotation mark is still open at the end, else none. */
  readonly open: string;
}

function parse(text: string, delimiter: Delimiter): Part {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const last = data.at(-1);
  const rows = last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
  const faults = errors.filter((error) => error.type === 'Quotes');
  const isOpen = faults.some((error) => error.code === 'MissingQuotes' && error.row === rows.length - 1);
  const before = isOpen ? rows.slice(0, -1).reduce((lines, row) => lines + linesOf(row), 0) : 0;
  return {
    text,
    rows,
    broken: new Set(faults.flatMap((error) => error.row ?? [])),
    open: isOpen ? text.slice(offsetOfLine(text, before)) : '',
  };
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let skipped = 0; skipped < line; skipped++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

/** The first rows of a part as records; returns the line behind them. */
function* recordsFrom(part: Part, from: { count: number; line: number }): Generator<TextRecord, number> {
  // Counting line breaks in every cell takes as long as parsing; most parts have none.
  const isOneLineEach = lineBreaks(part.text) === part.rows.length - (part.text.endsWith('\n') ? 0 : 1);
  const isTidy = !unusual.test(part.text);
  let { line } = from;
  for (let at = 0; at < from.count; at++) {
    const cells = part.rows[at] ?? [];
    const next = line + (isOneLineEach ? 1 : linesOf(cells));
    yield { line, cells: isTidy ? trimmed(cells) : cells.map(clean), brokenQuote: part.broken.has(at) };
    line = next;
  }
  return line;
}

export function isBlank(record: TextRecord): boolean {
  return record.cells.every((cell) => cell === '');
}

/**
 * Anything but what Vietnamese is usually written with, one character a letter; or a space twice. Only then there may
 * be something for `cleaned` to do, and to see in one look that there is nothing takes a third of the time.
 */
const unusual = /[^\t\n -~\u00a1-\u02ff\u1e00-\u1eff\u2010-\u2027]| {2}/;

/** NFC, without what cannot be seen at the ends or inside: zero-width marks, marks of direction, no-break and repeated spaces. */
export function clean(cell: string): string {
  return unusual.test(cell) ? cleaned(cell) : trim(cell);
}

function cleaned(cell: string): string {
  return visible(cell)
    .normalize('NFC')
    .replace(/[ \u00a0\u2000-\u200a\u202f]{2,}|[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .trim();
}

/** In place: the arrays are the parser's, and nobody else has them. */
function trimmed(cells: string[]): string[] {
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    if (cell !== '') cells[at] = trim(cell);
  }
  return cells;
}

const space = 0x20;

/** Most cells have nothing to trim, and to see so is faster than to ask. */
function trim(cell: string): string {
  const isTight = cell.charCodeAt(0) > space && cell.charCodeAt(cell.length - 1) > space;
  return isTight ? cell : cell.trim();
}

function linesOf(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + lineBreaks(cell), 1);
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
