import { expect, test } from 'vitest';
import { award, awardType } from '../../tests/award.ts';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

test('R01 finds a yearly title that was given without registration', async () => {
  expect(await findingsOf({ award: [award()] })).toMatchObject([
    { rule: 'R01', severity: 'error', year: 2023, subject_id: 'A', subject_kind: 'unit', detail: 'Nông Văn A' },
  ]);
});

test('R01 finds nothing where the person registered', async () => {
  const registration = [
    { year: 2023, unit_id: 'A', recipient_kind: 'individual', recipient_name: 'Nông Văn A', award_code: 'LDTT' },
  ];
  expect(await findingsOf({ award: [award()], registration })).toEqual([]);
});

test('R01 is of the law that ended with 2023', async () => {
  expect(await findingsOf({ award: [award({ year: 2024 })] })).toEqual([]);
});

test('R01 asks nothing of a form of commendation', async () => {
  const award_type = [awardType({ family: 'form' })];
  expect(await findingsOf({ award_type, award: [award()] })).toEqual([]);
});

test('R01 asks nothing of households', async () => {
  expect(await findingsOf({ award: [award({ recipient_kind: 'household' })] })).toEqual([]);
});

test('R01 asks nothing of what is only proposed', async () => {
  expect(await findingsOf({ award: [award({ status: 'proposed' })] })).toEqual([]);
});

test('R51 finds a decided award without the day of its decision', async () => {
  expect(await findingsOf({ award: [award({ decision_on: null })] })).toMatchObject([
    { rule: 'R51', severity: 'error', subject_id: 'A', detail: 'Nông Văn A' },
  ]);
});

test('R51 asks nothing of a proposal', async () => {
  expect(await findingsOf({ award: [award({ status: 'proposed', decision_number: null })] })).toEqual([]);
});

test('R30 allows one of six, for 15 % of six is rounded up', async () => {
  expect(await findingsOf(titles({ ldtt: 6, cstdcs: 1 }))).toEqual([]);
});

test('R30 finds two of six', async () => {
  expect(await findingsOf(titles({ ldtt: 6, cstdcs: 2 }))).toMatchObject([
    { rule: 'R30', severity: 'error', subject_id: 'A', found: 2, allowed: 1 },
  ]);
});

test('R30 allows exactly 15 %', async () => {
  expect(await findingsOf(titles({ ldtt: 20, cstdcs: 3 }))).toEqual([]);
});

test('R30 is not for units of the army and the police', async () => {
  const unit = [{ id: 'A', name: 'Công an A', award_chain: 'police' }];
  expect(await findingsOf({ ...titles({ ldtt: 6, cstdcs: 2 }), unit })).toEqual([]);
});

test('R66 finds a bloc without a head', async () => {
  expect(await findingsOf({ bloc_member: [member('A', 'deputy'), member('B', 'member')] })).toMatchObject([
    { rule: 'R66', severity: 'warning', subject_id: 'K', subject_kind: 'bloc', subject_name: 'Khối K', found: 0 },
  ]);
});

test('R66 finds a bloc with two heads', async () => {
  const bloc_member = [member('A', 'head'), member('B', 'head'), member('C', 'deputy')];
  expect(await findingsOf({ bloc_member })).toMatchObject([{ rule: 'R66', found: 2 }]);
});

test('R66 finds a bloc without a deputy', async () => {
  expect(await findingsOf({ bloc_member: [member('A', 'head'), member('B', 'member')] })).toMatchObject([
    { rule: 'R66' },
  ]);
});

test('R66 finds nothing in a bloc with a head and two deputies', async () => {
  const bloc_member = [member('A', 'head'), member('B', 'deputy'), member('C', 'deputy')];
  expect(await findingsOf({ bloc_member })).toEqual([]);
});

test('a finding changes no figure', async () => {
  const database = await databaseWith({ ...known, award: [award()] });
  expect(await database.rows('SELECT * FROM finding')).toHaveLength(1);
  expect(await database.rows('SELECT * FROM award_in_force')).toHaveLength(1);
});

const known = {
  unit: [{ id: 'A', name: 'Phòng A', award_chain: 'general' }],
  award_type: [awardType()],
  rule_parameter: [{ rule: 'R30', name: 'max_share', value: 0.15, to_year: 2023 }],
};

function member(unit_id: string, role: string): Row {
  return { year: 2023, bloc_id: 'K', bloc_name: 'Khối K', unit_id, role };
}

/** One unit's titles, of a kind that needs no registration. */
function titles({ ldtt, cstdcs }: { ldtt: number; cstdcs: number }): Tables {
  return {
    award_type: [awardType({ is_annual: false }), awardType({ code: 'CSTDCS', is_annual: false })],
    award: [
      ...Array<Row>(ldtt).fill(award()),
      ...Array<Row>(cstdcs).fill(award({ award_code: 'CSTDCS', recipient_name: 'Hà Thị B' })),
    ],
  };
}

async function findingsOf(tables: Tables): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({ ...known, ...tables });
  return database.rows('SELECT * FROM finding');
}
