import { expect, test } from 'vitest';
import { toView } from './award-results.ts';
import type { AwardResultsRow } from '../rows.ts';

const award = (name: string, total: number): AwardResultsRow => ({
  ...{ award_code: 'GK', award_name: name, family: 'title', collectives: 0, households: 0, individuals: total, total },
  ...{ previous_total: null, change: null },
});

test('titles and forms of commendation stand in groups of their own', () => {
  const form = { ...award('Giấy khen', 5), family: 'form' };
  expect(toView([award('LĐTT', 9), form], 2023).table.groups.map((group) => group.label)).toEqual([
    'Danh hiệu thi đua',
    'Hình thức khen thưởng',
  ]);
});

test('a first year has no columns to compare', () => {
  expect(toView([award('LĐTT', 9)], 2022).table.columns.map((column) => column.key)).not.toContain('change');
});

test('the picture begins with the title awarded most', () => {
  expect(toView([award('CSTĐCS', 2), award('LĐTT', 9)], 2023).chart).toMatchObject({
    title: '2 danh hiệu nhiều nhất; đứng đầu là LĐTT: 9 lượt',
    labels: ['LĐTT', 'CSTĐCS'],
  });
});

test('the picture’s title compares the first title with the year before', () => {
  const row = { ...award('LĐTT', 9), previous_total: 12, change: -3 };
  expect(toView([row], 2023).chart?.title).toMatch(/, giảm 3 so với năm 2022$/);
});

test('a fall is written with a minus sign', () => {
  const row = { ...award('LĐTT', 9), previous_total: 12, change: -3 };
  expect(toView([row], 2023).table.groups[0]?.rows[0]?.cells['change']).toBe('−3');
});

test('a year without titles has no picture', () => {
  expect(toView([{ ...award('Giấy khen', 5), family: 'form' }], 2023).chart).toBeUndefined();
});
