import { expect, test } from 'vitest';
import { award, awardType } from '../../../tests/award.ts';
import { databaseWith } from '../../../tests/database.ts';

test('the area, its units, its communes, the sum and the total stand in this order', async () => {
  expect(await printed([award()])).toEqual([
    'I Huyện A: ',
    'I.1 Các đơn vị trong địa bàn: 1',
    '1 Phòng A: 1',
    '2 Phòng B: 0',
    'I.2 Các xã, phường, thị trấn: 0',
    '1 Xã C: 0',
    ' Cộng: 1',
    ' Tổng cộng: 1',
  ]);
});

test('a unit’s total is the sum of its awards', async () => {
  const awards = [award(), award(), award({ award_code: 'GK' }), award({ unit_id: 'B' })];
  expect(await cellsOf("unit_id = 'A'", awards)).toEqual([
    { award_code: null, column_order: 0, amount: 3 },
    { award_code: 'GK', column_order: 1, amount: 1 },
    { award_code: 'LDTT', column_order: 2, amount: 2 },
  ]);
});

test('a section’s figures are the sums of its units, award by award', async () => {
  const awards = [award(), award({ unit_id: 'B' }), award({ unit_id: 'B', award_code: 'GK' }), award({ unit_id: 'C' })];
  expect(await cellsOf("row_code = 'I.1'", awards)).toEqual([
    { award_code: null, column_order: 0, amount: 3 },
    { award_code: 'GK', column_order: 1, amount: 1 },
    { award_code: 'LDTT', column_order: 2, amount: 2 },
  ]);
});

test('the total is of both sections', async () => {
  const awards = [award(), award({ unit_id: 'C' }), award({ unit_id: 'C', award_code: 'GK' })];
  expect(await cellsOf('section IS NULL', awards)).toEqual([
    { award_code: null, column_order: 0, amount: 3 },
    { award_code: 'GK', column_order: 1, amount: 1 },
    { award_code: 'LDTT', column_order: 2, amount: 2 },
  ]);
});

test('an award that nobody got has no column', async () => {
  expect(await cellsOf("unit_id = 'B'", [award()])).toEqual([
    { award_code: null, column_order: 0, amount: 0 },
    { award_code: 'LDTT', column_order: 1, amount: 0 },
  ]);
});

test('a commune without official code stands with the communes', async () => {
  const added = { id: 'D', name: 'Xã D', kind: 'xa', sort_order: 4 };
  expect(await printed([award({ unit_id: 'D' })], [...units, added])).toContain('2 Xã D: 1');
});

test('a section without units has no row', async () => {
  const rows = await printed([award()], units.slice(0, 2));
  expect(rows.filter((row) => row.startsWith('I.'))).toEqual(['I.1 Các đơn vị trong địa bàn: 1']);
});

test('a unit that ended before the year is left out', async () => {
  const ended = { id: 'D', name: 'Phòng D', kind: 'phong', sort_order: 4, valid_to: '2022-12-31' };
  expect(await printed([award()], [...units, ended])).not.toContain('3 Phòng D: 0');
});

test('a unit that ended before the year is there when something was awarded to it', async () => {
  const ended = { id: 'D', name: 'Phòng D', kind: 'phong', sort_order: 4, valid_to: '2022-12-31' };
  expect(await printed([award({ unit_id: 'D' })], [...units, ended])).toContain('3 Phòng D: 1');
});

test('a proposed award is not counted', async () => {
  expect(await printed([award({ status: 'proposed' })])).toContain(' Tổng cộng: 0');
});

type Row = Readonly<Record<string, unknown>>;

const units: readonly Row[] = [
  { id: 'A', name: 'Phòng A', kind: 'phong', sort_order: 1 },
  { id: 'B', name: 'Phòng B', kind: 'phong', sort_order: 2 },
  { id: 'C', name: 'Xã C', kind: 'xa', official_code: '01969', sort_order: 3 },
];

function formWith(awards: readonly Row[], unit = units) {
  const award_type = [awardType({ honour_order: 2 }), awardType({ code: 'GK', name: 'Giấy khen', honour_order: 1 })];
  return databaseWith({ organisation: [{ name: 'Huyện A' }], unit, award_type, award: awards });
}

/** The rows of the form with their totals, as they would be read aloud. */
async function printed(awards: readonly Row[], unit = units): Promise<string[]> {
  const database = await formWith(awards, unit);
  const rows = await database.rows(
    'SELECT row_code, row_label, amount FROM form_t1 WHERE award_code IS NULL ORDER BY row_order',
  );
  return rows.map(
    ({ row_code, row_label, amount }) => `${String(row_code ?? '')} ${String(row_label)}: ${String(amount ?? '')}`,
  );
}

async function cellsOf(which: string, awards: readonly Row[]): Promise<Row[]> {
  const database = await formWith(awards);
  return database.rows(
    `SELECT award_code, column_order, amount FROM form_t1 WHERE ${which} ORDER BY row_order, column_order`,
  );
}
