import fc from 'fast-check';
import type { ColumnName, WrittenRow } from './generated-table.ts';
import { columnNames, everyKind } from './generated-table.ts';

/** How an office writes a table down: everything about the file but its rows. */
export interface Layout {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly endsWithBreak: boolean;
  readonly quotesAll: boolean;
  readonly order: readonly ColumnName[];
  readonly hasOrdinals: boolean;
  readonly titles: readonly string[];
  /** How each column's header is spread over two rows; none where the header is one row. */
  readonly spread: readonly Spread[] | undefined;
  readonly numbering: 'none' | 'numbers' | 'letters';
  /** What stands before the first row, before the second and so on. */
  readonly between: readonly ('nothing' | 'empty line' | 'blank cells' | 'group' | 'total')[];
  readonly footer: readonly (readonly string[])[];
}

/** Merged over both rows, under a group of columns, or its first word over the rest of them. */
type Spread = 'merged' | 'grouped' | 'split';

const spreads = fc.constantFrom<Spread>('merged', 'grouped', 'split');

const titles = ['', 'ỦY BAN NHÂN DÂN XÃ', 'BẢNG TỔNG HỢP; QUÝ I, II', 'Kèm theo "Báo cáo"\nngày 05/02/2026', 'sep=;'];
const footer = [['Xã A, ngày 5 tháng 2 năm 2026'], ['Người lập biểu', 'Thủ trưởng đơn vị'], ['(Ký, họ tên)']];

export const layouts: fc.Arbitrary<Layout> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'),
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  endsWithBreak: fc.boolean(),
  quotesAll: fc.boolean(),
  order: fc.shuffledSubarray(columnNames, { minLength: columnNames.length }),
  hasOrdinals: fc.boolean(),
  titles: fc.array(fc.constantFrom(...titles), { maxLength: 5 }),
  spread: fc.option(fc.array(spreads, { minLength: columnNames.length, maxLength: columnNames.length }), {
    nil: undefined,
  }),
  numbering: fc.constantFrom('none', 'numbers', 'letters'),
  between: fc.array(fc.constantFrom('nothing', 'empty line', 'blank cells', 'group', 'total'), { maxLength: 8 }),
  footer: fc.shuffledSubarray(footer),
});

/** The table as the bytes of a CSV, with how many records it has and on which line each row begins. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly lines: readonly number[];
}

export function writeTable(rows: readonly WrittenRow[], layout: Layout): WrittenFile {
  const above = [...layout.titles.map((title) => [title]), ...headerRowsOf(layout), ...numberingOf(layout)];
  const body = rows.map((row, at) => [...extraOf(rows, at, layout), cellsOf(row, at, layout)]);
  const below = [...extraOf(rows, rows.length, layout), ...layout.footer];
  const written = [...above, ...body.flat(), ...below].map((cells) => writeRecord(cells, layout));
  // Without a line break behind it, an empty line at the end is none.
  const end = layout.endsWithBreak || written.at(-1) === '' ? layout.lineEnd : '';
  const starts = written.map(
    (_, at) => 1 + written.slice(0, at).reduce((line, record) => line + 1 + breaksOf(record), 0),
  );
  const lines = rows.map((_, at) => starts[above.length + body.slice(0, at + 1).flat().length - 1] ?? 0);
  return { bytes: encode(written.join(layout.lineEnd) + end, layout.encoding), records: written.length, lines };
}

function headerOf({ order, hasOrdinals }: Layout): string[] {
  return [...(hasOrdinals ? ['STT'] : []), ...order.map((name) => everyKind.columns[name].header)];
}

function headerRowsOf(layout: Layout): string[][] {
  const header = headerOf(layout);
  const { spread } = layout;
  if (!spread) return [header];
  const rows = header.map((words, at) => {
    const how = spread[at - (header.length - spread.length)];
    const [first = '', ...rest] = words.split(' ');
    if (how === 'grouped') return [spread[at - 1 - (header.length - spread.length)] === how ? '' : 'Chi tiết', words];
    return how === 'split' && rest.length > 0 ? [first, rest.join(' ')] : [words, ''];
  });
  return [0, 1].map((row) => rows.map((cells) => cells[row] ?? ''));
}

function numberingOf(layout: Layout): string[][] {
  const header = headerOf(layout);
  if (layout.numbering === 'numbers') return [header.map((_, at) => `(${at + 1})`)];
  return layout.numbering === 'letters' ? [header.map((_, at) => 'AB'[at] ?? String(at - 1))] : [];
}

function cellsOf(row: WrittenRow, at: number, { order, hasOrdinals }: Layout): string[] {
  return [...(hasOrdinals ? [String(at + 1)] : []), ...order.map((name) => row[name].written)];
}

/** The record that stands before this row and is none. */
function extraOf(rows: readonly WrittenRow[], at: number, layout: Layout): string[][] {
  const kind = layout.between[at] ?? 'nothing';
  if (kind === 'nothing') return [];
  if (kind === 'empty line') return [['']];
  if (kind === 'blank cells') return [headerOf(layout).map(() => ' ')];
  if (kind === 'group') return [['II.1', 'Các thôn', ...headerOf(layout).slice(2).fill('')]];
  return [totalOf(rows.slice(0, at), layout)];
}

/** Sums all rows so far; the word takes the first cell, whatever column that is. */
function totalOf(rows: readonly WrittenRow[], { order, hasOrdinals }: Layout): string[] {
  const sums = order.map((name) => (name === 'score' || name === 'quantity' ? sumOf(rows, name) : ''));
  return ['Tổng cộng', ...(hasOrdinals ? sums : sums.slice(1))];
}

function sumOf(rows: readonly WrittenRow[], name: ColumnName): string {
  const hundredths = rows.reduce((sum, row) => sum + Math.round(Number(row[name].value) * 100), 0);
  return String(hundredths / 100).replace('.', ',');
}

function writeRecord(cells: readonly string[], { delimiter, quotesAll }: Layout): string {
  // An empty line stays one: in quotes it would be a cell.
  if (cells.length === 1 && cells[0] === '') return '';
  const isPlain = (cell: string): boolean => !quotesAll && !/["\r\n]/.test(cell) && !cell.includes(delimiter);
  return cells.map((cell) => (isPlain(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)).join(delimiter);
}

function breaksOf(record: string): number {
  return record.match(/\r\n|\n/g)?.length ?? 0;
}

function encode(text: string, encoding: Layout['encoding']): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
