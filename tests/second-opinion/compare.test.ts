import { expect, test } from 'vitest';
import { differences } from './compare.ts';
import type { Opinion } from './row.ts';

const opinion: Opinion = {
  view: 'ranking',
  key: ['year', 'unit_id'],
  rows: [{ year: 2023, unit_id: 'a', total: 91.5, place: 1 }],
};

test('an unequal cell is told with its view, row, column and both values', () => {
  expect(differences(opinion, [{ year: 2023, unit_id: 'a', total: 91.25, place: 1 }])).toEqual([
    'ranking · year 2023, unit_id a · total: 91.5 by us, 91.25 in the database',
  ]);
});

test('nothing is not the same as zero', () => {
  expect(differences(opinion, [{ year: 2023, unit_id: 'a', total: 91.5, place: null }])).toEqual([
    'ranking · year 2023, unit_id a · place: 1 by us, null in the database',
  ]);
});

test('a row that only one side has is told', () => {
  expect(differences(opinion, [{ year: 2023, unit_id: 'b', total: 91.5, place: 1 }])).toEqual([
    'ranking · year 2023, unit_id b · the database has it, we have not',
    'ranking · year 2023, unit_id a · we have it, the database has not',
  ]);
});

test('a row that the database has twice is told', () => {
  const row = { year: 2023, unit_id: 'a', total: 91.5, place: 1 };
  expect(differences(opinion, [row, row])).toEqual(['ranking · year 2023, unit_id a · the database has it twice']);
});

test('a column that the view does not have is told', () => {
  expect(differences(opinion, [{ year: 2023, unit_id: 'a', total: 91.5 }])).toEqual([
    'ranking · year 2023, unit_id a · place: the view has no such column',
  ]);
});

test('the last of sixteen figures does not matter', () => {
  expect(differences(opinion, [{ year: 2023, unit_id: 'a', total: 91.500000000000014, place: 1 }])).toEqual([]);
});
