import { expect, test } from 'vitest';
import { award, awardType } from '../../../tests/award.ts';
import { databaseWith } from '../../../tests/database.ts';

test('whatever became of it, a line was submitted, and only what is in force is decided', async () => {
  const awards = [award(), award({ status: 'proposed' }), award({ status: 'proposed' }), award({ status: 'revoked' })];
  expect(await rowOf('LDTT', awards)).toMatchObject({ c5_submitted_individuals: 4, c7_decided_individuals: 1 });
});

test('households are counted with the collectives, submitted and decided', async () => {
  const awards = [
    award({ recipient_kind: 'collective' }),
    award({ recipient_kind: 'household' }),
    award({ recipient_kind: 'household', status: 'proposed' }),
    award({ status: 'proposed' }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({
    c4_submitted_collectives: 3,
    c5_submitted_individuals: 1,
    c6_decided_collectives: 2,
    c7_decided_individuals: 0,
  });
});

test('an award that was only proposed has a row, with nothing decided', async () => {
  const row = await rowOf('LDTT', [
    award({ status: 'proposed', commendation_type: 'merit', person_category: 'directWorker' }),
  ]);
  expect(row).toMatchObject({ c5_submitted_individuals: 1, c7_decided_individuals: 0, c11_merit_workers: 0 });
});

test('merit awards have four columns', async () => {
  expect(await rowOf('LDTT', fourKinds('merit'))).toMatchObject({
    c8_merit_collectives: 2,
    c9_merit_leaders: 2,
    c10_merit_managers: 1,
    c11_merit_workers: 1,
    c15_thematic_workers: 0,
    c17_sudden_individuals: 0,
  });
});

test('thematic awards have four columns', async () => {
  expect(await rowOf('LDTT', fourKinds('thematic'))).toMatchObject({
    c11_merit_workers: 0,
    c12_thematic_collectives: 2,
    c13_thematic_leaders: 2,
    c14_thematic_managers: 1,
    c15_thematic_workers: 1,
    c17_sudden_individuals: 0,
  });
});

test('sudden awards have two columns, every individual in one', async () => {
  expect(await rowOf('LDTT', fourKinds('sudden'))).toMatchObject({
    c11_merit_workers: 0,
    c15_thematic_workers: 0,
    c16_sudden_collectives: 2,
    c17_sudden_individuals: 5,
  });
});

test('foreign awards have two columns, every individual in one', async () => {
  expect(await rowOf('LDTT', fourKinds('foreign'))).toMatchObject({
    c18_foreign_collectives: 2,
    c19_foreign_individuals: 5,
  });
});

test('other types are decided and stand in no column of a type', async () => {
  expect(await rowOf('LDTT', fourKinds('contribution'))).toMatchObject({
    c6_decided_collectives: 2,
    c7_decided_individuals: 5,
    c8_merit_collectives: 0,
    c12_thematic_collectives: 0,
    c16_sudden_collectives: 0,
    c18_foreign_collectives: 0,
  });
});

test('an enterprise is a collective marked so, of whatever type', async () => {
  const awards = [
    award({ recipient_kind: 'collective', is_enterprise: true, commendation_type: 'contribution' }),
    award({ recipient_kind: 'collective', commendation_type: 'merit' }),
    award({ recipient_kind: 'household', is_enterprise: true, commendation_type: 'merit' }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({ c20_enterprises: 1 });
});

test('an entrepreneur is an individual classed so, of whatever type', async () => {
  const awards = [
    award({ person_category: 'entrepreneur', commendation_type: 'merit' }),
    award({ person_category: 'entrepreneur', commendation_type: 'contribution' }),
    award({ person_category: 'entrepreneur', status: 'proposed' }),
    award({ person_category: 'directWorker', commendation_type: 'merit' }),
  ];
  expect(await rowOf('LDTT', awards)).toMatchObject({ c20_enterprises: 0, c21_entrepreneurs: 2 });
});

test('the total is of all awards', async () => {
  const awards = [award({ status: 'proposed' }), award({ award_code: 'GK' }), award({ award_code: 'GK' })];
  expect(await rowOf(null, awards)).toMatchObject({
    row_code: null,
    row_order: 3,
    c5_submitted_individuals: 3,
    c7_decided_individuals: 2,
  });
});

type Row = Readonly<Record<string, unknown>>;

/** Two collectives or households, two leaders, a manager, a worker and an entrepreneur, all by this type. */
function fourKinds(commendation_type: string): Row[] {
  return [
    award({ commendation_type, recipient_kind: 'collective' }),
    award({ commendation_type, recipient_kind: 'household' }),
    award({ commendation_type, person_category: 'provinceLeader' }),
    award({ commendation_type, person_category: 'departmentLeader' }),
    award({ commendation_type, person_category: 'managerDeputyHeadUp' }),
    award({ commendation_type, person_category: 'directWorker' }),
    award({ commendation_type, person_category: 'entrepreneur' }),
  ];
}

/** The row of an award, or of the total. */
async function rowOf(code: string | null, awards: readonly Row[]): Promise<Row | undefined> {
  const award_type = [awardType(), awardType({ code: 'GK', name: 'Giấy khen', honour_order: 2 })];
  const database = await databaseWith({ award_type, award: awards });
  const rows = await database.rows('SELECT * FROM form_t3');
  return rows.find(({ award_code }) => award_code === code);
}
