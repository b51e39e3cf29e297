import { expect, test } from 'vitest';
import { csv } from '../../../tests/csv.ts';
import type { ReadFile } from './read.ts';
import { readFile } from './read.ts';
import { indicator } from '../sources/indicator.ts';

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
