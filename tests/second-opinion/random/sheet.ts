import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The cells of a row by their headers; one that is not named is blank. */
export type SheetRow = Readonly<{ [header: string]: string | number }>;

/** Writes a file as Excel does: with a byte order mark, commas, and quotes where they are needed. */
export function writeSheet(path: string, headers: readonly string[], rows: readonly SheetRow[]): void {
  const lines = rows.map((row) => headers.map((header) => written(row[header] ?? '')));
  const text = [headers.map(written), ...lines].map((cells) => cells.join(',')).join('\r\n');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `\uFEFF${text}\r\n`);
}

export type WriteYear = (name: string, headers: readonly string[], rows: readonly SheetRow[]) => void;

/** Writes the files of one year. */
export function yearWriter(data: string, year: number): WriteYear {
  return (name, headers, rows) => writeSheet(join(data, String(year), name), headers, rows);
}

function written(cell: string | number): string {
  const text = typeof cell === 'number' ? numberText(cell) : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** 1.234,5 */
function numberText(number: number): string {
  const [whole = '', part] = String(Math.round(number * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}
