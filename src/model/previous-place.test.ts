import { expect, test } from 'vitest';
import type { ScoredUnit } from '../../tests/bloc.ts';
import { blocOf, unit } from '../../tests/bloc.ts';
import { databaseWith } from '../../tests/database.ts';

test('the place of the year before stands beside this year’s', async () => {
  const ranking = await rankingAfter([unit('A', 80), unit('B', 90)], [unit('A', 95), unit('B', 90)]);
  expect(ranking).toEqual([
    { unit_name: 'A', place: 1, previous_place: 2 },
    { unit_name: 'B', place: 2, previous_place: 1 },
  ]);
});

test('a unit that was not ranked the year before has no previous place', async () => {
  const ranking = await rankingAfter([unit('B', 90)], [unit('A', 95)]);
  expect(ranking).toEqual([{ unit_name: 'A', place: 1, previous_place: null }]);
});

test('a merged unit has the previous place of the unit that it succeeds', async () => {
  const earlier = [
    { id: 'B', name: 'B', successor_ids: ['A'] },
    { id: 'C', name: 'C' },
  ];
  const ranking = await rankingAfter([unit('C', 95), unit('B', 90)], [unit('A', 95)], earlier);
  expect(ranking).toEqual([{ unit_name: 'A', place: 1, previous_place: 2 }]);
});

test('a unit merged of two has the better of their previous places', async () => {
  const earlier = [
    { id: 'B', name: 'B', successor_ids: ['A'] },
    { id: 'C', name: 'C', successor_ids: ['A'] },
  ];
  const ranking = await rankingAfter([unit('C', 80), unit('B', 90)], [unit('A', 95)], earlier);
  expect(ranking).toEqual([{ unit_name: 'A', place: 1, previous_place: 1 }]);
});

/** This year's ranking where last year's went like that; `earlier` are the units that are there no more. */
async function rankingAfter(
  last: readonly ScoredUnit[],
  current: readonly ScoredUnit[],
  earlier: readonly Record<string, unknown>[] = [],
): Promise<Record<string, unknown>[]> {
  const [before, now] = [blocOf(last, 2022), blocOf(current, 2023)];
  const database = await databaseWith({
    unit: [...(now['unit'] ?? []), ...earlier],
    bloc_member: [...(before['bloc_member'] ?? []), ...(now['bloc_member'] ?? [])],
    criterion: [...(before['criterion'] ?? []), ...(now['criterion'] ?? [])],
    score: [...(before['score'] ?? []), ...(now['score'] ?? [])],
  });
  return database.rows('SELECT unit_name, place, previous_place FROM bloc_ranking WHERE year = 2023 ORDER BY place');
}
