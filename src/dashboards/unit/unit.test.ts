import { expect, test } from 'vitest';
import type { UnitRow } from '../rows.ts';
import { toView } from './unit.ts';

const row: UnitRow = {
  unit_name: 'Xã Tân Tú',
  kind_name: 'Xã, thị trấn',
  official_code: null,
  parent_name: null,
  valid_from: null,
  valid_to: null,
  successor_names: null,
  succeeded_on: null,
};

const year = { year: 2023, bloc_name: null, awards: 49, exemplars: 1 };

test('a unit that was merged names its successor and from when', () => {
  const merged = { ...row, valid_to: '2025-06-30', successor_names: 'Xã Phủ Thông', succeeded_on: '2025-07-01' };
  expect(toView(merged, [year]).facts).toEqual([
    { term: 'Thời gian hoạt động', text: 'đến 30/06/2025' },
    { term: 'Đơn vị kế thừa', text: 'Từ 01/07/2025: Xã Phủ Thông' },
  ]);
});

test('what is not known of a unit is not listed', () => {
  expect(toView(row, [year]).facts).toEqual([]);
});

test('the lead tells the newest year', () => {
  expect(toView(row, [year, { ...year, year: 2022 }]).lead).toBe(
    'Năm 2023 có 49 lượt khen thưởng và 1 gương điển hình được công bố.',
  );
});
