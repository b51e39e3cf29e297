import { expect, test } from 'vitest';
import { compareKeys, personKey, sortKey } from './sort-key.ts';

const inOrder = (...cells: string[]): string[] => cells.toSorted((a, b) => compareKeys(sortKey(a), sortKey(b)));
const people = (...names: string[]): string[] => names.toSorted((a, b) => compareKeys(personKey(a), personKey(b)));

test('đ comes after d', () => {
  expect(inOrder('Em', 'Đông', 'Dương')).toEqual(['Dương', 'Đông', 'Em']);
});

test('people go by their given names', () => {
  expect(people('Bùi Thị Yến', 'Nông Văn Đức', 'Trần Dung')).toEqual(['Trần Dung', 'Nông Văn Đức', 'Bùi Thị Yến']);
});

test('people of one given name go by the rest of their names', () => {
  expect(people('Trần Văn An', 'Bùi Thị An', 'An')).toEqual(['An', 'Bùi Thị An', 'Trần Văn An']);
});

test('the mark of a given name counts before the family name', () => {
  expect(people('An Thị Làn', 'Vi Thị Lan')).toEqual(['Vi Thị Lan', 'An Thị Làn']);
});

test('numbers go by their value', () => {
  expect(inOrder('1.234', '98,5', '100', '−2', '+3')).toEqual(['−2', '+3', '98,5', '100', '1.234']);
});

test('shares go by their value', () => {
  expect(inOrder('100%', '9,5%', '12,5%')).toEqual(['9,5%', '12,5%', '100%']);
});

test('numbers within words count as numbers', () => {
  expect(inOrder('15/QĐ-UBND', '9/QĐ-UBND', '102/QĐ-UBND')).toEqual(['9/QĐ-UBND', '15/QĐ-UBND', '102/QĐ-UBND']);
});

test('dates go by year, month and day', () => {
  expect(inOrder('02/01/2024', '31/12/2023', '05/2023')).toEqual(['05/2023', '31/12/2023', '02/01/2024']);
});

test('a cell without a value has no key', () => {
  expect([sortKey('–'), sortKey('')]).toEqual([undefined, undefined]);
});
