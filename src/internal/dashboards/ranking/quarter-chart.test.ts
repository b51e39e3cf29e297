import { expect, test } from 'vitest';
import type { QuartersRow } from '../rows.ts';
import { quarterChart, unitQuarterChart } from './quarter-chart.ts';

const points = (unit: string, ...totals: number[]): QuartersRow[] =>
  totals.map((total, at) => ({
    ...{ quarter: at + 1, unit_id: unit, unit_name: unit.toUpperCase(), stage: 'self', is_provisional: true },
    ...{ total, place: unit === 'a' ? 1 : 2 },
  }));

test('the unit that rose most and the one that fell most are told', () => {
  const rows = [...points('a', 24, 24), ...points('b', 20, 22.5), ...points('c', 23, 21)];
  expect(quarterChart(rows, 'a', 2023)).toMatchObject({
    title: 'Từ quý đầu đến quý cuối, B tăng nhiều nhất (2,5 điểm); C giảm nhiều nhất (2 điểm).',
    series: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
  });
});

test('quarters at different steps of scoring are not drawn as one course', () => {
  const [first, second] = points('a', 24, 20);
  if (!first || !second) throw new Error('expected two quarters');
  expect(quarterChart([first, { ...second, stage: 'council' }], 'a', 2023)).toBeUndefined();
});

test('a unit’s quarters stand beside the best of each', () => {
  const rows = [...points('a', 24, 25), ...points('b', 20, 22.5)];
  expect(unitQuarterChart(rows, 'b', 2023)?.series).toEqual([
    { name: 'B', values: [20, 22.5] },
    { name: 'Cao nhất khối', values: [24, 25] },
  ]);
});
