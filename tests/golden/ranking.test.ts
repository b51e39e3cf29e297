import { expect, test } from 'vitest';
import type { ScoredUnit } from '../bloc.ts';
import { blocOf, unit, unitAt } from '../bloc.ts';
import type { Tables } from '../database.ts';
import { databaseWith } from '../database.ts';

// Each table was worked out by hand from the rule that its test names; columns as in the ranking of a council meeting.

test('a tie of two: both first, the next third, and the votes nominate one', async () => {
  const units = [unit('A', 91.5), unit('B', 91.5), unit('C', 90)];
  expect(await rankingOf(units, { ballot: [ballot('A', 9), ballot('B', 12)] })).toEqual([
    { unit: 'A', place: 1, total: 91.5, next: null, behind: 0, nominated: false, waits: false },
    { unit: 'B', place: 1, total: 91.5, next: null, behind: 0, nominated: true, waits: false },
    { unit: 'C', place: 3, total: 90, next: 1.5, behind: 1.5, nominated: false, waits: false },
  ]);
});

test('a tie of two with one ballot recorded waits: a single ballot says nothing of the other', async () => {
  expect(await rankingOf([unit('A', 91.5), unit('B', 91.5)], { ballot: [ballot('A', 12)] })).toEqual([
    { unit: 'A', place: 1, total: 91.5, next: null, behind: 0, nominated: false, waits: true },
    { unit: 'B', place: 1, total: 91.5, next: null, behind: 0, nominated: false, waits: true },
  ]);
});

test('a tie of two whose ballots are of different days waits', async () => {
  const voted = { ballot: [ballot('A', 12, '2023-11-20'), ballot('B', 9, '2023-11-27')] };
  expect(await rankingOf([unit('A', 91.5), unit('B', 91.5)], voted)).toMatchObject([
    { unit: 'A', nominated: false, waits: true },
    { unit: 'B', nominated: false, waits: true },
  ]);
});

test('a tie of three for two places: the votes nominate the two with most, and nobody is picked among equals', async () => {
  const units = [unit('A', 95), unit('B', 95), unit('C', 95), unit('D', 94.75)];
  const two = { rule_parameter: [{ rule: 'suy-ton', name: 'places', value: 2 }] };
  const first = { unit: 'A', place: 1, total: 95, next: null, behind: 0 };
  const last = { unit: 'D', place: 4, total: 94.75, next: 0.25, behind: 0.25, nominated: false, waits: false };

  const decided = { ...two, ballot: [ballot('A', 10), ballot('B', 8), ballot('C', 6)] };
  expect(await rankingOf(units, decided)).toEqual([
    { ...first, unit: 'A', nominated: true, waits: false },
    { ...first, unit: 'B', nominated: true, waits: false },
    { ...first, unit: 'C', nominated: false, waits: false },
    last,
  ]);

  const half = { ...two, ballot: [ballot('A', 10), ballot('B', 7), ballot('C', 7)] };
  expect(await rankingOf(units, half)).toEqual([
    { ...first, unit: 'A', nominated: true, waits: false },
    { ...first, unit: 'B', nominated: false, waits: true },
    { ...first, unit: 'C', nominated: false, waits: true },
    last,
  ]);

  expect(await rankingOf(units, two)).toEqual([
    { ...first, unit: 'A', nominated: false, waits: true },
    { ...first, unit: 'B', nominated: false, waits: true },
    { ...first, unit: 'C', nominated: false, waits: true },
    last,
  ]);
});

test('a large bloc nominates as many as its parameter says', async () => {
  const rule_parameter = [
    { rule: 'suy-ton', name: 'places', value: 1 },
    { rule: 'suy-ton', name: 'large_bloc_from', value: 3 },
    { rule: 'suy-ton', name: 'large_bloc_places', value: 2 },
  ];
  expect(await rankingOf([unit('A', 95), unit('B', 94), unit('C', 93)], { rule_parameter })).toMatchObject([
    { unit: 'A', nominated: true },
    { unit: 'B', nominated: true },
    { unit: 'C', nominated: false },
  ]);
});

test('a bonus over the cap counts up to the cap of its criterion, then of its group', async () => {
  const bonus = { year: 2023, criteria_table: 'T', kind: 'bonus' };
  const tables = blocOf([unit('A', 90), unit('B', 90), unit('C', 90)]);
  const criterion = [
    ...(tables['criterion'] ?? []).filter(({ code }) => code !== 'bonus'),
    { ...bonus, code: 'bonus', max_points: 5 },
    { ...bonus, code: 'model', group_code: 'bonus', max_points: 3 },
    { ...bonus, code: 'prize', group_code: 'bonus', max_points: 4 },
  ];
  const given = (unit_id: string, criterion_code: string, points: number) => ({
    ...{ year: 2023, bloc_id: 'K', unit_id, criterion_code, stage: 'council', points },
  });
  const score = [
    ...(tables['score'] ?? []),
    given('A', 'model', 10),
    given('B', 'model', 3),
    given('B', 'prize', 4),
    given('C', 'prize', 2),
  ];
  const database = await databaseWith({ ...tables, criterion, score });
  // A: 10 is cut to 3. B: 3 + 4 is cut to the group's 5. C: 2 stands.
  expect(
    await database.rows('SELECT unit_name, bonus_points, total, place FROM bloc_ranking ORDER BY sort_order'),
  ).toEqual([
    { unit_name: 'A', bonus_points: 3, total: 93, place: 2 },
    { unit_name: 'B', bonus_points: 5, total: 95, place: 1 },
    { unit_name: 'C', bonus_points: 2, total: 92, place: 3 },
  ]);
});

test('a bloc with one unscored unit is ranked by the step that all have, provisionally, without that unit’s council points', async () => {
  const units = [
    unitAt('A', { self: { core: 97 }, bloc: { core: 95 }, council: { core: 90 } }),
    unitAt('B', { self: { core: 96 }, bloc: { core: 96 } }),
    unitAt('C', { self: { core: 95 }, bloc: { core: 94 }, council: { core: 93 } }),
  ];
  const database = await databaseWith(blocOf(units));
  const columns = 'unit_name, stage, is_provisional, total, place, self_total, bloc_total, council_total';
  const shared = { stage: 'bloc', is_provisional: true };
  expect(await database.rows(`SELECT ${columns} FROM bloc_ranking ORDER BY place`)).toEqual([
    { unit_name: 'B', ...shared, total: 96, place: 1, self_total: 96, bloc_total: 96, council_total: null },
    { unit_name: 'A', ...shared, total: 95, place: 2, self_total: 97, bloc_total: 95, council_total: 90 },
    { unit_name: 'C', ...shared, total: 94, place: 3, self_total: 95, bloc_total: 94, council_total: 93 },
  ]);
  expect(await database.rows('SELECT council_completion, bloc_completion FROM bloc_overview')).toEqual([
    { council_completion: 2 / 3, bloc_completion: 1 },
  ]);
});

test('an empty bloc, without criteria and without scores, is listed and has no place, no mean and no nomination', async () => {
  const bloc = { year: 2023, bloc_id: 'K', bloc_name: 'Khối K', bloc_kind: 'bloc', criteria_table: 'T' };
  const database = await databaseWith({
    unit: [{ id: 'A', name: 'A', sort_order: 1 }],
    bloc_member: [{ ...bloc, unit_id: 'A', role: 'head' }],
    rule_parameter: [{ rule: 'suy-ton', name: 'places', value: 1 }],
  });
  const columns =
    'members, stage, is_provisional, leading_unit, leading_total, mean_total, spread_total, nominated_unit';
  expect(await database.rows(`SELECT ${columns} FROM bloc_overview`)).toEqual([
    {
      ...{ members: 1, stage: 'self', is_provisional: true, leading_unit: null, leading_total: null },
      ...{ mean_total: null, spread_total: null, nominated_unit: null },
    },
  ]);
  expect(await database.rows('SELECT unit_name, place, total, grade FROM bloc_ranking')).toEqual([
    { unit_name: 'A', place: null, total: null, grade: null },
  ]);
});

test('mean, median, spread and deviation of a bloc', async () => {
  const database = await databaseWith(blocOf([unit('A', 96), unit('B', 90), unit('C', 84), unit('D', 82)]));
  // Mean 352 / 4; median between 90 and 84; deviation √((64 + 4 + 16 + 36) / 4) = √30.
  expect(
    await database.rows('SELECT mean_total, median_total, spread_total, deviation, mean_share FROM bloc_overview'),
  ).toEqual([{ mean_total: 88, median_total: 87, spread_total: 14, deviation: 5.4772, mean_share: 0.88 }]);
});

test('what a unit lost on each criterion, against the best and the middle of its bloc', async () => {
  const units = [unit('A', 95, { penalty: 2 }), unit('B', 90, { bonus: 3 }), unit('C', 88)];
  const database = await databaseWith(blocOf(units));
  const columns = 'criterion_code, points, best_points, median_points, lost_to_best, lost_to_median, gap_order';
  expect(
    await database.rows(`SELECT ${columns} FROM criterion_gap WHERE unit_id = 'A' ORDER BY gap_order`),
  ).toMatchObject([
    { criterion_code: 'bonus', points: 0, best_points: 3, median_points: 0, lost_to_best: 3, lost_to_median: 0 },
    { criterion_code: 'penalty', points: 2, best_points: 0, median_points: 0, lost_to_best: 2, lost_to_median: 2 },
    { criterion_code: 'core', points: 95, best_points: 95, median_points: 90, lost_to_best: 0, lost_to_median: -5 },
  ]);
});

function ballot(unit_id: string, votes_for: number, held_on = '2023-11-20'): Record<string, unknown> {
  return { year: 2023, bloc_id: 'K', unit_id, votes_for, votes_total: 18, held_on };
}

async function rankingOf(units: readonly ScoredUnit[], others: Tables = {}): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({ ...blocOf(units), ...others });
  return database.rows(
    `SELECT unit_name AS unit, place, total, to_next_place AS next, behind_leader AS behind, is_nominated AS nominated,
       awaits_ballot AS waits
     FROM bloc_ranking ORDER BY sort_order`,
  );
}
