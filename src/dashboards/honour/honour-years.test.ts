import { expect, test } from 'vitest';
import { toView } from './honour-years.ts';
import type { YearTotalsRow } from '../rows.ts';

const total = (year: number, figure: string, amount: number): YearTotalsRow => ({
  year,
  figure,
  amount,
  previous: null,
});

test('the lead tells the newest year', () => {
  const view = toView([total(2023, 'awards', 1524), total(2022, 'awards', 1572)]);
  expect(view.lead).toBe('2 năm có số liệu; năm 2023 có 1.524 lượt khen thưởng.');
});

test('each year leads to its roll', () => {
  const [row] = toView([total(2023, 'awards', 1524)]).table.groups[0]?.rows ?? [];
  expect(row?.cells['year']).toEqual({ text: '2023', href: '/bang-vang/2023/' });
});

test('a kind of recipient that was never counted is zero', () => {
  const [row] = toView([total(2023, 'awards', 1)]).table.groups[0]?.rows ?? [];
  expect(row?.cells['households']).toBe('0');
});
