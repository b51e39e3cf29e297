import { expect, test } from 'vitest';
import type { AwardHonoursRow } from '../rows.ts';
import { listOf } from './honour-list.ts';

const award = { award_name: 'Gia đình văn hóa', family: 'title', listed: 31 };

const household = (name: string | null): AwardHonoursRow => ({
  year: 2023,
  award_code: 'GDVH',
  award_name: 'Gia đình văn hóa',
  unit_id: 'bt-tan-tu',
  unit_name: 'Xã Tân Tú',
  recipient_kind: 'household',
  recipient_name: name,
  position: null,
  period: null,
  movement_name: null,
  achievement: null,
  decision_number: '139/QĐ-UBND',
  decision_on: '2023-11-27',
  authority: null,
});

test('a title that many received is a roll of names by unit', () => {
  const { roll, table } = listOf(award, [household('Gia đình bà Chi')]);
  expect(table).toBeUndefined();
  expect(roll?.[0]?.entries[0]).toMatchObject({ name: 'Xã Tân Tú', path: '/bang-vang/2023/don-vi/bt-tan-tu/' });
});

test('a form of commendation is a table however many received it, for each tells a deed', () => {
  expect(listOf({ ...award, family: 'form' }, [household('Gia đình bà Chi')]).roll).toBeUndefined();
});

test('who is not named has the unit in place of the name, not beside it', () => {
  const row = listOf({ ...award, listed: 1 }, [household(null)]).table?.groups[0]?.rows[0];
  expect(row?.cells['recipient']).toMatchObject({
    text: 'Một hộ gia đình, Xã Tân Tú',
    href: '/bang-vang/2023/don-vi/bt-tan-tu/',
  });
  expect(row?.cells['unit']).toBe('');
});

test('a table without any deed has no column for them', () => {
  const { table } = listOf({ ...award, listed: 1 }, [household('Gia đình bà Chi')]);
  expect(table?.columns.map((column) => column.key)).toEqual(['recipient', 'unit']);
});
