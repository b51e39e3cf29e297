import { expect, test } from 'vitest';
import { award, awardType } from '../../../tests/award.ts';
import { databaseWith } from '../../../tests/database.ts';

test('each class has its column, and the total is their sum', async () => {
  const awards = [
    award({ award_code: 'order', recipient_kind: 'collective' }),
    award({ award_code: 'order' }),
    award({ award_code: 'order' }),
    award({ award_code: 'hoChiMinhPrize' }),
    award({ award_code: 'statePrize' }),
    award({ award_code: 'statePrize' }),
    award({ award_code: 'honoraryTitle' }),
    award({ award_code: 'governmentFlag', recipient_kind: 'collective' }),
    award({ award_code: 'primeMinisterCertificate' }),
    award({ award_code: 'nationalFighter' }),
    award({ award_code: 'other' }),
  ];
  expect(await rowOf('01', awards)).toMatchObject({
    c1_total: 11,
    c2_order_collectives: 1,
    c2_order_individuals: 2,
    c3_ho_chi_minh_prizes: 1,
    c4_state_prizes: 2,
    c5_honorary_titles: 1,
    c6_government_flags: 1,
    c7_prime_minister_certificates: 1,
    c8_national_fighters: 1,
    c9_others: 1,
  });
});

test('a household’s order is counted with the collectives’', async () => {
  expect(await rowOf('01', [award({ award_code: 'order', recipient_kind: 'household' })])).toMatchObject({
    c1_total: 1,
    c2_order_collectives: 1,
    c2_order_individuals: 0,
  });
});

test('a State award of a class without column is among the others', async () => {
  expect(await rowOf('01', [award({ award_code: 'badge' })])).toMatchObject({ c1_total: 1, c9_others: 1 });
});

test('an award below the State is not counted', async () => {
  expect(await rowOf('01', [award({ award_code: 'provincial' }), award({ award_code: 'order' })])).toMatchObject({
    c1_total: 1,
  });
});

test('a proposed award is not counted', async () => {
  expect(await rowOf('01', [award({ award_code: 'order', status: 'proposed' })])).toMatchObject({ c1_total: 0 });
});

test('everything stands in the row of provinces', async () => {
  expect(await rowOf('03', [award({ award_code: 'order' })])).toMatchObject({ c1_total: 1, c2_order_individuals: 1 });
});

test('nothing stands in the row of ministries', async () => {
  expect(await rowOf('02', [award({ award_code: 'order' })])).toMatchObject({ c1_total: 0, c2_order_individuals: 0 });
});

test('an enterprise is a collective and is told apart', async () => {
  const awards = [
    award({ award_code: 'order', recipient_kind: 'collective', is_enterprise: true }),
    award({ award_code: 'order', recipient_kind: 'collective' }),
  ];
  expect(await totalsOf(awards)).toMatchObject({ '06': 2, '07': 1, '08': 0, '09': 0 });
});

test('each category of person has its row', async () => {
  const awards = [
    award({ award_code: 'order', person_category: 'provinceLeader' }),
    award({ award_code: 'order', person_category: 'departmentLeader' }),
    award({ award_code: 'order', person_category: 'departmentLeader' }),
    award({ award_code: 'order', person_category: 'entrepreneur' }),
    award({ award_code: 'order', person_category: 'managerDeputyHeadUp' }),
    award({ award_code: 'order', person_category: 'directWorker' }),
  ];
  expect(await totalsOf(awards)).toMatchObject({ '09': 6, '10': 1, '11': 2, '12': 1, '13': 1, '14': 1 });
});

test('each type of commendation has its row', async () => {
  const awards = [
    award({ award_code: 'order', commendation_type: 'merit' }),
    award({ award_code: 'order', commendation_type: 'merit' }),
    award({ award_code: 'order', commendation_type: 'thematic' }),
    award({ award_code: 'order', commendation_type: 'sudden' }),
    award({ award_code: 'order', commendation_type: 'foreign' }),
    award({ award_code: 'order', commendation_type: 'contribution' }),
    award({ award_code: 'order', commendation_type: 'serviceYears' }),
    award({ award_code: 'order', commendation_type: 'resistanceWar' }),
  ];
  expect(await totalsOf(awards)).toMatchObject({
    '01': 8,
    '15': 2,
    '16': 1,
    '17': 1,
    '18': 1,
    '19': 1,
    '20': 1,
    '21': 1,
  });
});

test('a year without awards has every row, with zeros', async () => {
  const totals = await totalsOf([]);
  expect(Object.values(totals)).toEqual(Array.from({ length: 19 }, () => 0));
});

test('a heading has no figures', async () => {
  const database = await databaseWith({ award_type: types, award: [award({ award_code: 'order' })] });
  expect(await database.rows('SELECT c1_total, c9_others FROM form_0602 WHERE row_code IS NULL')).toEqual([
    { c1_total: null, c9_others: null },
    { c1_total: null, c9_others: null },
    { c1_total: null, c9_others: null },
  ]);
});

type Row = Readonly<Record<string, unknown>>;

const stateClasses = [
  'order',
  'hoChiMinhPrize',
  'statePrize',
  'honoraryTitle',
  'governmentFlag',
  'primeMinisterCertificate',
  'nationalFighter',
  'badge',
  'other',
];

/** A State award of each class, its code the class, and one of the province. */
const types = [
  ...stateClasses.map((award_class) => awardType({ code: award_class, award_class, level: 'state' })),
  awardType({ code: 'provincial', award_class: 'order', level: 'province' }),
];

async function rowOf(code: string, awards: readonly Row[]): Promise<Row | undefined> {
  const database = await databaseWith({ award_type: types, award: awards });
  const [row] = await database.rows(`SELECT * FROM form_0602 WHERE row_code = '${code}'`);
  return row;
}

/** The total of each row by the row's code. */
async function totalsOf(awards: readonly Row[]): Promise<Row> {
  const database = await databaseWith({ task: [{ year: 2023 }], award_type: types, award: awards });
  const rows = await database.rows('SELECT row_code, c1_total FROM form_0602 WHERE row_code IS NOT NULL');
  return Object.fromEntries(rows.map(({ row_code, c1_total }) => [String(row_code), c1_total]));
}
