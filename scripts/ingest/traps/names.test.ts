import { expect, test } from 'vitest';
import { resolvedTrap, told, trap, valuesOf } from '../../../tests/traps.ts';
import { consistent } from '../consistency.ts';

test('9: look-alikes of Đ, dashes, and what cannot be seen make no other unit', () => {
  const file = resolvedTrap('09-look-alikes.csv');
  const units = ['ds-dong-chiem', 'ds-dong-chiem', 'ds-vhxh', 'ds-vhxh', 'ds-suoi-may'];
  expect([valuesOf(file, 'unit_id'), told(file)]).toEqual([units, []]);
});

test('10: where the tone stands, and i for y, make no other unit or title', () => {
  const file = resolvedTrap('10-tones-and-i.csv');
  expect([valuesOf(file, 'unit_id'), valuesOf(file, 'award_code'), told(file)]).toEqual([
    ['ds-vhxh', 'ds-suoi-may', 'ds-lung-hoa'],
    ['LDTT', 'CSTT', 'CSTT'],
    [],
  ]);
});

test('23: several names are parted by semicolons, line breaks, commas or only spaces, where there is one way to', () => {
  expect(valuesOf(resolvedTrap('23-several-names.csv'), 'successor_ids')).toEqual([
    null,
    null,
    null,
    ['a', 'b'],
    ['a', 'b'],
    ['a', 'b'],
    ['a', 'cac-don-vi', 'b'],
  ]);
});

test('23: what was parted at commas or spaces is told, what cannot be is refused', () => {
  expect(told(resolvedTrap('23-several-names.csv'))).toEqual([
    'don-vi.csv:8 cột "Đơn vị kế thừa": "Thôn A, Thôn B" được đọc là 2 tên: Thôn A; Thôn B. Gợi ý: ngăn các tên bằng dấu chấm phẩy',
    'don-vi.csv:9 cột "Đơn vị kế thừa": "Thôn A Các cơ quan, đơn vị Thôn B" được đọc là 3 tên: Thôn A; Các cơ quan, đơn vị; Thôn B. Gợi ý: ngăn các tên bằng dấu chấm phẩy',
    'don-vi.csv:10 cột "Đơn vị kế thừa": "Thôn A và Thôn B" không có trong danh mục. Gợi ý: gần giống nhất: Thôn A (a); Thôn B (b); Thôn H (h)',
  ]);
});

test('25: a name in capitals stays as it is written, with one space between its words', () => {
  const file = trap('25-capitals.csv');
  expect(valuesOf(file, 'recipient_name')).toEqual(['NÔNG VĂN MẪU', 'NÔNG VĂN MẪU', 'Nông Văn Mẫu']);
});

test('25: of one name in two units there are two persons, in one unit there is one, whatever the capitals', () => {
  expect(told(consistent(resolvedTrap('25-capitals.csv')))).toEqual([
    '2026/dang-ky-thi-dua.csv:4 trùng với dòng 2 (cùng Đơn vị, Đối tượng, Tên tập thể, cá nhân, Danh hiệu đăng ký, Kỳ). Gợi ý: xóa một trong hai dòng',
  ]);
});

test('26: a unit is known by its other names, in any case', () => {
  const units = ['ds-suoi-may', 'ds-suoi-may', 'ds-kinh-te', 'ds-hcc'];
  expect(valuesOf(resolvedTrap('26-unit-variants.csv'), 'unit_id')).toEqual(units);
});

test('26: a name that was not declared is refused with those nearest to it', () => {
  expect(told(resolvedTrap('26-unit-variants.csv'))).toEqual([
    '2026/dang-ky-thi-dua.csv:6 cột "Đơn vị": "Thôn Suối Mây, xã ĐS" không có trong danh mục. Gợi ý: gần giống nhất: Thôn Suối Mây (ds-suoi-may); Thôn Gốc Sấu (ds-goc-sau); Thôn Bãi Dâu (ds-bai-dau)',
  ]);
});

test('27: a title is known by its short and other names', () => {
  const titles = ['CSTDCS', 'CSTDCS', 'CSTDCS', 'LDTT', 'LDTT', 'GK_XA', 'GK_XA'];
  expect(valuesOf(resolvedTrap('27-award-variants.csv'), 'award_code')).toEqual(titles);
});

test('27: one that was not declared is refused', () => {
  const [row] = resolvedTrap('27-award-variants.csv').rejected;
  expect(row?.problems).toMatchObject([{ line: 9, value: 'LĐ tiên tiến', code: 'unknown-award-type' }]);
});

test('38: a usual slip in a vocabulary or a header is read, whatever its letters’ form', () => {
  const file = trap('38-misspellings.csv');
  expect([valuesOf(file, 'commendation_type'), valuesOf(file, 'status'), told(file)]).toEqual([
    ['sudden', 'sudden'],
    ['awarded', 'awarded'],
    [],
  ]);
});

test('38: in words of its own the slip stays as it is written', () => {
  expect(valuesOf(trap('38-misspellings.csv'), 'achievement')[0]).toBe('Đạt kết quả tốt trong phong trào thi đưa');
});
