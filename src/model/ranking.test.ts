import { expect, test } from 'vitest';
import type { ScoredUnit } from '../../tests/bloc.ts';
import { blocOf, unit, unitAt } from '../../tests/bloc.ts';
import { databaseWith } from '../../tests/database.ts';

test('two units with equal totals share a place and the next is skipped', async () => {
  const ranking = await rankingOf([unit('A', 91), unit('B', 91), unit('C', 80)]);
  expect(ranking.map((row) => row['place'])).toEqual([1, 1, 3]);
});

test('totals that differ by a hundredth do not share a place', async () => {
  const ranking = await rankingOf([unit('A', 91.25), unit('B', 91.26)]);
  expect(ranking.map((row) => row['place'])).toEqual([2, 1]);
});

test('the total is core and bonus points less penalty points', async () => {
  const [row] = await rankingOf([unit('A', 90, { bonus: 3, penalty: 1.5 })]);
  expect(row).toMatchObject({ core_points: 90, bonus_points: 3, penalty_points: 1.5, total: 91.5 });
});

test('bonus points count up to the cap of their table', async () => {
  const [row] = await rankingOf([unit('A', 90, { bonus: 8 })]);
  expect(row).toMatchObject({ bonus_points: 5, total: 95 });
});

test('penalty points count up to the most that can be taken', async () => {
  const [row] = await rankingOf([unit('A', 90, { penalty: 12 })]);
  expect(row).toMatchObject({ penalty_points: 10, total: 80 });
});

test('bonus points may lift the total above the table’s core points', async () => {
  const [row] = await rankingOf([unit('A', 100, { bonus: 5 })]);
  expect(row).toMatchObject({ total: 105, base_points: 100, share: 1.05 });
});

test('a unit without core points is listed without a place, and takes none from the others', async () => {
  const ranking = await rankingOf([unitAt('A', { council: { bonus: 5 } }), unitAt('B', { self: { core: 80 } })]);
  expect(ranking).toMatchObject([
    { unit_name: 'A', place: null, total: null, bonus_points: null },
    { unit_name: 'B', place: 1, total: 80 },
  ]);
});

test('points of a quarter are no points of the year', async () => {
  const tables = blocOf([unit('A', 90)]);
  const quarter = { year: 2023, bloc_id: 'K', unit_id: 'A', criterion_code: 'core', stage: 'council', points: 95 };
  const database = await databaseWith({ ...tables, score: [...(tables['score'] ?? []), { ...quarter, quarter: '1' }] });
  expect(await database.rows('SELECT total FROM bloc_ranking')).toEqual([{ total: 90 }]);
});

test('only criteria without criteria below them are added up', async () => {
  const tables = blocOf([]);
  const part = { year: 2023, criteria_table: 'T', kind: 'core', group_code: 'core', max_points: 100 };
  const database = await databaseWith({
    ...tables,
    criterion: [...(tables['criterion'] ?? []), { ...part, code: 'part' }],
  });
  expect(await database.rows("SELECT criterion_code FROM leaf_criterion WHERE kind = 'core'")).toEqual([
    { criterion_code: 'part' },
  ]);
});

test('the table’s points are those of its outermost criteria', async () => {
  const tables = blocOf([]);
  const part = { year: 2023, criteria_table: 'T', kind: 'core', group_code: 'core', max_points: 100 };
  const database = await databaseWith({
    ...tables,
    criterion: [...(tables['criterion'] ?? []), { ...part, code: 'part' }],
  });
  expect(await database.rows('SELECT base_points FROM criteria_total')).toEqual([{ base_points: 100 }]);
});

test('the grade is the highest whose share is reached', async () => {
  const grade = [
    { name: 'Xuất sắc', min_percent: 92.5 },
    { name: 'Tốt', min_percent: 80 },
  ];
  const database = await databaseWith({ ...blocOf([unit('A', 92.5), unit('B', 92.49), unit('C', 79)]), grade });
  expect(await database.rows('SELECT grade FROM bloc_ranking ORDER BY sort_order')).toEqual([
    { grade: 'Xuất sắc' },
    { grade: 'Tốt' },
    { grade: null },
  ]);
});

test('a total exactly on a threshold has its grade', async () => {
  const grade = [{ name: 'Trung bình', min_percent: 57 }];
  const database = await databaseWith({ ...blocOf([unit('A', 57), unit('B', 56.99)]), grade });
  expect(await database.rows('SELECT grade FROM bloc_ranking ORDER BY sort_order')).toEqual([
    { grade: 'Trung bình' },
    { grade: null },
  ]);
});

async function rankingOf(units: readonly ScoredUnit[]): Promise<Record<string, unknown>[]> {
  const database = await databaseWith(blocOf(units));
  return database.rows('SELECT * FROM bloc_ranking ORDER BY sort_order');
}
