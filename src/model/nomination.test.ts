import { expect, test } from 'vitest';
import type { ScoredUnit } from '../../tests/bloc.ts';
import { blocOf, unit, unitAt } from '../../tests/bloc.ts';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

test('the unit with the highest total is nominated', async () => {
  expect(await nominated([unit('A', 90), unit('B', 95)])).toEqual(['B']);
});

test('a disqualified unit stays listed in its place and is not nominated', async () => {
  const database = await databaseWith(blocOf([unit('A', 95, { disqualifier: 1 }), unit('B', 90)]));
  const ranking = await database.rows('SELECT unit_name, place, is_nominated FROM bloc_ranking ORDER BY place');
  expect(ranking).toEqual([
    { unit_name: 'A', place: 1, is_nominated: false },
    { unit_name: 'B', place: 2, is_nominated: true },
  ]);
});

test('where every unit is disqualified nobody is nominated', async () => {
  expect(await nominated([unit('A', 95, { disqualifier: 1 })])).toEqual([]);
});

test('a tie for the first place without ballots nominates nobody', async () => {
  expect(await nominated([unit('A', 95), unit('B', 95)])).toEqual([]);
});

test('a tie for the first place is resolved by the votes', async () => {
  expect(await nominated([unit('A', 95), unit('B', 95)], [ballot('A', 7), ballot('B', 11)])).toEqual(['B']);
});

test('a tie in points and in votes nominates nobody', async () => {
  expect(await nominated([unit('A', 95), unit('B', 95)], [ballot('A', 9), ballot('B', 9)])).toEqual([]);
});

test('votes do not lift a unit above one with more points', async () => {
  expect(await nominated([unit('A', 95), unit('B', 90)], [ballot('A', 7), ballot('B', 11)])).toEqual(['A']);
});

test('of several ballots the last one counts', async () => {
  const ballots = [ballot('A', 11), ballot('B', 7), ballot('A', 8, '2023-11-30'), ballot('B', 10, '2023-11-30')];
  expect(await nominated([unit('A', 95), unit('B', 95)], ballots)).toEqual(['B']);
});

test('as many units are nominated as there are places', async () => {
  const places = [{ rule: 'suy-ton', name: 'places', value: 2 }];
  expect(await nominated([unit('A', 95), unit('B', 93), unit('C', 90)], [], places)).toEqual(['A', 'B']);
});

test('a tie for the last of several places leaves that place open', async () => {
  const places = [{ rule: 'suy-ton', name: 'places', value: 2 }];
  expect(await nominated([unit('A', 95), unit('B', 93), unit('C', 93)], [], places)).toEqual(['A']);
});

test('a unit that has not been scored is not nominated', async () => {
  expect(await nominated([unitAt('A', {})])).toEqual([]);
});

test('the votes stand beside every unit that was voted on', async () => {
  const tables = blocOf([unit('A', 95), unit('B', 90)]);
  const database = await databaseWith({ ...tables, ballot: [ballot('A', 11), ballot('B', 7)] });
  expect(await database.rows('SELECT votes_for, votes_total FROM bloc_ranking ORDER BY place')).toEqual([
    { votes_for: 11, votes_total: 18 },
    { votes_for: 7, votes_total: 18 },
  ]);
});

function ballot(unit_id: string, votes_for: number, held_on = '2023-11-20'): Record<string, unknown> {
  return { year: 2023, bloc_id: 'K', unit_id, votes_for, votes_total: 18, held_on };
}

async function nominated(
  units: readonly ScoredUnit[],
  ballots: Tables[string] = [],
  places: Tables[string] = [{ rule: 'suy-ton', name: 'places', value: 1 }],
): Promise<unknown[]> {
  const database = await databaseWith({ ...blocOf(units), ballot: ballots, rule_parameter: places });
  const rows = await database.rows('SELECT unit_name FROM bloc_ranking WHERE is_nominated ORDER BY sort_order');
  return rows.map((row) => row['unit_name']);
}
