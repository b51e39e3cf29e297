import fc from 'fast-check';
import { choice, date, decimal, flag, integer, text } from '../scripts/ingest/cells/column.ts';
import type { Source } from '../scripts/ingest/source.ts';
import { words } from './generated-words.ts';

/** One column of each kind; a row needs only its name and its score. */
export const everyKind = {
  file: 'bang.csv',
  yearly: false,
  table: 'every_kind',
  title: 'Mỗi loại cột một lần',
  columns: {
    name: text('Họ và tên'),
    note: text('Ghi chú', { optional: true }),
    quantity: integer('Số lượng', { optional: true }),
    score: decimal('Điểm'),
    held_on: date('Ngày', { optional: true }),
    chosen: flag('Được chọn', { optional: true }),
    quarter: choice('Quý', { q1: ['I', 'Quý I'], q2: ['II', 'Quý II'] }, { optional: true }),
  },
} satisfies Source;

export type ColumnName = keyof typeof everyKind.columns;

export const columnNames = Object.keys(everyKind.columns) as ColumnName[];

/** A cell as an office writes it, and what must be read from it. */
export interface WrittenCell {
  readonly written: string;
  readonly value: unknown;
}

export type WrittenRow = Readonly<Record<ColumnName, WrittenCell>>;

function blankOr(cell: fc.Arbitrary<WrittenCell>): fc.Arbitrary<WrittenCell> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('', '…………', '.....', '___').map((written) => ({ written, value: null })) },
    { weight: 3, arbitrary: cell },
  );
}

function padded(cell: fc.Arbitrary<WrittenCell>): fc.Arbitrary<WrittenCell> {
  const space = fc.constantFrom('', '', ' ', '\u00a0', '\u200b', '\t', '\n');
  return fc.tuple(space, cell, space).map(([before, { written, value }, after]) => ({
    written: before + written + after,
    value,
  }));
}

/** The reader's limit is the same above and below zero, one short of the database's least integer. */
const wholeNumbers = fc
  .tuple(fc.integer({ min: -(2 ** 31 - 1) }), fc.constantFrom('', '.', ' '))
  .map(([value, mark]) => ({ written: grouped(value, mark), value }));

/** From whole hundredths, since sums of decimals drift. */
const scores = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.boolean(), fc.constantFrom('', '%', ' %'))
  .map(([hundredths, isLong, unit]) => ({ written: decimalText(hundredths, isLong) + unit, value: hundredths / 100 }));

/** `1234567` as `1.234.567`. */
function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** `-0,5` or, at length, `-0,50`. */
function decimalText(hundredths: number, isLong: boolean): string {
  const sign = hundredths < 0 ? '-' : '';
  const size = Math.abs(hundredths);
  const [whole, part] = [Math.trunc(size / 100), String(size % 100).padStart(2, '0')];
  return isLong ? `${sign}${grouped(whole, '.')},${part}` : sign + String(size / 100).replace('.', ',');
}

const days = fc
  .tuple(
    fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom<(day: string, month: string, year: string) => string>(
      (day, month, year) => `${day}/${month}/${year}`,
      (day, month, year) => `${Number(day)}/${Number(month)}/${year}`,
      (day, month, year) => `Ngày ${day} tháng ${month} năm ${year}`,
    ),
  )
  .map(([at, write]) => {
    const value = at.toISOString().slice(0, 10);
    const [year = '', month = '', day = ''] = value.split('-');
    return { written: write(day, month, year), value };
  });

const flags = fc.constantFrom(
  ['x', true],
  ['X', true],
  ['CÓ', true],
  ['1', true],
  ['✓', true],
  ['Không', false],
  ['–', false],
);
const quarters = fc.constantFrom(['I', 'q1'], ['quý i', 'q1'], ['II', 'q2'], ['Quý II', 'q2']);

function spelt([written, value]: readonly unknown[]): WrittenCell {
  return { written: String(written), value };
}

export const rows: fc.Arbitrary<WrittenRow> = fc.record({
  name: words.filter(({ value }) => value !== ''),
  note: words.map(({ written, value }) => ({ written, value: value || null })),
  quantity: padded(blankOr(wholeNumbers)),
  score: padded(scores),
  held_on: padded(blankOr(days)),
  chosen: padded(blankOr(flags.map(spelt))),
  quarter: padded(blankOr(quarters.map(spelt))),
});
