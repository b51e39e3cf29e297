import { expect, test } from 'vitest';
import { columnWidths } from './annex-widths.ts';

const name = { key: 'name', label: 'Đơn vị' };
const amount = { key: 'amount', label: 'Số' };

test('the columns of a table fill its width, but for parts of a point', () => {
  const widths = columnWidths(table('Xã Vi Hương', '7'), 9354);
  expect(9354 - widths.reduce((sum, width) => sum + width)).toBeLessThan(widths.length);
});

test('a column with more to say is wider', () => {
  const [words = 0, figure = 0] = columnWidths(table('Trường Mầm non Quang Thuận', '7'), 9354);
  expect(words).toBeGreaterThan(2 * figure);
});

test('beside long sentences a figure still stands on one line', () => {
  const [, figure = 0] = columnWidths(table('nhiều chữ '.repeat(100), '1.000.000'), 9354);
  // Nine signs of some 5.5 points, and the margins of the cell.
  expect(figure).toBeGreaterThan(20 * (9 * 5.5 + 8.5));
});

test('a column of notes has room for them', () => {
  const late = { text: '2', note: 'Chi nhánh Văn phòng Đăng ký đất đai huyện; Hợp tác xã Cây ăn quả Quang Thuận' };
  const [, plain = 0] = columnWidths(table('Nội dung thực hiện', '2'), 9354);
  const [, noted = 0] = columnWidths(table('Nội dung thực hiện', late), 9354);
  expect(noted).toBeGreaterThan(plain);
});

function table(words: string, figure: string | { text: string; note: string }) {
  const rows = [{ cells: { name: words, amount: figure } }];
  return { caption: 'Bảng', columns: [name, amount], groups: [{ rows }] };
}
