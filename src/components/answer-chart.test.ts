import { expect, test } from 'vitest';
import type { Answer, Value } from '../db/database.ts';
import { chartable } from './answer-chart.ts';

function answer(names: readonly string[], rows: readonly (readonly Value[])[]): Answer {
  const columns = names.map((name, at) => {
    const isNumber = typeof rows[0]?.[at] === 'number';
    return { name, type: isNumber ? ('DOUBLE' as const) : ('VARCHAR' as const), isNumber };
  });
  return { columns, rows, isCut: false };
}

test('each column of numbers behind the names can be drawn', () => {
  const chart = chartable(answer(['unit', 'awards', 'share'], [['A', 3, 0.5], ['B', 1, null]])); // prettier-ignore
  expect(chart).toMatchObject({
    labels: ['A', 'B'],
    measures: [
      { name: 'awards', values: [3, 1] },
      { name: 'share', values: [0.5, null] },
    ],
  });
});

test('a year is a name, and a row of years runs through time', () => {
  const chart = chartable(answer(['year', 'awards'], [[2022, 3], [2023, 5]])); // prettier-ignore
  expect(chart).toMatchObject({ names: ['year'], labels: ['2022', '2023'], isOverTime: true });
});

test('a name that all rows share is left out of their labels', () => {
  const chart = chartable(answer(['year', 'unit', 'awards'], [[2023, 'A', 3], [2023, 'B', 5]])); // prettier-ignore
  expect(chart).toMatchObject({ names: ['unit'], labels: ['A', 'B'], isOverTime: false });
});

test('a single row is no comparison', () => {
  expect(chartable(answer(['unit', 'awards'], [['A', 3]]))).toBeUndefined();
});

test('numbers without names are not drawn', () => {
  expect(chartable(answer(['awards', 'share'], [[3, 0.5], [1, 0.25]]))).toBeUndefined(); // prettier-ignore
});
