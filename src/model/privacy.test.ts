import { expect, test } from 'vitest';
import { award, awardType } from '../../tests/award.ts';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

test('an officer is named with position and achievement', async () => {
  expect(await honourOf({ position: 'Chuyên viên', achievement: 'Hoàn thành xuất sắc' })).toMatchObject([
    { recipient_name: 'Nông Văn A', position: 'Chuyên viên', achievement: 'Hoàn thành xuất sắc' },
  ]);
});

test('a collective is named', async () => {
  expect(await honourOf({ recipient_kind: 'collective', recipient_name: 'Phòng A' })).toMatchObject([
    { recipient_name: 'Phòng A' },
  ]);
});

test('a private citizen without consent is listed without name, position and achievement', async () => {
  const told = { private_citizen: true, position: 'Nông dân', achievement: 'Hiến đất làm đường' };
  expect(await honourOf(told)).toMatchObject([{ recipient_name: null, position: null, achievement: null }]);
});

test('a private citizen who was asked and said no is not named', async () => {
  expect(await honourOf({ private_citizen: true, public_consent: false })).toMatchObject([{ recipient_name: null }]);
});

test('a private citizen with consent is named', async () => {
  expect(await honourOf({ private_citizen: true, public_consent: true })).toMatchObject([
    { recipient_name: 'Nông Văn A' },
  ]);
});

test('a household without consent is not named, even if not marked as private', async () => {
  expect(await honourOf({ recipient_kind: 'household' })).toMatchObject([{ recipient_name: null }]);
});

test('a household with consent is named', async () => {
  const told = { recipient_kind: 'household', recipient_name: 'Gia đình ông A', public_consent: true };
  expect(await honourOf(told)).toMatchObject([{ recipient_name: 'Gia đình ông A' }]);
});

test('who withdrew the consent to be told of as an exemplar has no name on the roll either', async () => {
  const withdrawn = { consent: true, consent_on: '2023-05-01', consent_withdrawn_on: '2023-09-01' };
  expect(await honourOf({}, { name: 'Nông Văn A', ...withdrawn })).toMatchObject([{ recipient_name: null }]);
});

test('the name on the roll goes too where the exemplar’s has a form of address before it', async () => {
  const withdrawn = { consent: true, consent_on: '2023-05-01', consent_withdrawn_on: '2023-09-01' };
  expect(await honourOf({}, { name: 'Ông Nông Văn A', ...withdrawn })).toMatchObject([{ recipient_name: null }]);
});

test('another of that name in the unit keeps the name while nobody withdrew', async () => {
  const agreed = { consent: true, consent_on: '2023-05-01' };
  expect(await honourOf({}, { name: 'Nông Văn A', ...agreed })).toMatchObject([{ recipient_name: 'Nông Văn A' }]);
});

test('a unit is named though it withdrew its story', async () => {
  const unit = { recipient_kind: 'collective', recipient_name: 'Phòng A' };
  const withdrawn = { name: 'Phòng A', consent_on: '2023-05-01', consent_withdrawn_on: '2023-09-01' };
  expect(await honourOf(unit, withdrawn)).toMatchObject([{ recipient_name: 'Phòng A' }]);
});

test('a child is not listed, even with consent', async () => {
  expect(await honourOf({ minor: true, public_consent: true })).toEqual([]);
});

test('a proposed award is not listed', async () => {
  expect(await honourOf({ status: 'proposed' })).toEqual([]);
});

test('a revoked award is not listed', async () => {
  expect(await honourOf({ status: 'revoked' })).toEqual([]);
});

test('an award without a decision is not listed', async () => {
  expect(await honourOf({ decision_number: null })).toEqual([]);
});

test('the order of names has no gap where a name is not told', async () => {
  const people: Row[] = [
    { recipient_name: 'Nông Văn An', sort_order: 1 },
    { recipient_name: 'Nông Văn Ân', sort_order: 2, private_citizen: true },
    { recipient_name: 'Nông Văn Bách', sort_order: 3 },
    { recipient_name: 'Nông Văn Bảo', sort_order: 4, minor: true },
    { recipient_name: 'Nông Văn Bằng', sort_order: 5 },
  ];
  const database = await databaseWith({
    unit: [{ id: 'A', name: 'Xã A' }],
    award_type: [awardType()],
    award: people.map((told) => award(told)),
  });
  expect(await database.rows('SELECT recipient_name, sort_order FROM honour ORDER BY sort_order')).toEqual([
    { recipient_name: 'Nông Văn An', sort_order: 1 },
    { recipient_name: 'Nông Văn Bách', sort_order: 2 },
    { recipient_name: 'Nông Văn Bằng', sort_order: 3 },
    { recipient_name: null, sort_order: 4 },
  ]);
});

test('the decision of an award is listed with its day', async () => {
  expect(await honourOf({})).toMatchObject([{ decision_number: '15/QĐ-UBND', decision_on: '2023-12-20' }]);
});

async function honourOf(told: Row, exemplar?: Row): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({
    unit: [{ id: 'A', name: 'Phòng A' }],
    award_type: [awardType()],
    award: [award(told)],
    exemplar: exemplar ? [{ year: 2023, id: 'a', kind: 'individual', unit_id: 'A', publish: true, ...exemplar }] : [],
  });
  return database.rows('SELECT * FROM honour');
}
