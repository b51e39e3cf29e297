import { expect, test } from 'vitest';
import { award, awardType } from '../award.ts';
import type { Tables } from '../database.ts';
import { databaseWith } from '../database.ts';

type Row = Tables[string][number];

test('an award revoked is in no total, no share and no honour; it stays in the lines with its status', async () => {
  const revoked = award({ recipient_name: 'Hà Thị B', status: 'revoked', person_category: 'directWorker' });
  const database = await databaseWith({ ...known, award: [award(), revoked] });
  expect(await database.rows("SELECT total FROM period_total WHERE period = 'year' AND division = 'all'")).toEqual([
    { total: 1 },
  ]);
  expect(await database.rows("SELECT individuals, direct_workers FROM period_share WHERE period = 'year'")).toEqual([
    { individuals: 1, direct_workers: 0 },
  ]);
  expect(await database.rows('SELECT recipient_name FROM honour')).toEqual([{ recipient_name: 'Nông Văn A' }]);
  expect(await database.rows('SELECT recipient_name, status, is_counted FROM award_line ORDER BY status')).toEqual([
    { recipient_name: 'Nông Văn A', status: 'awarded', is_counted: true },
    { recipient_name: 'Hà Thị B', status: 'revoked', is_counted: false },
  ]);
});

test('a school-year award counts in the quarter and the year of its decision, and in its school year', async () => {
  const school = award({ period: '2022-2023', decision_on: '2023-07-14' });
  const next = award({ period: '2023-2024', decision_on: '2023-12-20', recipient_name: 'Hà Thị B' });
  const database = await databaseWith({ ...known, award: [school, next, award({ recipient_name: 'Lý Văn C' })] });
  expect(await totals(database)).toEqual([
    ['2023 q1', 0],
    ['2023 q2', 0],
    ['2023 h1', 0],
    ['2023 q3', 1],
    ['2023 m9', 1],
    ['2023 q4', 2],
    ['2023 year', 3],
    ['2023 schoolYear', 1],
  ]);
});

test('a decision signed in January counts in the year of the achievement, in none of its quarters', async () => {
  const database = await databaseWith({ ...known, award: [award({ decision_on: '2024-01-15' })] });
  expect((await totals(database)).filter(([, total]) => total !== 0)).toEqual([['2023 year', 1]]);
});

test('a year without data has totals of nothing, no share, and gives the next year nothing to compare with but zero', async () => {
  const task = [{ year: 2022, id: 'T', quarter: '1' }];
  const database = await databaseWith({ ...known, task, award: [award()] });
  const columns = 'year, total, previous_total, change';
  expect(
    await database.rows(`SELECT ${columns} FROM period_total WHERE period = 'year' AND division = 'all' ORDER BY year`),
  ).toEqual([
    { year: 2022, total: 0, previous_total: null, change: null },
    { year: 2023, total: 1, previous_total: 0, change: 1 },
  ]);
  expect(
    await database.rows(
      `SELECT year, direct_worker_share, previous_direct_worker_share, direct_worker_change
       FROM period_share WHERE period = 'year' ORDER BY year`,
    ),
  ).toEqual([
    { year: 2022, direct_worker_share: null, previous_direct_worker_share: null, direct_worker_change: null },
    { year: 2023, direct_worker_share: 0, previous_direct_worker_share: null, direct_worker_change: null },
  ]);
  expect(await database.rows('SELECT registered, fulfilled_share, units FROM year_outcome WHERE year = 2022')).toEqual([
    { registered: 0, fulfilled_share: null, units: 0 },
  ]);
  expect(await database.rows('SELECT blocs, provisional FROM bloc_total WHERE year = 2022')).toEqual([
    { blocs: 0, provisional: 0 },
  ]);
});

test('a row that a rule refuses is held back from the honours until it is mended, and stays in every total', async () => {
  const registered = { unit_id: 'A', recipient_kind: 'individual', recipient_name: 'Nông Văn A', award_code: 'LDTT' };
  const unregistered = award({ recipient_name: 'Hà Thị B', source_line: 3 });
  const database = await databaseWith({
    ...known,
    registration: [{ year: 2023, ...registered }],
    award: [award({ source_line: 2 }), unregistered],
  });
  await database.findings();
  expect(await database.rows('SELECT recipient_name FROM honour')).toEqual([{ recipient_name: 'Nông Văn A' }]);
  expect(await database.rows('SELECT source_line FROM held_back')).toEqual([{ source_line: 3 }]);
  expect(await database.rows('SELECT total FROM award_total')).toEqual([{ total: 2 }]);
});

test('the two shares, with last year’s beside them', async () => {
  const person = (year: number, person_category: string): Row =>
    award({ year, person_category, decision_on: `${year}-12-20` });
  const collective = (year: number, small_collective: boolean): Row =>
    award({ year, recipient_kind: 'collective', small_collective, decision_on: `${year}-12-20` });
  const database = await databaseWith({
    ...known,
    award: [
      ...[person(2022, 'directWorker'), person(2022, 'otherLeader'), collective(2022, false), collective(2022, true)],
      ...[person(2023, 'directWorker'), person(2023, 'directWorker'), person(2023, 'directWorker')],
      ...[person(2023, 'otherLeader'), collective(2023, true)],
    ],
  });
  const [share] = await database.rows("SELECT * FROM period_share WHERE period = 'q4' AND year = 2023");
  expect(share).toMatchObject({
    ...{ individuals: 4, direct_workers: 3, direct_worker_share: 0.75, previous_direct_worker_share: 0.5 },
    ...{ direct_worker_change: 25, collectives: 1, small_collectives: 1, small_collective_share: 1 },
    ...{ previous_small_collective_share: 0.5, small_collective_change: 50 },
  });
});

test('15 % of 6 is 0.9: nobody is within it, one is a matter of rounding, two are too many', async () => {
  expect(await quotaFindings({ advanced: 6, fighters: 0 })).toEqual([]);
  expect(await quotaFindings({ advanced: 6, fighters: 1 })).toEqual([{ rule: 'R31', severity: 'warning' }]);
  expect(await quotaFindings({ advanced: 6, fighters: 2 })).toEqual([{ rule: 'R30', severity: 'error' }]);
});

test('15 % of 20 is 3: three are within it, four are too many whatever the rounding', async () => {
  expect(await quotaFindings({ advanced: 20, fighters: 3 })).toEqual([]);
  expect(await quotaFindings({ advanced: 20, fighters: 4 })).toEqual([{ rule: 'R30', severity: 'error' }]);
});

const known: Tables = {
  unit: [{ id: 'A', name: 'Phòng A', award_chain: 'general' }],
  award_type: [
    awardType({ award_class: 'advancedWorker' }),
    awardType({ code: 'CSTDCS', name: 'Chiến sĩ thi đua cơ sở', award_class: 'baseFighter' }),
  ],
};

async function totals(database: { rows(sql: string): Promise<Record<string, unknown>[]> }): Promise<unknown[][]> {
  const rows = await database.rows(
    "SELECT year, period, total FROM period_total WHERE division = 'all' ORDER BY year, period_order",
  );
  return rows.map(({ year, period, total }) => [`${String(year)} ${String(period)}`, total]);
}

/** What the rules on the quota find in a unit with so many titles. */
async function quotaFindings({ advanced, fighters }: { advanced: number; fighters: number }): Promise<unknown[]> {
  const people = (count: number, award_code: string): Row[] =>
    Array.from({ length: count }, (_, at) => award({ award_code, recipient_name: `Người ${at + 1}` }));
  const database = await databaseWith({
    ...known,
    award: [...people(advanced, 'LDTT'), ...people(fighters, 'CSTDCS')],
    rule_parameter: [{ rule: 'R30', name: 'max_share', value: 0.15, to_year: 2023, verified: true }],
  });
  const found = await database.findings();
  return found.filter(({ rule }) => rule === 'R30' || rule === 'R31').map(({ rule, severity }) => ({ rule, severity }));
}
