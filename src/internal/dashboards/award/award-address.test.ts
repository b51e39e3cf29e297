import { expect, test } from 'vitest';
import { addresses, rowsPath } from './award-address.ts';

const list = (division: string, part: string, period = 'year') => ({ year: 2023, period, division, part });

test('a part is addressed in Vietnamese without marks', () => {
  const addressOf = addresses([list('commendation_type', 'sudden')]);
  expect(addressOf(list('commendation_type', 'sudden'))).toBe('/noi-bo/khen-thuong/2023/dong/loai-hinh/dot-xuat/');
});

test('the rows of a school year have lists of their own', () => {
  const addressOf = addresses([list('unit', 'truong-a', 'schoolYear')]);
  expect(addressOf(list('unit', 'truong-a', 'schoolYear'))).toBe(
    '/noi-bo/khen-thuong/2023/nam-hoc/dong/don-vi/truong-a/',
  );
});

test('two authorities that differ in a capital only have an address each', () => {
  const [upper, lower] = [list('authority', 'Chủ tịch UBND Xã A'), list('authority', 'Chủ tịch UBND xã A')];
  const addressOf = addresses([upper, lower]);
  expect(addressOf(lower)).toBe('/noi-bo/khen-thuong/2023/dong/tham-quyen/chu-tich-ubnd-xa-a-2/');
});

test('a part keeps its address in another year', () => {
  const addressOf = addresses([list('award', 'GK_XA'), { ...list('award', 'GK_XA'), year: 2022 }]);
  expect(addressOf({ ...list('award', 'GK_XA'), year: 2022 })).toBe('/noi-bo/khen-thuong/2022/dong/danh-hieu/gk-xa/');
});

test('a quarter’s total leads to the quarter in the list of the year', () => {
  const addressOf = addresses([list('all', 'all')]);
  expect(rowsPath(list('all', 'all', 'q3'), addressOf)).toBe('/noi-bo/khen-thuong/2023/dong/tat-ca/#quy-3');
});

test('a list that does not exist is not addressed', () => {
  expect(() => addresses([])(list('award', 'X'))).toThrow('award/X');
});
