import { expect, test } from 'vitest';
import { databaseWith } from '../../tests/database.ts';

const kinds = [
  { code: 'tinh', name: 'Tỉnh', sort_order: 1, level: 'province' },
  { code: 'xa', name: 'Xã', sort_order: 2 },
];

type Unit = Readonly<Record<'id' | 'name' | 'kind', string>> & { readonly parent_id?: string };

async function provincesOf(level: string, unit: readonly Unit[]): Promise<Record<string, unknown>[]> {
  const organisation = [{ name: 'Tỉnh Đắk Đoa', level, parent_name: 'Tỉnh Đắk Lắk' }];
  const database = await databaseWith({ organisation, unit_kind: kinds, unit });
  return database.rows('SELECT unit_id, province_id, province_name FROM unit_province ORDER BY unit_id');
}

test('a unit belongs to the province that stands above it, however far, and a province to itself', async () => {
  const units = [
    { id: 'A', name: 'Xã A', kind: 'xa', parent_id: 'T' },
    { id: 'B', name: 'Thôn B', kind: 'xa', parent_id: 'A' },
    { id: 'T', name: 'Tỉnh T', kind: 'tinh' },
  ];
  const province = { province_id: 'T', province_name: 'Tỉnh T' };
  expect(await provincesOf('district', units)).toEqual(['A', 'B', 'T'].map((unit_id) => ({ unit_id, ...province })));
});

test('a unit below no province belongs to that above the district or commune', async () => {
  expect(await provincesOf('district', [{ id: 'A', name: 'Xã A', kind: 'xa' }])).toEqual([
    { unit_id: 'A', province_id: 'tinh-dak-lak', province_name: 'Tỉnh Đắk Lắk' },
  ]);
});

test('a unit of a province belongs to it', async () => {
  expect(await provincesOf('province', [{ id: 'A', name: 'Xã A', kind: 'xa' }])).toEqual([
    { unit_id: 'A', province_id: 'tinh-dak-doa', province_name: 'Tỉnh Đắk Đoa' },
  ]);
});

test('units that stand above each other in a circle have a province too', async () => {
  const units = [
    { id: 'A', name: 'Xã A', kind: 'xa', parent_id: 'B' },
    { id: 'B', name: 'Xã B', kind: 'xa', parent_id: 'A' },
  ];
  expect((await provincesOf('district', units)).map(({ province_id }) => province_id)).toEqual([
    'tinh-dak-lak',
    'tinh-dak-lak',
  ]);
});
