import { expect, test } from 'vitest';
import { comparedIn, toView, writeCompared } from './comparison.ts';
import type { GroupScores, ScoredUnit } from './group-scores.ts';

const groups: GroupScores['groups'] = [
  { code: 'A', name: 'Kinh tế', kind: 'core', most: 60 },
  { code: 'B', name: 'Quốc phòng', kind: 'core', most: 40 },
];
const unit = (id: string, place: number, ...points: number[]): ScoredUnit => ({
  ...{ id, name: id.toUpperCase(), place, isRanked: true, points },
  total: points.reduce((sum, one) => sum + one, 0),
});
const x = unit('x', 1, 55, 36.5);
const y = unit('y', 2, 54, 35.25);
const z = unit('z', 3, 50, 38);
const units = [x, y, z];
const scores = { groups, units };
const idsIn = (written: string) => comparedIn(written, units).map(({ id }) => id);

test('the first two of the ranking are compared when the address names nobody', () => {
  expect(idsIn('')).toEqual(['x', 'y']);
});

test('the address names the units in the order in which they are compared', () => {
  expect(idsIn('z,x,y')).toEqual(['z', 'x', 'y']);
});

test('a unit that is not of this bloc is passed over', () => {
  expect(idsIn('z,nobody')).toEqual(['x', 'y']);
});

test('what the page shows by itself leaves the address bare', () => {
  expect([writeCompared(['x', 'y', ''], units), writeCompared(['x', 'z', ''], units)]).toEqual(['', 'x,z']);
});

test('the finding says how far the others are and where most', () => {
  expect(toView(scores, units).chart.title).toBe(
    'X hơn Y 2,25 điểm, hơn Z 3,5 điểm; chênh nhau nhiều nhất ở “Kinh tế”.',
  );
});

test('from the second unit on each figure stands with its difference from the first', () => {
  const [row] = toView(scores, [z, x]).table.groups[0]?.rows ?? [];
  expect([row?.cells['z'], row?.cells['x']]).toEqual([
    { text: '50,00', note: undefined },
    { text: '55,00', note: '+5,00' },
  ]);
});
