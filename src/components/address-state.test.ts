import { expect, test } from 'vitest';
import { addressWith } from './address-state.ts';

const address = 'https://thi-dua.example/noi-bo/tien-do/2023/?quy=2&khoi=k1#bang';

test('a choice stands in the address beside the others', () => {
  expect(addressWith({ 'chi-tieu': 'thu-ngan-sach' }, address)).toBe(
    '/noi-bo/tien-do/2023/?quy=2&khoi=k1&chi-tieu=thu-ngan-sach#bang',
  );
});

test('a choice made again replaces the earlier one', () => {
  expect(addressWith({ quy: '3' }, address)).toBe('/noi-bo/tien-do/2023/?quy=3&khoi=k1#bang');
});

test('without a choice the address is bare', () => {
  expect(addressWith({ quy: '', khoi: '' }, address)).toBe('/noi-bo/tien-do/2023/#bang');
});
