import { expect, test } from 'vitest';
import { databaseWith } from '../../tests/database.ts';

const member = {
  year: 2023,
  bloc_id: 'K1',
  bloc_name: 'Khối 1',
  bloc_kind: 'bloc',
  criteria_table: 'Bảng',
  source_line: 2,
};
const tables = {
  unit: [
    { id: 'A', name: 'A', kind: 'xa' },
    { id: 'B', name: 'B', kind: 'xa' },
  ],
  award_type: [{ code: 'LDTT', name: 'Lao động tiên tiến', family: 'title', is_annual: true }],
  task: [{ year: 2023, id: 'T', quarter: '1' }],
  bloc_member: [
    { ...member, unit_id: 'A', role: 'head' },
    { ...member, unit_id: 'B', role: 'deputy' },
  ],
  registration: [
    { year: 2023, unit_id: 'A', recipient_kind: 'individual', recipient_name: 'X', award_code: 'LDTT' },
    { year: 2023, unit_id: 'A', recipient_kind: 'individual', recipient_name: 'Y', award_code: 'LDTT' },
  ],
  award: [
    {
      ...{ year: 2023, unit_id: 'A', recipient_kind: 'individual', recipient_name: 'X', award_code: 'LDTT' },
      status: 'awarded',
      decision_number: '15/QĐ-UBND',
      decision_on: '2023-12-20',
    },
  ],
};

test('a unit that registered nothing still has its row', async () => {
  const db = await databaseWith(tables);
  expect(
    await db.rows('SELECT unit_id, registered, awarded, fulfilled_share FROM unit_outcome ORDER BY unit_id'),
  ).toEqual([
    { unit_id: 'A', registered: 2, awarded: 1, fulfilled_share: 0.5 },
    { unit_id: 'B', registered: 0, awarded: 0, fulfilled_share: null },
  ]);
});

test('the year counts the units of the blocs that registered nothing', async () => {
  const db = await databaseWith(tables);
  expect(await db.rows('SELECT registered, awarded, units, units_without_registration FROM year_outcome')).toEqual([
    { registered: 2, awarded: 1, units: 2, units_without_registration: 1 },
  ]);
});
