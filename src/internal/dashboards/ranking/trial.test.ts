import { expect, test } from 'vitest';
import type { GroupScores, ScoredUnit } from './group-scores.ts';
import { readWeights, tryWeights, writeWeights } from './trial.ts';

const groups: GroupScores['groups'] = [
  { code: 'A', name: 'Kinh tế', kind: 'core', most: 60 },
  { code: 'B', name: 'Quốc phòng', kind: 'core', most: 40 },
  { code: 'C', name: 'Điểm thưởng', kind: 'bonus', most: 5 },
  { code: 'D', name: 'Điểm trừ', kind: 'penalty', most: 10 },
];
const unit = (id: string, ...points: (number | null)[]): ScoredUnit => ({
  ...{ id, name: id, place: null, total: null, isRanked: true },
  points,
});
const placesOf = (units: ScoredUnit[], weights: Record<string, number> = {}) =>
  tryWeights({ groups, units }, new Map(Object.entries(weights))).map(({ unit: { id }, total, place }) => [
    place,
    id,
    total,
  ]);

test('without another weight the total is core and bonus points less penalty points', () => {
  expect(placesOf([unit('x', 50, 30, 2, 0.5)])).toEqual([[1, 'x', 81.5]]);
});

test('a heavier group may turn two places round', () => {
  const units = [unit('x', 50, 35, 0, 0), unit('y', 52, 32, 0, 0)];
  expect(placesOf(units, { A: 200 })).toEqual([
    [1, 'y', 136],
    [2, 'x', 135],
  ]);
});

test('equal totals share a place and the next is skipped', () => {
  const units = [unit('x', 0.1, 0.2, 0, 0), unit('y', 0.3, 0, 0, 0), unit('z', 0.1, 0.1, 0, 0)];
  expect(placesOf(units).map(([place]) => place)).toEqual([1, 1, 3]);
});

test('without bonus and penalty only the core points count', () => {
  expect(placesOf([unit('x', 50, 30, 5, 10)], { C: 0, D: 0 })).toEqual([[1, 'x', 80]]);
});

test('a unit without core points has neither total nor place, and takes none from the others', () => {
  expect(placesOf([unit('x', null, null, 5, 0), unit('y', 40, 30, 0, 0)])).toEqual([
    [1, 'y', 70],
    [null, 'x', null],
  ]);
});

test('a unit that was dissolved takes no place', () => {
  expect(placesOf([{ ...unit('x', 50, 30, 0, 0), isRanked: false }, unit('y', 40, 30, 0, 0)])).toEqual([
    [1, 'y', 70],
    [null, 'x', 80],
  ]);
});

test('weights come back from the address as they were written', () => {
  expect(writeWeights(readWeights('A:120,D:0', groups))).toBe('A:120,D:0');
});

test('what is no weight of this table is passed over', () => {
  expect([...readWeights('A:100,B:999,E:50,C:abc,D:0', groups)]).toEqual([['D', 0]]);
});
