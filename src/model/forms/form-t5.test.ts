import { expect, test } from 'vitest';
import { award, awardType } from '../../../tests/award.ts';
import { databaseWith } from '../../../tests/database.ts';

test('awards are counted by level, those without column among the others', async () => {
  const awards = [
    award({ movement_id: 'M', award_code: 'commune' }),
    award({ movement_id: 'M', award_code: 'commune' }),
    award({ movement_id: 'M', award_code: 'district' }),
    award({ movement_id: 'M', award_code: 'province' }),
    award({ movement_id: 'M', award_code: 'unit' }),
    award({ movement_id: 'M', award_code: 'ministry' }),
    award({ movement_id: 'M', award_code: 'state' }),
  ];
  expect(await rowsOf(awards)).toMatchObject([
    { c4_total: 7, c5_commune: 2, c6_district: 1, c7_province: 1, c8_other: 3 },
  ]);
});

test('a movement without awards has a row of zeros', async () => {
  expect(await rowsOf([])).toMatchObject([
    { row_code: '1', row_label: 'Chuyển đổi số', c3_scope: 'district', c4_total: 0, c8_other: 0 },
  ]);
});

test('an award of another movement or of none is not counted', async () => {
  const awards = [award({ movement_id: 'N', award_code: 'district' }), award({ award_code: 'district' })];
  expect(await rowsOf(awards)).toMatchObject([{ c4_total: 0 }]);
});

test('an award of another year is not counted', async () => {
  expect(await rowsOf([award({ year: 2022, movement_id: 'M', award_code: 'district' })])).toMatchObject([
    { c4_total: 0 },
  ]);
});

test('a proposed award is not counted', async () => {
  expect(await rowsOf([award({ movement_id: 'M', award_code: 'district', status: 'proposed' })])).toMatchObject([
    { c4_total: 0 },
  ]);
});

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(awards: readonly Row[]): Promise<Row[]> {
  const levels = ['unit', 'commune', 'district', 'province', 'ministry', 'state'];
  const award_type = levels.map((level) => awardType({ code: level, level }));
  const movement = [{ year: 2023, id: 'M', name: 'Chuyển đổi số', level: 'district', source_line: 2 }];
  const database = await databaseWith({ movement, award_type, award: awards });
  return database.rows('SELECT * FROM form_t5');
}
