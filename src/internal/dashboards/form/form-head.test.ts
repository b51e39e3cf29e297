import { expect, test } from 'vitest';
import { toTable as table0601 } from './form-0601.ts';
import { toTable as table0602 } from './form-0602.ts';
import { toTable as table0603 } from './form-0603.ts';
import type { HeadCell } from './form-head.ts';
import { headRows, numberRow } from './form-head.ts';
import type { FormHead } from './form-layout.ts';
import { amount, columnsOf, share } from './form-layout.ts';
import { toTable as tableT1 } from './form-t1.ts';
import { toTable as tableT2 } from './form-t2.ts';
import { toTable as tableT3 } from './form-t3.ts';
import { toTable as tableT5 } from './form-t5.ts';

const layouts: [string, readonly FormHead[]][] = [
  ['T1', tableT1([], 2023).heads],
  ['T2', tableT2([], 2023).heads],
  ['T3', tableT3([], 2023).heads],
  ['T5', tableT5([], 2023).heads],
  ['0601', table0601([]).heads],
  ['0602', table0602([]).heads],
  ['0603', table0603([]).heads],
];

test.each(layouts)('the merged heads of form %s cover each column once, in every row of the head', (_, heads) => {
  const rows = headRows(heads);
  const covered = rows.flatMap((cells, row) => cells.flatMap((cell) => coveredBy(cell, row)));
  const grid = rows.flatMap((_cells, row) => columnsOf(heads).map((_column, at) => `${row},${at}`));
  expect(covered.toSorted()).toEqual(grid.toSorted());
});

test.each(layouts)('the column numbers of form %s stand over each column once, or the form has none', (_, heads) => {
  const numbers = numberRow(heads);
  const covered = numbers.flatMap((cell) => coveredBy(cell, 0));
  expect(covered).toEqual(numbers.length === 0 ? [] : columnsOf(heads).map((_column, at) => `0,${at}`));
});

test('the numbers of form T2 are those of the form, with what is divided by what', () => {
  expect(textsOf(tableT2([], 2023).heads)).toEqual([
    ...['1', '2', '3', '4', '5', '6', '7 = 6:3', '8', '9', '10', '11 = 10:3', '12', '13', '14', '15 = 14:3', '16'],
    '17 = 16:3',
  ]);
});

test('the numbers of form 0602 give orders and medals one number over two columns', () => {
  expect(textsOf(table0602([]).heads)).toEqual([
    ...['A', 'B', 'C', '1 = 2 + 3 + … + 9', '2', '3', '4', '5', '6', '7', '8', '9'],
  ]);
  expect(numberRow(table0602([]).heads).find(({ text }) => text === '2')?.colspan).toBe(2);
});

test('the numbers of form T3 run from 1 to 21', () => {
  expect(textsOf(tableT3([], 2023).heads)).toEqual(Array.from({ length: 21 }, (_, at) => String(at + 1)));
});

test('a head without a group reaches down beside those with one', () => {
  const heads = [amount('all', 'All'), { label: 'Of these', columns: [amount('a', 'A'), amount('b', 'B')] }];
  expect(headRows(heads)).toEqual([
    [
      { text: 'All', at: 0, colspan: 1, rowspan: 2 },
      { text: 'Of these', at: 1, colspan: 2, rowspan: 1 },
    ],
    [
      { text: 'A', at: 1, colspan: 1, rowspan: 1 },
      { text: 'B', at: 2, colspan: 1, rowspan: 1 },
    ],
  ]);
});

test('a sum or share is written with the numbers of its columns', () => {
  const parts = [amount('a', 'A', '2'), amount('b', 'B', '3')];
  const whole = amount('all', 'All', '1', { sumOf: ['a', 'b'] });
  expect(textsOf([whole, ...parts, share('rate', 'Rate', '4', { part: 'a', whole: 'all' })])).toEqual([
    ...['1 = 2 + 3', '2', '3', '4 = 2:1'],
  ]);
});

function textsOf(heads: readonly FormHead[]): string[] {
  return numberRow(heads).map(({ text }) => text);
}

function coveredBy({ at, colspan, rowspan }: HeadCell, row: number): string[] {
  const rows = Array.from({ length: rowspan }, (_, down) => row + down);
  return rows.flatMap((covered) => Array.from({ length: colspan }, (_, right) => `${covered},${at + right}`));
}
