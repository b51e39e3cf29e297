import { expect, test } from 'vitest';
import { award, awardType, years } from '../../tests/award.ts';
import { databaseWith } from '../../tests/database.ts';

test('awards are counted by kind of recipient', async () => {
  const [row] = await totalsOf([
    award(),
    award({ recipient_kind: 'collective' }),
    award({ recipient_kind: 'household' }),
    award({ recipient_kind: 'household' }),
  ]);
  expect(row).toMatchObject({ collectives: 1, households: 2, individuals: 1, total: 4 });
});

test('a proposed award is not counted', async () => {
  expect(await totalsOf([award({ status: 'proposed' })])).toEqual([]);
});

test('a revoked award is not counted', async () => {
  expect(await totalsOf([award({ status: 'revoked' })])).toEqual([]);
});

test('an award without the number of its decision is not counted', async () => {
  expect(await totalsOf([award({ decision_number: null })])).toEqual([]);
});

test('an award without the day of its decision is not counted', async () => {
  expect(await totalsOf([award({ decision_on: null })])).toEqual([]);
});

test('a child is counted', async () => {
  expect(await totalsOf([award({ minor: true })])).toMatchObject([{ individuals: 1 }]);
});

test('where there is no year before, there is nothing to compare with', async () => {
  const [row] = await totalsOf([award()]);
  expect(row).toMatchObject({ total: 1, previous_total: null, change: null });
});

test('a year before without this award has none of it', async () => {
  const [row] = await totalsOf([award()], [2022, 2023]);
  expect(row).toMatchObject({ total: 1, previous_total: 0, change: 1 });
});

test('an award of the year before only is listed with zero', async () => {
  const rows = await totalsOf([award({ year: 2022 }), award({ year: 2022 })], [2022, 2023]);
  expect(rows).toMatchObject([{ total: 0, previous_total: 2, change: -2 }]);
});

test('two years earlier is not the year before', async () => {
  const [row] = await totalsOf([award({ year: 2021 }), award()], [2021, 2023]);
  expect(row).toMatchObject({ total: 1, previous_total: null });
});

test('titles and forms are two figures of the year', async () => {
  const award_type = [awardType(), awardType({ code: 'GK', family: 'form' })];
  const awards = [award(), award(), award({ award_code: 'GK' })];
  const database = await databaseWith({ task: years(2023), award_type, award: awards });
  expect(await database.rows("SELECT figure, amount FROM year_total WHERE figure IN ('titles', 'forms')")).toEqual(
    expect.arrayContaining([
      { figure: 'titles', amount: 2 },
      { figure: 'forms', amount: 1 },
    ]),
  );
});

test('several awards by one decision are one decision', async () => {
  const database = await databaseWith({
    task: years(2023),
    award: [award(), award(), award({ decision_number: '16' })],
  });
  expect(await database.rows("SELECT amount FROM year_total WHERE figure = 'decisions'")).toEqual([{ amount: 2 }]);
});

test('a figure of the year has the year before beside it', async () => {
  const registration = [{ year: 2022 }, { year: 2023 }, { year: 2023 }];
  const database = await databaseWith({ task: years(2022, 2023), registration });
  expect(await database.rows('SELECT amount, previous, change FROM year_total WHERE year = 2023')).toEqual([
    { amount: 2, previous: 1, change: 1 },
  ]);
});

test('a figure of the first year has nothing beside it', async () => {
  const database = await databaseWith({ task: years(2023), registration: [{ year: 2023 }] });
  expect(await database.rows('SELECT amount, previous, change FROM year_total')).toEqual([
    { amount: 1, previous: null, change: null },
  ]);
});

async function totalsOf(awards: readonly Readonly<Record<string, unknown>>[], known = [2023]) {
  const database = await databaseWith({ task: years(...known), award_type: [awardType()], award: awards });
  return database.rows('SELECT * FROM award_total WHERE year = 2023');
}
