import { expect, test } from 'vitest';
import { award, awardType, years } from '../../tests/award.ts';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

test('a unit is listed in the year in which it ends', async () => {
  expect(await unitsIn(2025, [{ id: 'A', valid_to: '2025-06-30' }])).toEqual(['A']);
});

test('a unit is not listed in the years behind its end', async () => {
  expect(await unitsIn(2026, [{ id: 'A', valid_to: '2025-12-31' }])).toEqual([]);
});

test('a unit is not listed in the years before it begins', async () => {
  expect(await unitsIn(2024, [{ id: 'A', valid_from: '2025-01-01' }])).toEqual([]);
});

test('a unit counts the awards of its people and its own', async () => {
  const unit = [{ id: 'A', name: 'Xã A', kind: 'xa' }];
  const awards = [award(), award({ recipient_kind: 'collective' }), award({ unit_id: 'B' })];
  const database = await databaseWith({ ...known, award_type: [awardType()], task: years(2023), unit, award: awards });
  expect(await database.rows('SELECT awards FROM unit_overview')).toEqual([{ awards: 2 }]);
});

test('a unit’s count does not tell how many of its children were commended', async () => {
  const unit = [{ id: 'A', name: 'Trường A', kind: 'xa' }];
  const awards = [award(), award({ recipient_name: 'Nông Bé', minor: true })];
  const database = await databaseWith({ ...known, award_type: [awardType()], task: years(2023), unit, award: awards });
  expect(await database.rows('SELECT awards FROM unit_overview')).toEqual([{ awards: 1 }]);
  expect(
    await database.rows(`SELECT division, listed, total FROM honour_total WHERE division <> 'award' ORDER BY division`),
  ).toEqual([
    { division: 'bloc', listed: 1, total: 1 },
    { division: 'unit', listed: 1, total: 1 },
  ]);
});

test('a unit that is over names its successor and since when', async () => {
  const unit = [
    { id: 'A', name: 'Xã A', kind: 'xa', valid_to: '2025-06-30', successor_ids: ['B'] },
    { id: 'B', name: 'Xã B', kind: 'xa', valid_from: '2025-07-01' },
  ];
  const database = await databaseWith({ ...known, task: years(2025), unit });
  expect(
    await database.rows("SELECT valid_to, successor_names, succeeded_on FROM unit_page WHERE unit_id = 'A'"),
  ).toEqual([{ valid_to: '2025-06-30', successor_names: 'Xã B', succeeded_on: '2025-07-01' }]);
});

const known = { unit_kind: [{ code: 'xa', name: 'Xã', sort_order: 1 }] };

async function unitsIn(year: number, units: readonly Row[]): Promise<unknown[]> {
  const unit = units.map((told) => ({ name: 'Xã A', kind: 'xa', ...told }));
  const database = await databaseWith({ ...known, task: years(year), unit });
  const rows = await database.rows('SELECT unit_id FROM unit_overview');
  return rows.map((row) => row['unit_id']);
}
