import { expect, test } from 'vitest';
import type { ScoredUnit } from './group-scores.ts';
import { toView } from './trial-view.ts';

const unit = (name: string, place: number): ScoredUnit => ({
  ...{ id: name, name, place, total: 90, isRanked: true },
  points: [],
});

test('a trial tells who would lead and how many units would move', () => {
  const tried = [
    { unit: unit('B', 2), total: 95, place: 1 },
    { unit: unit('A', 1), total: 94, place: 2 },
    { unit: unit('C', 3), total: 90, place: 3 },
  ];
  expect(toView(tried).lead).toBe('Nếu tính như vậy: B đứng đầu; 2 đơn vị đổi hạng.');
});

test('the tried place stands beside the real one', () => {
  const { table } = toView([{ unit: unit('B', 3), total: 95, place: 1 }]);
  expect(table.groups[0]?.rows[0]?.cells).toMatchObject({
    place: { text: '1', note: 'tăng 2 bậc' },
    realPlace: { text: '3' },
  });
});
