import type { Sheet as RawSheet, SheetFilterInfo } from 'hucre';
import { ParseError } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { TextRecord } from '../text/records.ts';
import { cellText } from './workbook-cell.ts';
import type { NotAWorkbook } from './workbook-file.ts';
import { damaged, refusalOf, tooWide, withoutSheets } from './workbook-file.ts';

/** A sheet of a workbook as records, the same as those of a CSV. */
export interface Sheet {
  readonly name: string;
  /** Excel does not show it until somebody asks for it. */
  readonly hidden: boolean;
  /** One for each row down to the last that is filled, blank ones included; `line` is the row's number. */
  readonly records: Iterable<TextRecord>;
}

/** The sheets of an .xlsx, in their order; or why the bytes are none, for the officer. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | NotAWorkbook> {
  try {
    const refused = refusalOf(bytes);
    if (refused) return refused;
    return await readSheets(bytes);
  } catch {
    // Whatever the reader trips over, a size that lies or XML cut short, is a file to be mended by the officer.
    return damaged;
  }
}

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[] | NotAWorkbook> {
  const sheets: Sheet[] = [];
  for (const { name, index } of await listSheets(bytes)) {
    const raw = await readSheet(bytes, index).catch((error: unknown) => faultOf(error));
    if (raw === 'too-wide') return tooWide(name);
    if (raw !== 'not-a-table') sheets.push(sheetOf(raw));
  }
  return sheets.length > 0 ? sheets : withoutSheets;
}

async function listSheets(bytes: Uint8Array): Promise<readonly SheetFilterInfo[]> {
  const listed: SheetFilterInfo[] = [];
  await readXlsx(bytes, { sheets: (sheet) => listed.push(sheet) === 0 });
  return listed;
}

async function readSheet(bytes: Uint8Array, index: number): Promise<RawSheet> {
  const { sheets } = await readXlsx(bytes, { sheets: [index], readStyles: true });
  const [sheet] = sheets;
  if (!sheet) throw new Error(`sheet ${index} was listed and yet is not read`);
  return sheet;
}

/** The faults that leave the rest of the workbook readable have no class of their own in the reader. */
function faultOf(error: unknown): 'not-a-table' | 'too-wide' {
  if (error instanceof ParseError && error.message.includes('missing worksheet file')) return 'not-a-table';
  if (error instanceof ParseError && error.message.includes('cells), over the')) return 'too-wide';
  throw error;
}

function sheetOf(raw: RawSheet): Sheet {
  blankMerged(raw);
  const size = filledSize(raw);
  const hidden = raw.hidden === true || raw.veryHidden === true;
  return { name: raw.name, hidden, records: { [Symbol.iterator]: () => recordsOf(raw, size) } };
}

/** Excel shows the first of merged cells alone; the others may hold what stood there before. */
function blankMerged({ merges, rows, cells }: RawSheet): void {
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    for (const [down, row] of rows.slice(startRow, endRow + 1).entries()) {
      for (let at = startCol; at <= Math.min(endCol, row.length - 1); at++) {
        if (down === 0 && at === startCol) continue;
        row[at] = null;
        cells?.delete(`${startRow + down},${at}`);
      }
    }
  }
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A pre-formatted form goes on below and beside what is filled in. */
function filledSize(raw: RawSheet): Size {
  const size = { rows: 0, columns: 0 };
  for (const [down, row] of raw.rows.entries()) {
    const last = row.findLastIndex((_, at) => textAt(raw, down, at) !== '');
    if (last === -1) continue;
    size.rows = down + 1;
    size.columns = Math.max(size.columns, last + 1);
  }
  return size;
}

function* recordsOf(raw: RawSheet, size: Size): Generator<TextRecord> {
  for (let down = 0; down < size.rows; down++) {
    const cells = Array.from({ length: size.columns }, (_, at) => textAt(raw, down, at));
    yield { line: down + 1, cells, brokenQuote: false };
  }
}

function textAt({ rows, cells }: RawSheet, down: number, at: number): string {
  return cellText(rows[down]?.[at], cells?.get(`${down},${at}`));
}
