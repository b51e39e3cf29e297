import { expect, test } from 'vitest';
import { databaseWith } from '../../../tests/database.ts';

test('each level of launch has its column, and the total is their sum', async () => {
  const movements = [
    movement({ level: 'central' }),
    movement({ level: 'province' }),
    movement({ level: 'province' }),
    movement({ level: 'district' }),
    movement({ level: 'commune' }),
    movement({ level: 'unit' }),
    movement({ level: 'bloc' }),
  ];
  expect(await rowOf('01', movements)).toEqual({ c1_total: 7, c2_central: 1, c3_province: 2, c4_unit: 4 });
});

test('a movement of the centre is of the whole country', async () => {
  expect(await rowOf('02', [movement({ level: 'central' }), movement()])).toMatchObject({ c1_total: 1, c2_central: 1 });
});

test('a movement of the province is of a locality', async () => {
  expect(await rowOf('03', [movement({ level: 'province' }), movement()])).toMatchObject({
    c1_total: 1,
    c3_province: 1,
  });
});

test('a movement of a bloc has a row of its own, in the column of units', async () => {
  expect(await rowOf('04', [movement({ level: 'bloc' }), movement()])).toMatchObject({ c1_total: 1, c4_unit: 1 });
});

test('movements of the district, of a commune and of a unit are of units', async () => {
  const movements = [
    movement({ level: 'district' }),
    movement({ level: 'commune' }),
    movement({ level: 'unit' }),
    movement({ level: 'bloc' }),
  ];
  expect(await rowOf('05', movements)).toMatchObject({ c1_total: 3, c4_unit: 3 });
});

test('eleven months are less than a year', async () => {
  expect(await durationOf({ months: 11 })).toEqual(['06']);
});

test('twelve months are a year', async () => {
  expect(await durationOf({ months: 12 })).toEqual(['07']);
});

test('the months decide, not the years that they touch', async () => {
  expect(await durationOf({ from_year: 2023, to_year: 2024, months: 6 })).toEqual(['06']);
});

test('from a year to the same year is one year', async () => {
  expect(await durationOf({ from_year: 2023, to_year: 2023 })).toEqual(['07']);
});

test('two years are less than three', async () => {
  expect(await durationOf({ from_year: 2022, to_year: 2023 })).toEqual(['08']);
});

test('three years are three to less than five', async () => {
  expect(await durationOf({ from_year: 2021, to_year: 2023 })).toEqual(['09']);
});

test('four years are three to less than five', async () => {
  expect(await durationOf({ from_year: 2020, to_year: 2023 })).toEqual(['09']);
});

test('five years are five and more', async () => {
  expect(await durationOf({ from_year: 2021, to_year: 2025 })).toEqual(['10']);
});

test('thematic movements are counted apart', async () => {
  const movements = [
    movement({ method: 'thematic' }),
    movement({ method: 'regular' }),
    movement({ method: 'regular' }),
  ];
  expect(await rowOf('11', movements)).toMatchObject({ c1_total: 1 });
});

test('regular movements are counted apart', async () => {
  const movements = [
    movement({ method: 'thematic' }),
    movement({ method: 'regular' }),
    movement({ method: 'regular' }),
  ];
  expect(await rowOf('12', movements)).toMatchObject({ c1_total: 2 });
});

test('a movement counts in the year of its file, however many years it lasts', async () => {
  const movements = [movement({ year: 2022, from_year: 2021, to_year: 2025 }), movement({ year: 2023, level: 'bloc' })];
  expect(await rowOf('01', movements)).toMatchObject({ c1_total: 1 });
});

test('a year without movements has every row, with zeros, and headings without figures', async () => {
  const database = await databaseWith({ task: [{ year: 2023 }] });
  const rows = await database.rows('SELECT row_code, c1_total FROM form_0601 ORDER BY row_order');
  expect(rows.filter(({ row_code }) => row_code !== null).map(({ c1_total }) => c1_total)).toEqual(
    Array.from({ length: 12 }, () => 0),
  );
  expect(rows.filter(({ row_code }) => row_code === null)).toEqual([
    { row_code: null, c1_total: null },
    { row_code: null, c1_total: null },
    { row_code: null, c1_total: null },
  ]);
});

type Row = Readonly<Record<string, unknown>>;

function movement(told: Row = {}): Row {
  return { year: 2023, id: 'm', level: 'district', method: 'regular', from_year: 2023, to_year: 2023, ...told };
}

async function rowOf(code: string, movements: readonly Row[]): Promise<Row | undefined> {
  const database = await databaseWith({ movement: movements });
  const [row] = await database.rows(
    `SELECT c1_total, c2_central, c3_province, c4_unit FROM form_0601 WHERE year = 2023 AND row_code = '${code}'`,
  );
  return row;
}

/** The rows of duration that count a movement of such years and months. */
async function durationOf(told: Row): Promise<unknown[]> {
  const database = await databaseWith({ movement: [movement(told)] });
  const rows = await database.rows(
    "SELECT row_code FROM form_0601 WHERE row_code BETWEEN '06' AND '10' AND c1_total = 1",
  );
  return rows.map(({ row_code }) => row_code);
}
