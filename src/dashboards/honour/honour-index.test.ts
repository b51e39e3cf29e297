import { expect, test } from 'vitest';
import type { HonourPartsRow } from '../rows.ts';
import { toBlocs, toUnits } from './honour-index.ts';

const unit: HonourPartsRow = {
  year: 2023,
  part: 'bt-tan-tu',
  part_name: 'Xã Tân Tú',
  bloc_id: 'K1',
  bloc_name: 'Khối các xã',
  units: 1,
  collectives: 0,
  households: 0,
  individuals: 3,
  listed: 3,
  total: 4,
};

test('a unit has its count and the way to its roll', () => {
  expect(toUnits([unit], 2023).table.groups).toEqual([
    {
      label: 'Khối các xã',
      rows: [
        {
          cells: {
            part: { text: 'Xã Tân Tú', href: '/bang-vang/2023/don-vi/bt-tan-tu/' },
            units: '1',
            listed: '3',
          },
        },
      ],
    },
  ]);
});

test('a unit of which nothing is listed is not told of', () => {
  expect(toUnits([{ ...unit, listed: 0 }], 2023).table.groups).toEqual([]);
});

test('units without a bloc are no bloc of their own in the lead', () => {
  const blocs = [
    { ...unit, part: 'K1' },
    { ...unit, part: 'none', part_name: null, bloc_id: null, bloc_name: null },
  ];
  const { head, table } = toBlocs(blocs, 2023);
  expect(head.lead).toBe('1 khối, cụm thi đua có đơn vị được khen thưởng trong năm 2023.');
  expect(table.groups[0]?.rows[1]?.cells['part']).toMatchObject({ text: 'Chưa xếp khối' });
});

test('a year without honours says so', () => {
  expect(toUnits([unit], 2022).head.lead).toBe('Năm 2022 chưa có đơn vị nào được khen thưởng.');
});
