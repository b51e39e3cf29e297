import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csv } from '../../tests/csv.ts';
import { sentence } from './problem.ts';
import type { ReadFile } from './read.ts';
import { readFile } from './read.ts';
import { indicator } from './sources/indicator.ts';

/** A file as an office sends it; the number is that of the trap in the list of those seen. */
function trap(name: string): ReadFile {
  const bytes = readFileSync(join(import.meta.dirname, '../../tests/fixtures/traps', name));
  return readFile({ source: indicator, file: '2026/chi-tieu.csv', year: 2026, bytes, encoding: undefined });
}

function seen(file: ReadFile): { units: unknown[]; rejected: number; setAside: number; said: string[] } {
  const units = file.accepted.map(({ cells }) => cells['unit_id']);
  return { units, rejected: file.rejected.length, setAside: file.setAside, said: file.problems.map(sentence) };
}

test('11: a first line that names the delimiter is no row', () => {
  expect(seen(trap('11-sep-line.csv'))).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 2, said: [] });
});

test('15: titles above the header are set aside', () => {
  expect(seen(trap('15-title-rows.csv'))).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 4, said: [] });
});

test('17: letters and numbers of the columns below the header are set aside', () => {
  expect(seen(trap('17-numbering-row.csv'))).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 2, said: [] });
});

test('17: so are numbers that say how a column is computed', () => {
  expect(seen(trap('17-numbering-formula.csv'))).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 2, said: [] });
});

test('18: roman headings between the rows are set aside', () => {
  const units = ['Thôn A', 'Trường B', 'Trường C'];
  expect(seen(trap('18-group-rows.csv'))).toEqual({ units, rejected: 0, setAside: 4, said: [] });
});

test('19: totals of parts and of all are set aside when they are right', () => {
  const units = ['Thôn A', 'Thôn B', 'Trường C'];
  expect(seen(trap('19-totals.csv'))).toEqual({ units, rejected: 0, setAside: 6, said: [] });
});

test('19: a total that its rows do not give is told with what they give', () => {
  expect(seen(trap('19-total-differs.csv'))).toEqual({
    units: ['Thôn A', 'Thôn B'],
    rejected: 0,
    setAside: 2,
    said: [
      '2026/chi-tieu.csv:4 cột "Thực hiện": "8" là tổng đã ghi, nhưng các dòng ở trên cộng lại là 7. Gợi ý: xem lại các dòng của phần này',
    ],
  });
});

test('20: date, signatures and their captions at the foot are set aside', () => {
  expect(seen(trap('20-footer.csv'))).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 5, said: [] });
});

test('21: gaps, repeats and blanks in the numbering change nothing', () => {
  const units = ['Thôn A', 'Thôn B', 'Thôn C', 'Thôn D', 'Thôn E'];
  expect(seen(trap('21-ordinals.csv'))).toEqual({ units, rejected: 0, setAside: 1, said: [] });
});

test('a quarter alone in its column is a row that lacks the rest, not a heading', () => {
  const header = 'Mã chỉ tiêu,Tên chỉ tiêu,Đơn vị tính,Đơn vị,Quý,Kế hoạch\n';
  const bytes = new TextEncoder().encode(`${header},,,,I,\n`);
  const file = readFile({ source: indicator, file: 'chi-tieu.csv', year: 2026, bytes, encoding: undefined });
  expect([file.setAside, file.rejected.length]).toEqual([1, 1]);
});

test('a name that sounds like a total is a row', () => {
  const header = 'Mã chỉ tiêu,Tên chỉ tiêu,Đơn vị tính,Đơn vị,Quý,Kế hoạch\n';
  const bytes = new TextEncoder().encode(`${header}Công,Ngày công,công,Thôn A,I,4\n`);
  const file = readFile({ source: indicator, file: 'chi-tieu.csv', year: 2026, bytes, encoding: undefined });
  expect([file.setAside, file.accepted.length]).toEqual([1, 1]);
});

test('a long cell of days and months without a year is judged at once', { timeout: 2_000 }, () => {
  const file = longCell(`${'ngày '.repeat(1_500)}${'tháng '.repeat(1_500)}`);
  expect([file.setAside, file.rejected.length]).toEqual([1, 1]);
});

test('so is a word for a total before a great many line breaks', { timeout: 2_000 }, () => {
  const file = longCell(`Cộng${'\n'.repeat(100_000)}x`);
  expect([file.setAside, file.rejected.length]).toEqual([1, 1]);
});

/** A row of one cell; the time that a test may take bounds the time that its reading takes. */
function longCell(cell: string): ReadFile {
  return csv(indicator, `Mã chỉ tiêu,Tên chỉ tiêu,Đơn vị tính,Đơn vị,Quý,Kế hoạch\n"${cell}",,,,,\n`, 2026);
}
