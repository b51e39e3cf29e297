import { expect, test } from 'vitest';
import { databaseWith } from '../../tests/database.ts';

test('the share is what was done of what was planned', async () => {
  expect(await shareOf({ planned: 1200, actual: 900 })).toBe(0.75);
});

test('more than planned is more than the whole', async () => {
  expect(await shareOf({ planned: 100, actual: 150 })).toBe(1.5);
});

test('nothing done is a share of zero', async () => {
  expect(await shareOf({ planned: 100, actual: 0 })).toBe(0);
});

test('nothing reported is no share', async () => {
  expect(await shareOf({ planned: 100, actual: null })).toBeNull();
});

test('of a plan of zero there is no share', async () => {
  expect(await shareOf({ planned: 0, actual: 5 })).toBeNull();
});

test('a quarter counts the indicators that were reported', async () => {
  const indicator = [
    { year: 2023, quarter: '1', actual: 0 },
    { year: 2023, quarter: '1', actual: null },
  ];
  const database = await databaseWith({ indicator });
  expect(await database.rows('SELECT quarter, reported FROM indicator_quarter')).toEqual([{ quarter: 1, reported: 1 }]);
});

async function shareOf(figures: { planned: number; actual: number | null }): Promise<unknown> {
  const indicator = [{ year: 2023, code: 'CT1', unit_id: 'A', quarter: '1', ...figures }];
  const database = await databaseWith({ unit: [{ id: 'A', name: 'Phòng A' }], indicator });
  const [row] = await database.rows('SELECT share FROM quarter_progress');
  return row?.['share'];
}
