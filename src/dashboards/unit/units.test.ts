import { expect, test } from 'vitest';
import type { UnitsRow } from '../rows.ts';
import { toView } from './units.ts';

const unit = (kind: string, exemplars: number): UnitsRow => ({
  unit_id: 'bt-tan-tu',
  unit_name: 'Xã Tân Tú',
  kind_name: kind,
  bloc_name: null,
  awards: 4,
  exemplars,
});

test('units stand under their kind', () => {
  const { groups } = toView([unit('Xã', 0), unit('Xã', 0), unit('Trường', 0)], 2023).table;
  expect(groups.map((group) => [group.label, group.rows.length])).toEqual([
    ['Xã', 2],
    ['Trường', 1],
  ]);
});

test('the lead tells how many have an exemplar', () => {
  expect(toView([unit('Xã', 2), unit('Xã', 0)], 2023).lead).toBe(
    'Năm 2023 có 2 cơ quan, đơn vị, địa phương tham gia thi đua; 1 đơn vị có gương điển hình được công bố.',
  );
});
