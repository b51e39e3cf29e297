import Papa from 'papaparse';

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

/** Splits a CSV into records. The empty record after the last line break is none. */
export function* records(text: string, delimiter: Delimiter): Generator<TextRecord> {
  // PapaParse takes every line to end as the first does; lines pasted from another file may not.
  const parsed = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter, newline: '\n' });
  const broken = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  let line = 1;
  for (const [index, cells] of parsed.data.entries()) {
    const isLast = index === parsed.data.length - 1;
    if (isLast && cells.length === 1 && cells[0] === '') return;
    yield { line, cells: cells.map(clean), brokenQuote: broken.has(index) };
    line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
  }
}

export function isBlank(record: TextRecord): boolean {
  return record.cells.every((cell) => cell === '');
}

/** NFC, without what cannot be seen at the ends or inside: zero-width marks, no-break and repeated spaces. */
function clean(cell: string): string {
  return cell
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[ \u00a0\u2000-\u200a\u202f]+/g, ' ')
    .trim();
}

function lineBreaks(cell: string): number {
  return cell.match(/\n/g)?.length ?? 0;
}
