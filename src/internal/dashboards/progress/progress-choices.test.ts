import { expect, test } from 'vitest';
import { toView } from './progress-choices.ts';
import type { IndicatorsRow } from '../rows.ts';

const indicator: IndicatorsRow = {
  indicator_code: 'CT1',
  indicator_name: 'Số tin, bài',
  measure: 'tin',
  sort_order: 1,
};

test('unasked, the page answers for the newest quarter that has figures', () => {
  const quarters = [
    { quarter: 1, reported: 5 },
    { quarter: 2, reported: 3 },
    { quarter: 3, reported: 0 },
  ];
  const view = toView({ blocs: [], indicators: [indicator], quarters });
  expect(view.first).toEqual({ quarter: 2, bloc: 'tat-ca', indicator: 'CT1' });
});

test('a reader may also ask for all blocs', () => {
  expect(toView({ blocs: [], indicators: [], quarters: [] }).blocs).toEqual([
    { value: 'tat-ca', label: 'Tất cả các khối' },
  ]);
});

test('a year without an indicator has no question', () => {
  expect(toView({ blocs: [], indicators: [], quarters: [{ quarter: 1, reported: 0 }] }).first).toBeUndefined();
});
