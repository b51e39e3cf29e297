import { expect, test } from 'vitest';
import { award, awardType } from '../../../tests/award.ts';
import { databaseWith } from '../../../tests/database.ts';

test('merit, thematic with sudden, foreign and resistance war have their columns', async () => {
  const awards = [
    award({ commendation_type: 'merit' }),
    award({ commendation_type: 'merit' }),
    award({ commendation_type: 'merit' }),
    award({ commendation_type: 'thematic' }),
    award({ commendation_type: 'sudden' }),
    award({ commendation_type: 'foreign' }),
    award({ commendation_type: 'resistanceWar' }),
    award({ commendation_type: 'contribution' }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({
    c3_total: 8,
    c6_merit: 3,
    c10_thematic_sudden: 2,
    c14_foreign: 1,
    c16_resistance_war: 1,
  });
});

test('each share is its column divided by column 3', async () => {
  const awards = [
    award({ commendation_type: 'merit' }),
    award({ commendation_type: 'merit' }),
    award({ commendation_type: 'sudden' }),
    award({ commendation_type: 'foreign' }),
    award({ commendation_type: 'foreign' }),
    award({ commendation_type: 'foreign' }),
    award({ commendation_type: 'serviceYears' }),
    award({ commendation_type: 'resistanceWar' }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({
    c7_merit_share: 0.25,
    c11_thematic_sudden_share: 0.125,
    c15_foreign_share: 0.375,
    c17_resistance_war_share: 0.125,
  });
});

test('of nothing there is no share', async () => {
  expect(await rowOf(null, [award({ status: 'proposed' })])).toMatchObject({
    c3_total: 0,
    c7_merit_share: null,
    c11_thematic_sudden_share: null,
    c15_foreign_share: null,
    c17_resistance_war_share: null,
  });
});

test('every leader from deputy head of division up is a leader, a direct worker is not', async () => {
  const awards = [
    award({ commendation_type: 'merit', person_category: 'provinceLeader' }),
    award({ commendation_type: 'merit', person_category: 'departmentLeader' }),
    award({ commendation_type: 'merit', person_category: 'managerDeputyHeadUp' }),
    award({ commendation_type: 'merit', person_category: 'directWorker' }),
    award({ commendation_type: 'merit', person_category: 'directWorker' }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({ c6_merit: 5, c8_merit_leaders: 3, c9_merit_workers: 2 });
});

test('an entrepreneur and a person without category are neither', async () => {
  const awards = [
    award({ commendation_type: 'merit', person_category: 'entrepreneur' }),
    award({ commendation_type: 'merit', person_category: null }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({
    c5_individuals: 2,
    c6_merit: 2,
    c8_merit_leaders: 0,
    c9_merit_workers: 0,
  });
});

test('leaders and workers of thematic and sudden awards are counted together', async () => {
  const awards = [
    award({ commendation_type: 'thematic', person_category: 'directWorker' }),
    award({ commendation_type: 'sudden', person_category: 'directWorker' }),
    award({ commendation_type: 'sudden', person_category: 'managerDeputyHeadUp' }),
    award({ commendation_type: 'merit', person_category: 'directWorker' }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({ c12_thematic_sudden_leaders: 1, c13_thematic_sudden_workers: 2 });
});

test('enterprises and individuals are parts of the total', async () => {
  const awards = [
    award({ recipient_kind: 'collective', is_enterprise: true }),
    award({ recipient_kind: 'collective' }),
    award({ recipient_kind: 'household' }),
    award(),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({ c3_total: 4, c4_enterprises: 1, c5_individuals: 1 });
});

test('awards stand in the order of honour and the total last', async () => {
  const database = await databaseWith({ award_type: types, award: [award(), award({ award_code: 'GK' })] });
  expect(await database.rows('SELECT row_code, row_label, c3_total FROM form_t2 ORDER BY row_order')).toEqual([
    { row_code: '1', row_label: 'Giấy khen', c3_total: 1 },
    { row_code: '2', row_label: 'Lao động tiên tiến', c3_total: 1 },
    { row_code: null, row_label: 'Tổng cộng', c3_total: 2 },
  ]);
});

test('the share of the total is of the sums', async () => {
  const awards = [
    award({ commendation_type: 'merit' }),
    award({ award_code: 'GK', commendation_type: 'sudden' }),
    award({ award_code: 'GK', commendation_type: 'sudden' }),
    award({ award_code: 'GK', commendation_type: 'merit' }),
  ];
  expect(await rowOf(null, awards)).toMatchObject({ c3_total: 4, c6_merit: 2, c7_merit_share: 0.5 });
});

type Row = Readonly<Record<string, unknown>>;

const types = [awardType({ honour_order: 2 }), awardType({ code: 'GK', name: 'Giấy khen', honour_order: 1 })];

/** The row of an award, or of the total. */
async function rowOf(code: string | null, awards: readonly Row[]): Promise<Row | undefined> {
  const database = await databaseWith({ award_type: types, award: awards });
  const rows = await database.rows('SELECT * FROM form_t2');
  return rows.find(({ award_code }) => award_code === code);
}
