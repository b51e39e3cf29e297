import { expect, test } from 'vitest';
import { toView } from './plan.ts';
import type { PlanRow } from '../rows.ts';

const task = (quarter: number, ordinal: string): PlanRow => ({
  quarter,
  ordinal,
  content: 'Báo cáo tổng kết',
  directing_units: 'UBND huyện',
  implementing_units: 'Phòng Nội vụ',
  coordinating_units: null,
  led_from_above: false,
});

test('tasks stand under their quarter', () => {
  expect(toView([task(1, '1'), task(4, '7')], 2023).table.groups.map((group) => group.label)).toEqual([
    'Quý I',
    'Quý IV',
  ]);
});

test('numbers stay as printed, gaps and all', () => {
  const rows = toView([task(4, '2'), task(4, '5')], 2023).table.groups[0]?.rows;
  expect(rows?.map((row) => row.cells['ordinal'])).toEqual(['2', '5']);
});

test('a task that nobody coordinates has an empty cell', () => {
  expect(toView([task(1, '1')], 2023).table.groups[0]?.rows[0]?.cells['coordinating']).toBe('');
});

test('a task that the level above leads says so', () => {
  const [row] = toView([{ ...task(2, '4'), led_from_above: true }], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['directing']).toEqual({ text: 'UBND huyện', note: 'Cấp trên chủ trì' });
});
