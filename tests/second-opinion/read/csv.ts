import { readFileSync } from 'node:fs';

/** A row of a file: its cells by their headers, and the line on which it begins. */
export interface Line {
  readonly line: number;
  cell(header: string): string;
  /** As `cell`, of a column that a file need not have. */
  optional(header: string): string;
}

/** The rows of a file that separates its cells with commas, as our samples do. */
export function readLines(path: string): Line[] {
  const [header, ...rows] = records(
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .normalize('NFC'),
  );
  const columns = new Map((header?.cells ?? []).map((name, at) => [name, at]));
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells }) => ({
      line,
      cell: (name) => cells[columnOf(columns, name)] ?? '',
      optional: (name) => cells[columns.get(name) ?? cells.length] ?? '',
    }));
}

function columnOf(columns: ReadonlyMap<string, number>, name: string): number {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`there is no column "${name}" beside ${[...columns.keys()].join(', ')}`);
  return column;
}

interface Written {
  readonly line: number;
  readonly cells: string[];
}

function records(text: string): Written[] {
  const found: Written[] = [];
  let line = 1;
  let current: Written = { line, cells: [] };
  let read = 0;
  for (const [piece, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    current.cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    read += piece.length;
    line += piece.split('\n').length - 1;
    if (end === ',') continue;
    found.push(current);
    current = { line, cells: [] };
  }
  if (read !== text.length) throw new Error(`line ${line} is not written as CSV`);
  return found;
}

/** 1.490.000 and 97,5. */
export function numberOf(cell: string): number {
  const value = Number(cell.replaceAll('.', '').replace(',', '.'));
  if (cell === '' || Number.isNaN(value)) throw new Error(`expected a number as offices write it, found "${cell}"`);
  return value;
}

export function numberOrNull(cell: string): number | null {
  return cell === '' ? null : numberOf(cell);
}

/** 05/02/2023 → 2023-02-05; blank → null. */
export function dayOf(cell: string): string | null {
  if (cell === '') return null;
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  if (!year) throw new Error(`expected a day, found "${cell}"`);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function flagOf(cell: string): boolean {
  return ['x', 'có'].includes(cell.toLowerCase());
}

export function wordsOrNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

export function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The code that a cell stands for. */
export function codeOf(cell: string, spellings: Readonly<{ [spelling: string]: string }>): string {
  const code = spellings[cell];
  if (code === undefined) throw new Error(`expected one of ${Object.keys(spellings).join(', ')}, found "${cell}"`);
  return code;
}
