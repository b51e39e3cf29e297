import { expect, test } from 'vitest';
import type { ScoredUnit } from '../../tests/bloc.ts';
import { blocOf, unitAt } from '../../tests/bloc.ts';
import { databaseWith } from '../../tests/database.ts';

const whole = { self: { core: 95 }, bloc: { core: 93 }, council: { core: 90 } };

test('with the council’s points of every unit the ranking is final and by these', async () => {
  expect(await rankingOf([unitAt('A', whole), unitAt('B', whole)])).toEqual([
    { stage: 'council', is_provisional: false, total: 90 },
    { stage: 'council', is_provisional: false, total: 90 },
  ]);
});

test('where the council has not scored every unit the bloc’s points rank all, provisionally', async () => {
  expect(await rankingOf([unitAt('A', whole), unitAt('B', { self: { core: 96 }, bloc: { core: 94 } })])).toEqual([
    { stage: 'bloc', is_provisional: true, total: 93 },
    { stage: 'bloc', is_provisional: true, total: 94 },
  ]);
});

test('where neither step is complete the units’ own points rank all, provisionally', async () => {
  expect(await rankingOf([unitAt('A', whole), unitAt('B', { self: { core: 96 } })])).toEqual([
    { stage: 'self', is_provisional: true, total: 95 },
    { stage: 'self', is_provisional: true, total: 96 },
  ]);
});

test('a complete step is used even where an earlier one is not complete', async () => {
  expect(await rankingOf([unitAt('A', whole), unitAt('B', { council: { core: 91 } })])).toEqual([
    { stage: 'council', is_provisional: false, total: 90 },
    { stage: 'council', is_provisional: false, total: 91 },
  ]);
});

test('a bloc in which nobody has scored is provisional and has no totals', async () => {
  expect(await rankingOf([unitAt('A', {})])).toEqual([{ stage: 'self', is_provisional: true, total: null }]);
});

test('bonus and penalty points are not needed for a step to be complete', async () => {
  expect(await rankingOf([unitAt('A', { council: { core: 90, bonus: 2 } }), unitAt('B', whole)])).toMatchObject([
    { stage: 'council', total: 92 },
    { stage: 'council', total: 90 },
  ]);
});

test('points of a quarter complete no step', async () => {
  const tables = blocOf([unitAt('A', { self: { core: 95 } })]);
  const quarter = { year: 2023, bloc_id: 'K', unit_id: 'A', criterion_code: 'core', stage: 'council', quarter: '1' };
  const score = [...(tables['score'] ?? []), { ...quarter, points: 90 }];
  const database = await databaseWith({ ...tables, score });
  expect(await database.rows('SELECT stage FROM bloc_ranking')).toEqual([{ stage: 'self' }]);
});

test('bonus points of another step do not count', async () => {
  const [row] = await rankingOf([unitAt('A', { self: { core: 95, bonus: 4 }, council: { core: 90 } })]);
  expect(row).toMatchObject({ stage: 'council', total: 90 });
});

test('the points of all three steps stand beside each criterion', async () => {
  const database = await databaseWith(blocOf([unitAt('A', whole)]));
  const points = 'SELECT self_points, bloc_points, council_points, points FROM criterion_score';
  expect(await database.rows(`${points} WHERE kind = 'core'`)).toEqual([
    { self_points: 95, bloc_points: 93, council_points: 90, points: 90 },
  ]);
});

async function rankingOf(units: readonly ScoredUnit[]): Promise<Record<string, unknown>[]> {
  const database = await databaseWith(blocOf(units));
  return database.rows('SELECT stage, is_provisional, total FROM bloc_ranking ORDER BY sort_order');
}
