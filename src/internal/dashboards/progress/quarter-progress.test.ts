import { expect, test } from 'vitest';
import { toView } from './quarter-progress.ts';
import type { IndicatorResultRow, QuarterProgressRow } from '../rows.ts';

const question = { year: 2023, quarter: 4, bloc: 'K1', indicator: 'CT1' };

const unit: QuarterProgressRow = {
  ...{ unit_id: 'a', unit_name: 'A', planned: 4, actual: 3, share: 0.75 },
  ...{ cumulated_planned: 16, cumulated_actual: 18, cumulated_share: 1.125 },
  ...{ source_file: '2023/chi-tieu.csv', source_line: 14 },
};
const silent = { ...unit, actual: null, share: null, cumulated_actual: null, cumulated_share: null };
const bloc: IndicatorResultRow = {
  ...{ indicator_name: 'Số tin, bài', measure: 'tin, bài' },
  ...{ units: 2, units_planned: 2, reported: 2, met_planned: 1 },
};
const findingOf = (result: Partial<IndicatorResultRow>) =>
  toView({ units: [unit], result: { ...bloc, ...result } }, question).finding;
const cellsOf = (row: QuarterProgressRow) =>
  toView({ units: [row], result: bloc }, question).table.groups[0]?.rows[0]?.cells;

test('the finding tells how many units reached their plan', () => {
  expect(findingOf({})).toBe('Quý IV/2023, số tin, bài: 1/2 đơn vị đạt kế hoạch.');
});

test('the finding tells of units without a figure', () => {
  expect(findingOf({ reported: 1 })).toBe(
    'Quý IV/2023, số tin, bài: 1/2 đơn vị đạt kế hoạch, 1 đơn vị chưa có số liệu.',
  );
});

test('where no unit planned anything nobody reached a plan', () => {
  expect(findingOf({ units_planned: 0, met_planned: 0 })).toBe(
    'Quý IV/2023, số tin, bài: không đơn vị nào có kế hoạch.',
  );
});

test('a unit without a figure is no failure in the table', () => {
  expect(cellsOf(silent)).toMatchObject({
    actual: { text: 'chưa có số liệu', mark: 'muted' },
    share: '–',
    actualSoFar: { text: 'chưa đủ số liệu', mark: 'muted' },
  });
});

test('a share below the plan is marked', () => {
  expect(cellsOf(unit)?.['share']).toEqual({ text: '75%', mark: 'red' });
});

test('the year so far stands beside the quarter', () => {
  expect(cellsOf(unit)).toMatchObject({ plannedSoFar: '16', actualSoFar: '18', shareSoFar: '112,5%' });
});

test('each unit says where its figures were read', () => {
  expect(cellsOf(unit)?.['unit']).toMatchObject({ text: 'A', note: '2023/chi-tieu.csv, dòng\u00a014' });
});

test('the chart draws what the table shows', () => {
  const { chart } = toView({ units: [unit], result: bloc }, question);
  expect(chart).toEqual({
    labels: ['A'],
    series: [
      { name: 'Thực hiện', values: [3] },
      { name: 'Kế hoạch', values: [4] },
    ],
  });
});

test('a question without rows says so', () => {
  expect(toView({ units: [], result: undefined }, question).finding).toBe(
    'Quý IV/2023: không có số liệu cho lựa chọn này.',
  );
});
