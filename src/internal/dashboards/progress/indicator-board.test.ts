import { expect, test } from 'vitest';
import type { IndicatorQuartersRow } from '../rows.ts';
import { toView } from './indicator-board.ts';

const indicator = { indicator_code: 'CT1', indicator_name: 'Số tin, bài', measure: 'tin', sort_order: 1 };
const result: IndicatorQuartersRow = {
  ...{ indicator_code: 'CT1', indicator_name: 'Số tin, bài', quarter: 2 },
  ...{ units: 7, units_planned: 6, reported: 5, met_planned: 4 },
};
const cellOf = (own: Partial<IndicatorQuartersRow>) =>
  toView([indicator], [{ ...result, ...own }], 2023).groups[0]?.rows[0]?.cells['2'];

test('a quarter tells how many units reached their plan, and leads to them', () => {
  expect(cellOf({})).toEqual({
    text: '4/6',
    href: '/noi-bo/tien-do/2023/chi-tieu/ct1/quy-2/',
    note: '2 đơn vị chưa có số liệu',
  });
});

test('a quarter in which nothing was planned says so', () => {
  expect(cellOf({ units_planned: 0, met_planned: 0 })).toMatchObject({ text: 'không có kế hoạch' });
});
