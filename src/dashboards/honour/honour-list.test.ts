import { expect, test } from 'vitest';
import { sectionOf } from './honour-section.ts';
import type { AwardTotalsRow, HonoursRow } from '../rows.ts';

const award: AwardTotalsRow = {
  award_code: 'GDVH',
  award_name: 'Gia đình văn hóa',
  family: 'title',
  collectives: 0,
  households: 2,
  individuals: 0,
  total: 2,
  previous_total: null,
};

const household = (name: string | null): HonoursRow => ({
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

const many = (name: string | null) => Array.from({ length: 21 }, () => household(name));

test('a title that many received is a roll of names by unit', () => {
  const { roll, table } = sectionOf(award, many('Gia đình bà Chi'));
  expect(table).toBeUndefined();
  expect(roll?.[0]?.units[0]).toMatchObject({ name: 'Xã Tân Tú', path: '/don-vi/bt-tan-tu/' });
});

test('those who are not named are counted at the end of their unit', () => {
  const unit = sectionOf(award, [household('Gia đình bà Chi'), ...many(null)]).roll?.[0]?.units[0];
  expect(unit?.recipients).toHaveLength(1);
  expect(unit?.others).toEqual(['21 hộ gia đình không nêu tên']);
});

test('a unit that itself received the title is not named again under its own name', () => {
  expect(sectionOf(award, many('Xã Tân Tú')).roll?.[0]?.units[0]?.recipients[0]?.name).toBe('Cả đơn vị');
});

test('a form of commendation is a table however many received it, for each tells a deed', () => {
  expect(sectionOf({ ...award, family: 'form' }, many('Gia đình bà Chi')).roll).toBeUndefined();
});

test('who is not named has the unit in place of the name, not beside it', () => {
  const row = sectionOf(award, [household(null)]).table?.groups[0]?.rows[0];
  expect(row?.cells['recipient']).toMatchObject({ text: 'Một hộ gia đình, Xã Tân Tú', href: '/don-vi/bt-tan-tu/' });
  expect(row?.cells['unit']).toBe('');
});

test('a table without any deed has no column for them', () => {
  const columns = sectionOf(award, [household('Gia đình bà Chi')]).table?.columns.map((column) => column.key);
  expect(columns).toEqual(['recipient', 'unit']);
});

test('the award’s code is its place in the page', () => {
  expect(sectionOf({ ...award, award_code: 'GK_HUYEN' }, []).id).toBe('gk-huyen');
});
