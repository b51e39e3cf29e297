import { expect, test } from 'vitest';
import { award, awardType } from '../../../tests/award.ts';
import { databaseWith } from '../../../tests/database.ts';

test('each class has its column, and the total is their sum', async () => {
  const awards = [
    award({ award_code: 'BK' }),
    award({ award_code: 'BK' }),
    award({ award_code: 'CSTD' }),
    award({ award_code: 'CO', recipient_kind: 'collective' }),
    award({ award_code: 'KNC' }),
    award({ award_code: 'KNC' }),
    award({ award_code: 'KNC' }),
  ];
  expect(await rowOf('01', awards)).toMatchObject({
    c1_total: 7,
    c2_certificates: 2,
    c3_province_fighters: 1,
    c4_flags: 1,
    c5_badges: 3,
  });
});

test('a title of the province without column is not in the total', async () => {
  const awards = [award({ award_code: 'TTLDXS', recipient_kind: 'collective' }), award({ award_code: 'BK' })];
  expect(await rowOf('01', awards)).toMatchObject({ c1_total: 1, c2_certificates: 1 });
});

test('nor is it in the row of its recipients', async () => {
  expect(await rowOf('02', [award({ award_code: 'TTLDXS', recipient_kind: 'collective' })])).toMatchObject({
    c1_total: 0,
  });
});

test('a ministry’s award counts as a province’s', async () => {
  expect(await rowOf('01', [award({ award_code: 'BKBO' })])).toMatchObject({ c1_total: 1, c2_certificates: 1 });
});

test('an award of the district or of the State is not counted', async () => {
  expect(await rowOf('01', [award({ award_code: 'GK' }), award({ award_code: 'HH' })])).toMatchObject({ c1_total: 0 });
});

test('collectives, households and individuals are all recipients, an enterprise being a collective', async () => {
  const awards = [
    award({ award_code: 'BK', recipient_kind: 'collective', is_enterprise: true }),
    award({ award_code: 'BK', recipient_kind: 'collective' }),
    award({ award_code: 'BK', recipient_kind: 'collective' }),
    award({ award_code: 'BK', recipient_kind: 'household' }),
    award({ award_code: 'BK', recipient_kind: 'household' }),
    award({ award_code: 'BK' }),
  ];
  expect(await totalsOf(awards)).toMatchObject({ '01': 6, '02': 3, '03': 1, '04': 2, '05': 1 });
});

test('a household is no enterprise, whatever its line says', async () => {
  const awards = [award({ award_code: 'BK', recipient_kind: 'household', is_enterprise: true })];
  expect(await totalsOf(awards)).toMatchObject({ '03': 0, '04': 1 });
});

test('each category of person has its row', async () => {
  const awards = [
    award({ award_code: 'BK', person_category: 'provinceLeader' }),
    award({ award_code: 'BK', person_category: 'departmentLeader' }),
    award({ award_code: 'BK', person_category: 'entrepreneur' }),
    award({ award_code: 'BK', person_category: 'managerDeputyHeadUp' }),
    award({ award_code: 'BK', person_category: 'managerDeputyHeadUp' }),
    award({ award_code: 'BK', person_category: 'directWorker' }),
  ];
  expect(await totalsOf(awards)).toMatchObject({ '05': 6, '06': 1, '07': 1, '08': 1, '09': 2, '10': 1 });
});

test('a person without category is among the individuals, in none of their rows', async () => {
  const totals = await totalsOf([award({ award_code: 'BK', person_category: null })]);
  expect(totals).toMatchObject({ '05': 1, '06': 0, '07': 0, '08': 0, '09': 0, '10': 0 });
});

test('a category does not make a person of a collective', async () => {
  const awards = [award({ award_code: 'BK', recipient_kind: 'collective', person_category: 'directWorker' })];
  expect(await totalsOf(awards)).toMatchObject({ '02': 1, '05': 0, '10': 0 });
});

test('each type of commendation has its row', async () => {
  const awards = [
    award({ award_code: 'BK', commendation_type: 'merit' }),
    award({ award_code: 'BK', commendation_type: 'thematic' }),
    award({ award_code: 'BK', commendation_type: 'thematic' }),
    award({ award_code: 'BK', commendation_type: 'sudden' }),
    award({ award_code: 'BK', commendation_type: 'foreign' }),
    award({ award_code: 'BK', commendation_type: 'contribution' }),
    award({ award_code: 'BK', commendation_type: 'serviceYears' }),
    award({ award_code: 'BK', commendation_type: 'resistanceWar' }),
  ];
  expect(await totalsOf(awards)).toMatchObject({
    '01': 8,
    '11': 1,
    '12': 2,
    '13': 1,
    '14': 1,
    '15': 1,
    '16': 1,
    '17': 1,
  });
});

test('a revoked award is not counted', async () => {
  expect(await totalsOf([award({ award_code: 'BK', status: 'revoked' })])).toMatchObject({ '01': 0 });
});

test('each year has its own figures', async () => {
  const awards = [award({ year: 2022, award_code: 'BK' }), award({ award_code: 'KNC' })];
  expect(await rowOf('01', awards)).toMatchObject({ c1_total: 1, c2_certificates: 0, c5_badges: 1 });
});

test('a year without awards has every row, with zeros', async () => {
  const totals = await totalsOf([]);
  expect(Object.values(totals)).toEqual(Array.from({ length: 17 }, () => 0));
});

type Row = Readonly<Record<string, unknown>>;

const types = [
  awardType({ code: 'BK', award_class: 'provinceCertificate', level: 'province' }),
  awardType({ code: 'BKBO', award_class: 'provinceCertificate', level: 'ministry' }),
  awardType({ code: 'CSTD', award_class: 'provinceFighter', level: 'province' }),
  awardType({ code: 'CO', award_class: 'provinceFlag', level: 'province' }),
  awardType({ code: 'KNC', award_class: 'badge', level: 'ministry' }),
  awardType({ code: 'TTLDXS', award_class: 'excellentCollective', level: 'province' }),
  awardType({ code: 'GK', award_class: 'certificate', level: 'district' }),
  awardType({ code: 'HH', award_class: 'badge', level: 'state' }),
];

async function rowOf(code: string, awards: readonly Row[]): Promise<Row | undefined> {
  const database = await databaseWith({ award_type: types, award: awards });
  const [row] = await database.rows(`SELECT * FROM form_0603 WHERE year = 2023 AND row_code = '${code}'`);
  return row;
}

/** The total of each row by the row's code. */
async function totalsOf(awards: readonly Row[]): Promise<Row> {
  const database = await databaseWith({ task: [{ year: 2023 }], award_type: types, award: awards });
  const rows = await database.rows('SELECT row_code, c1_total FROM form_0603 WHERE row_code IS NOT NULL');
  return Object.fromEntries(rows.map(({ row_code, c1_total }) => [String(row_code), c1_total]));
}
