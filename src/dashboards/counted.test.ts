import { expect, test } from 'vitest';
import { countedBy, rowsIn } from './counted.ts';

test('a whole number that leads to a list promises so many rows', () => {
  expect(countedBy('1.398', '/noi-bo/khen-thuong/2023/dong/tat-ca/')).toBe(1398);
});

test('a number that leads to a part of its own page does too', () => {
  expect(countedBy('3', '#chua-dang-ky')).toBe(3);
});

test('points promise nothing', () => {
  expect(countedBy('97,5', '/noi-bo/xep-hang/2023/k1/')).toBeUndefined();
});

test('a number that leads nowhere promises nothing', () => {
  expect(countedBy('12', undefined)).toBeUndefined();
});

test('a number that leads to a public page promises nothing', () => {
  expect(countedBy('12', '/bang-vang/2023/')).toBeUndefined();
});

test('the sum under the rows is no row', () => {
  expect(rowsIn([{ rows: [{ cells: {} }, { cells: {}, total: true }] }, { rows: [{ cells: {} }] }])).toBe(2);
});
