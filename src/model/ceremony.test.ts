import { expect, test } from 'vitest';
import { award, awardType } from '../../tests/award.ts';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

const unit = [
  { id: 'A', name: 'Xã A', sort_order: 1 },
  { id: 'B', name: 'Xã B', sort_order: 2 },
];
const form = awardType({ code: 'GK', name: 'Giấy khen', family: 'form', honour_order: 1, objects: ['Giấy khen'] });
const title = awardType({ honour_order: 2 });

/** Awards of one decision to so many persons of unit A. */
function awards(amount: number, told: Readonly<Record<string, unknown>> = {}) {
  return Array.from({ length: amount }, (_, at) => award({ sort_order: at + 1, source_line: at + 2, ...told }));
}

test('a decision for more than stand together is shared out evenly', async () => {
  expect(await groups({ award: awards(21) })).toMatchObject([{ size: 7 }, { size: 7 }, { size: 7 }]);
});

test('a decision for as many as stand together is one group', async () => {
  expect(await groups({ award: awards(10) })).toMatchObject([{ size: 10 }]);
});

test('how many stand together is the organisation’s own choice', async () => {
  const organisation = [{ ceremony_group_size: 3 }];
  const sizes = await groups({ organisation, award: awards(7) });
  expect(sizes).toMatchObject([{ size: 3 }, { size: 2 }, { size: 2 }]);
});

test('no group mixes two decisions, two awards or two kinds of recipient', async () => {
  const mixed = [
    ...awards(2),
    ...awards(2, { decision_number: '16/QĐ-UBND' }),
    ...awards(2, { recipient_kind: 'collective' }),
    ...awards(2, { award_code: 'GK' }),
  ];
  expect(await groups({ award: mixed })).toEqual([
    { award_code: 'GK', recipient_kind: 'individual', decision_number: '15/QĐ-UBND', size: 2 },
    { award_code: 'LDTT', recipient_kind: 'collective', decision_number: '15/QĐ-UBND', size: 2 },
    { award_code: 'LDTT', recipient_kind: 'individual', decision_number: '15/QĐ-UBND', size: 2 },
    { award_code: 'LDTT', recipient_kind: 'individual', decision_number: '16/QĐ-UBND', size: 2 },
  ]);
});

test('an earlier decision is called up first', async () => {
  const told = [award({ decision_number: '90' }), award({ decision_number: '100', decision_on: '2023-07-28' })];
  expect(await groups({ award: told })).toMatchObject([{ decision_number: '100' }, { decision_number: '90' }]);
});

test('names are read by unit, then in the order of names', async () => {
  const told = [
    award({ unit_id: 'B', recipient_name: 'Hà', sort_order: 1 }),
    award({ unit_id: 'A', recipient_name: 'Lan', sort_order: 3 }),
    award({ unit_id: 'A', recipient_name: 'Bình', sort_order: 2 }),
  ];
  const database = await databaseWith({ unit, award_type: [title], award: told });
  const read = await database.rows('SELECT recipient_name FROM call_up ORDER BY group_number, place');
  expect(read.map(({ recipient_name }) => recipient_name)).toEqual(['Bình', 'Lan', 'Hà']);
});

test('what is only proposed, or revoked, is not called up', async () => {
  expect(await groups({ award: [award({ status: 'proposed' }), award({ status: 'revoked' })] })).toEqual([]);
});

test('an award without the day of its decision is not called up', async () => {
  expect(await groups({ award: [award({ decision_on: null })] })).toEqual([]);
});

test('a row that a rule takes for an error is called up, and marked', async () => {
  const finding = [{ severity: 'error', source_file: '2023/ket-qua-khen-thuong.csv', source_line: 3 }];
  const database = await databaseWith({ unit, award_type: [title], award: awards(2), finding });
  const marked = await database.rows('SELECT source_line, is_questioned FROM call_up ORDER BY place');
  expect(marked).toEqual([
    { source_line: 2, is_questioned: false },
    { source_line: 3, is_questioned: true },
  ]);
});

/** 0,15 × 1.490.000 = 223.500 and 0,15 × 1.800.000 = 270.000 đồng, rounded up to 10.000. */
test('the money follows the base salary of the day of the decision, over the first of July', async () => {
  const told = [...awards(2, { decision_on: '2023-06-30' }), ...awards(3, { decision_on: '2023-07-01' })];
  const database = await databaseWith({ ...catalogue, award: told });
  expect(await database.rows('SELECT * FROM ceremony_rate ORDER BY base_salary_vnd')).toMatchObject([
    { multiple: 0.15, base_salary_vnd: 1_490_000, each_vnd: 230_000, recipients: 2, money_vnd: 460_000 },
    { multiple: 0.15, base_salary_vnd: 1_800_000, each_vnd: 270_000, recipients: 3, money_vnd: 810_000 },
  ]);
  expect(await database.rows('SELECT recipients, unpriced, money_vnd FROM ceremony_need')).toEqual([
    { recipients: 5, unpriced: 0, money_vnd: 1_270_000 },
  ]);
});

test('a multiple that changes holds from its day', async () => {
  const award_money = [
    { award_code: 'LDTT', individual_multiple: 0.15, valid_to: '2023-12-31', verified: true },
    { award_code: 'LDTT', individual_multiple: 1, valid_from: '2024-01-01', verified: true },
  ];
  const told = [award({ decision_on: '2023-12-31' }), award({ decision_on: '2024-01-01' })];
  const database = await databaseWith({ ...catalogue, award_money, award: told });
  expect(await database.rows('SELECT each_vnd FROM ceremony_rate ORDER BY each_vnd')).toEqual([
    { each_vnd: 270_000 },
    { each_vnd: 1_800_000 },
  ]);
});

test('terms that overlap by mistake count nobody twice', async () => {
  const award_money = [
    { award_code: 'LDTT', individual_multiple: 0.15 },
    { award_code: 'LDTT', individual_multiple: 1, valid_from: '2023-01-01' },
  ];
  const database = await databaseWith({ ...catalogue, award_money, award: [award()] });
  expect(await database.rows('SELECT recipients, money_vnd FROM ceremony_need')).toEqual([
    { recipients: 1, money_vnd: 1_800_000 },
  ]);
});

test('money whose source is not verified says so', async () => {
  const base_salary = [{ amount_vnd: 1_800_000, valid_from: '2023-07-01', verified: false }];
  const database = await databaseWith({ ...catalogue, base_salary, award: [award()] });
  expect(await database.rows('SELECT is_verified FROM ceremony_need')).toEqual([{ is_verified: false }]);
  expect(await needs(catalogue)).toMatchObject([{ is_verified: true }]);
});

test('what the catalogue sets no money for is counted, not guessed', async () => {
  expect(await needs({ ...catalogue, award_money: [] })).toMatchObject([
    { recipients: 1, unpriced: 1, money_vnd: null, is_verified: null },
  ]);
});

test('each thing that is handed over is counted, and what the catalogue does not tell of too', async () => {
  const framed = { ...form, objects: ['Giấy khen', 'Khung'] };
  const told = [...awards(2, { award_code: 'GK' }), award({ award_code: 'GK', recipient_kind: 'collective' }), award()];
  const database = await databaseWith({ unit, award_type: [framed, title], award: told });
  const things = await database.rows(
    'SELECT object, collectives, individuals, amount FROM ceremony_object ORDER BY object',
  );
  expect(things).toEqual([
    { object: 'Giấy khen', collectives: 1, individuals: 2, amount: 3 },
    { object: 'Khung', collectives: 1, individuals: 2, amount: 3 },
    { object: null, collectives: 0, individuals: 1, amount: 1 },
  ]);
});

test('the year sums up its groups and its money', async () => {
  const told = [...awards(11), ...awards(2, { award_code: 'GK' })];
  const database = await databaseWith({ ...catalogue, award_type: [form, title], award: told });
  expect(await database.rows('SELECT * FROM ceremony_total')).toMatchObject([
    { awards: 2, call_groups: 3, recipients: 13, unpriced: 2, money_vnd: 2_970_000, largest_group: 6 },
  ]);
});

const catalogue: Tables = {
  unit,
  award_type: [title],
  award_money: [{ award_code: 'LDTT', individual_multiple: 0.15, verified: true }],
  base_salary: [
    { amount_vnd: 1_490_000, valid_from: '2019-07-01', valid_to: '2023-06-30', verified: true },
    { amount_vnd: 1_800_000, valid_from: '2023-07-01', verified: true },
  ],
  rule_parameter: [{ rule: 'tien-thuong', name: 'round_up_to', value: 10_000, verified: true }],
};

async function groups(tables: Tables) {
  const database = await databaseWith({ unit, award_type: [form, title], ...tables });
  return database.rows(`
    SELECT award_code, recipient_kind, decision_number, any_value(group_size) AS size
    FROM call_up GROUP BY honour_order, award_code, group_number, recipient_kind, decision_number ORDER BY honour_order, group_number`);
}

async function needs(tables: Tables) {
  const database = await databaseWith({ ...tables, award: [award()] });
  return database.rows('SELECT recipients, unpriced, money_vnd, is_verified FROM ceremony_need');
}
