import { expect, test } from 'vitest';
import { award, awardType, years } from '../../tests/award.ts';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

test('registered, proposed and awarded are three counts', async () => {
  const registrations = [registration(), registration({ recipient_name: 'B' }), registration({ recipient_name: 'C' })];
  const awards = [award(), award({ recipient_name: 'B', status: 'proposed', decision_number: null })];
  expect(await outcomeOf(registrations, awards)).toMatchObject([{ registered: 3, proposed: 1, awarded: 1 }]);
});

test('an award to one who registered for it is not without registration', async () => {
  expect(await outcomeOf([registration()], [award()])).toMatchObject([{ without_registration: 0 }]);
});

test('an award to one who did not register is without registration', async () => {
  expect(await outcomeOf([], [award()])).toMatchObject([{ registered: 0, awarded: 1, without_registration: 1 }]);
});

test('one who registered for another title has registered', async () => {
  const rows = await outcomeOf([registration({ award_code: 'CSTDCS' })], [award()]);
  expect(rows.find((row) => row['award_code'] === 'LDTT')).toMatchObject({ awarded: 1, without_registration: 0 });
});

test('the registration of a namesake in another unit is another’s', async () => {
  const rows = await outcomeOf([registration({ unit_id: 'B' })], [award()]);
  expect(rows.find((row) => row['unit_id'] === 'A')).toMatchObject({ without_registration: 1 });
});

test('a registration of another year is none', async () => {
  const rows = await outcomeOf([registration({ year: 2022 })], [award()]);
  expect(rows.find((row) => row['year'] === 2023)).toMatchObject({ registered: 0, without_registration: 1 });
});

test('a revoked award is not awarded', async () => {
  expect(await outcomeOf([registration()], [award({ status: 'revoked' })])).toMatchObject([{ awarded: 0 }]);
});

test('a form of commendation is not registered for, so it has no outcome', async () => {
  expect(await outcomeOf([], [award({ award_code: 'GK' })])).toEqual([]);
});

test('the share fulfilled is of those registered', async () => {
  const database = await databaseWith(tables([registration(), registration({ recipient_name: 'B' })], [award()]));
  expect(await database.rows('SELECT fulfilled, without_outcome, fulfilled_share FROM title_outcome')).toEqual([
    { fulfilled: 1, without_outcome: 1, fulfilled_share: 0.5 },
  ]);
});

test('without registrations there is no share fulfilled, however much was awarded', async () => {
  const database = await databaseWith(tables([], [award()]));
  expect(await database.rows('SELECT awarded, fulfilled_share FROM title_outcome')).toEqual([
    { awarded: 1, fulfilled_share: null },
  ]);
});

test('a registration whose title is proposed has an outcome, and is not fulfilled', async () => {
  const proposal = award({ status: 'proposed', decision_number: null, decision_on: null });
  const database = await databaseWith(tables([registration()], [proposal]));
  expect(await database.rows('SELECT proposed, fulfilled, without_outcome FROM title_outcome')).toEqual([
    { proposed: 1, fulfilled: 0, without_outcome: 0 },
  ]);
});

test('capitals in a name do not part a registration from its award', async () => {
  const database = await databaseWith(tables([registration({ recipient_name: 'NÔNG VĂN A' })], [award()]));
  expect(await database.rows('SELECT fulfilled, without_registration FROM title_outcome')).toEqual([
    { fulfilled: 1, without_registration: 0 },
  ]);
});

test('a registration of a unit in two blocs is one registration of the year', async () => {
  const bloc_member = [
    { year: 2023, bloc_id: 'K', bloc_name: 'Khối K', unit_id: 'A' },
    { year: 2023, bloc_id: 'L', bloc_name: 'Khối L', unit_id: 'A' },
  ];
  const database = await databaseWith({ ...tables([registration()], []), bloc_member });
  expect(await database.rows('SELECT registered FROM title_outcome')).toEqual([{ registered: 1 }]);
});

function registration(told: Row = {}): Row {
  return {
    year: 2023,
    unit_id: 'A',
    recipient_kind: 'individual',
    recipient_name: 'Nông Văn A',
    award_code: 'LDTT',
    ...told,
  };
}

function tables(registrations: readonly Row[], awards: readonly Row[]): Tables {
  return {
    task: years(2023),
    unit: [
      { id: 'A', name: 'Phòng A' },
      { id: 'B', name: 'Phòng B' },
    ],
    award_type: [
      awardType(),
      awardType({ code: 'CSTDCS', name: 'Chiến sĩ thi đua cơ sở' }),
      awardType({ code: 'GK', name: 'Giấy khen', family: 'form', is_annual: false }),
    ],
    registration: registrations,
    award: awards,
  };
}

async function outcomeOf(registrations: readonly Row[], awards: readonly Row[]): Promise<Record<string, unknown>[]> {
  const database = await databaseWith(tables(registrations, awards));
  return database.rows('SELECT * FROM registration_outcome');
}
