import { expect, test } from 'vitest';
import type { Points } from '../../tests/bloc.ts';
import { blocOf, unitAt } from '../../tests/bloc.ts';
import { databaseWith } from '../../tests/database.ts';

test('bonus and penalty points count up to the cap of their group', async () => {
  expect(await groupsOf({ core: 90, bonus: 8, penalty: 12 })).toEqual({ core: 90, bonus: 5, penalty: 10 });
});

test('a unit without bonus and penalty has none, not an unknown number', async () => {
  expect(await groupsOf({ core: 90 })).toEqual({ core: 90, bonus: 0, penalty: 0 });
});

test('before any core point is given nothing counts', async () => {
  expect(await groupsOf({ bonus: 3 })).toEqual({ core: null, bonus: null, penalty: null });
});

test('a group without a name of its own takes that of its criterion', async () => {
  const database = await databaseWith(blocOf([unitAt('A', { council: { core: 90 } })]));
  expect(await database.rows("SELECT group_code, max_points FROM group_score WHERE kind = 'core'")).toEqual([
    { group_code: 'core', max_points: 100 },
  ]);
});

async function groupsOf(points: Points): Promise<Record<string, unknown>> {
  const database = await databaseWith(blocOf([unitAt('A', { council: points })]));
  const rows = await database.rows('SELECT kind, points FROM group_score');
  return Object.fromEntries(rows.map(({ kind, points: counted }) => [String(kind), counted]));
}
