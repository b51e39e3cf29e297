import { expect, test } from 'vitest';
import { toView } from './quarter-progress.ts';
import type { QuarterProgressRow } from '../rows.ts';

const question = { year: 2023, quarter: 4, bloc: 'K1', indicator: 'CT1' };

const unit = (name: string, planned: number, actual: number | null): QuarterProgressRow => ({
  unit_id: name.toLowerCase(),
  unit_name: name,
  indicator_name: 'Số tin, bài',
  measure: 'tin, bài',
  planned,
  actual,
  share: actual === null || planned === 0 ? null : actual / planned,
  sort_order: 1,
});

test('the finding counts the units that reached their plan', () => {
  const view = toView([unit('A', 4, 4), unit('B', 4, 3)], question);
  expect(view.finding).toBe('Quý IV/2023, số tin, bài: 1/2 đơn vị đạt kế hoạch.');
});

test('a unit without a figure is told of and is no failure in the table', () => {
  const view = toView([unit('A', 4, null)], question);
  expect(view.finding).toBe('Quý IV/2023, số tin, bài: 0/1 đơn vị đạt kế hoạch, 1 đơn vị chưa có số liệu.');
  expect(view.table.groups[0]?.rows[0]?.cells['actual']).toEqual({ text: 'chưa có số liệu', mark: 'muted' });
});

test('a unit that planned nothing is not counted', () => {
  expect(toView([unit('A', 0, 0)], question).finding).toBe('Quý IV/2023, số tin, bài: không đơn vị nào có kế hoạch.');
});

test('a share below the plan is marked', () => {
  expect(toView([unit('A', 4, 3)], question).table.groups[0]?.rows[0]?.cells['share']).toEqual({
    text: '75%',
    mark: 'red',
  });
});

test('the chart draws what the table shows', () => {
  const { chart } = toView([unit('A', 4, 3)], question);
  expect(chart).toEqual({
    labels: ['A'],
    series: [
      { name: 'Thực hiện', values: [3] },
      { name: 'Kế hoạch', values: [4] },
    ],
  });
});

test('a question without rows says so', () => {
  expect(toView([], question).finding).toBe('Quý IV/2023: không có số liệu cho lựa chọn này.');
});
