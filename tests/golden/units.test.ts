import { expect, test } from 'vitest';
import { award, awardType } from '../award.ts';
import { blocOf, unit, unitAt } from '../bloc.ts';
import type { TestDatabase } from '../database.ts';
import { databaseWith } from '../database.ts';

test('a unit merged in mid-year is listed without a place and holds nobody up; its successor follows it next year', async () => {
  const database = await mergedInMidYear();
  const columns = 'unit_name, is_dissolved, stage, is_provisional, total, place, is_nominated';
  const final = { stage: 'council', is_provisional: false };
  expect(await database.rows(`SELECT ${columns} FROM bloc_ranking WHERE year = 2023 ORDER BY sort_order`)).toEqual([
    { unit_name: 'Mới', is_dissolved: false, ...final, total: 90, place: 2, is_nominated: false },
    { unit_name: 'Cũ', is_dissolved: true, ...final, total: 97, place: null, is_nominated: false },
    { unit_name: 'Bên', is_dissolved: false, ...final, total: 93, place: 1, is_nominated: true },
  ]);
});

test('a unit that was ranked itself last year follows its own place, not that of the unit merged into it', async () => {
  const database = await mergedInMidYear();
  const columns = 'unit_name, place, previous_place, place_change, previous_units';
  expect(await database.rows(`SELECT ${columns} FROM bloc_ranking WHERE year = 2024 ORDER BY place`)).toEqual([
    { unit_name: 'Mới', place: 1, previous_place: 2, place_change: 1, previous_units: null },
    { unit_name: 'Bên', place: 2, previous_place: 1, place_change: -1, previous_units: null },
  ]);
});

test('a unit new by a merger has the best place of those it succeeds, through two mergers', async () => {
  const [before, now] = [blocOf([unit('A', 95), unit('B', 90), unit('C', 85)], 2022), blocOf([unit('Z', 88)], 2023)];
  const database = await databaseWith({
    ...now,
    unit: [
      { id: 'Z', name: 'Z', sort_order: 9 },
      { id: 'A', name: 'A', sort_order: 1 },
      { id: 'B', name: 'B', sort_order: 2, successor_ids: ['Y'] },
      { id: 'C', name: 'C', sort_order: 3, successor_ids: ['Z'] },
      { id: 'Y', name: 'Y', sort_order: 4, successor_ids: ['Z'] },
    ],
    bloc_member: [...(before['bloc_member'] ?? []), ...(now['bloc_member'] ?? [])],
    criterion: [...(before['criterion'] ?? []), ...(now['criterion'] ?? [])],
    score: [...(before['score'] ?? []), ...(now['score'] ?? [])],
  });
  expect(
    await database.rows('SELECT place, previous_place, previous_units FROM bloc_ranking WHERE year = 2023'),
  ).toEqual([{ place: 1, previous_place: 2, previous_units: 'B; C' }]);
});

test('a unit in two bloc systems is ranked in each, compared with its own system, and counted once', async () => {
  const database = await inTwoSystems();
  const columns = 'bloc_id, unit_name, place, previous_place';
  expect(await database.rows(`SELECT ${columns} FROM bloc_ranking WHERE year = 2023 ORDER BY bloc_id, place`)).toEqual([
    { bloc_id: 'K', unit_name: 'B', place: 1, previous_place: 2 },
    { bloc_id: 'K', unit_name: 'A', place: 2, previous_place: 1 },
    { bloc_id: 'N', unit_name: 'A', place: 1, previous_place: null },
  ]);
  const divided = "SELECT part, total FROM period_total WHERE period = 'year' AND division = 'bloc' AND year = 2023";
  expect(await database.rows(divided)).toEqual([{ part: 'K', total: 1 }]);
  expect(await database.rows('SELECT bloc_id, units FROM bloc_coverage WHERE year = 2023')).toEqual([
    { bloc_id: 'K', units: 2 },
  ]);
});

test('the sector’s bloc may be written first: the council’s still counts the unit', async () => {
  const member = { year: 2023, bloc_kind: 'bloc', criteria_table: 'T', unit_id: 'A', role: 'member' };
  const database = await databaseWith({
    unit: [{ id: 'A', name: 'A' }],
    bloc_member: [
      { ...member, bloc_id: 'N', bloc_name: 'Khối ngành', system: 'sector', source_line: 2 },
      { ...member, bloc_id: 'K', bloc_name: 'Khối K', source_line: 3 },
    ],
  });
  expect(await database.rows('SELECT unit_id, bloc_id FROM unit_bloc')).toEqual([{ unit_id: 'A', bloc_id: 'K' }]);
});

/** "Cũ" went into "Mới" on 1 July 2023; both stood in the bloc that year. */
function mergedInMidYear(): Promise<TestDatabase> {
  const old = unitAt('Cũ', { council: { core: 97 } });
  const first = blocOf([unit('Mới', 90), old, unit('Bên', 93)], 2023);
  const second = blocOf([unit('Mới', 95), unit('Bên', 92)], 2024);
  return databaseWith({
    ...first,
    unit: [
      { id: 'Mới', name: 'Mới', sort_order: 1 },
      { id: 'Cũ', name: 'Cũ', sort_order: 2, valid_to: '2023-06-30', successor_ids: ['Mới'] },
      { id: 'Bên', name: 'Bên', sort_order: 3 },
    ],
    bloc_member: [...(first['bloc_member'] ?? []), ...(second['bloc_member'] ?? [])],
    criterion: [...(first['criterion'] ?? []), ...(second['criterion'] ?? [])],
    score: [...(first['score'] ?? []), ...(second['score'] ?? [])],
  });
}

/** A and B in the council's bloc in both years; in 2023 A is in its sector's bloc too. */
function inTwoSystems(): Promise<TestDatabase> {
  const [before, now] = [blocOf([unit('A', 95), unit('B', 90)], 2022), blocOf([unit('A', 91), unit('B', 94)], 2023)];
  const sector = { year: 2023, bloc_id: 'N', bloc_name: 'Khối ngành', bloc_kind: 'bloc', system: 'sector' };
  return databaseWith({
    ...now,
    bloc_member: [
      ...(before['bloc_member'] ?? []),
      ...(now['bloc_member'] ?? []),
      { ...sector, criteria_table: 'T', unit_id: 'A', role: 'head' },
    ],
    criterion: [...(before['criterion'] ?? []), ...(now['criterion'] ?? [])],
    score: [
      ...(before['score'] ?? []),
      ...(now['score'] ?? []),
      { year: 2023, bloc_id: 'N', unit_id: 'A', criterion_code: 'core', stage: 'council', points: 88 },
    ],
    award_type: [awardType()],
    award: [award()],
  });
}
