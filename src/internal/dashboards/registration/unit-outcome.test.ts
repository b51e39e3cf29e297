import { expect, test } from 'vitest';
import type { BlocOutcomeRow, UnitOutcomeRow } from '../rows.ts';
import { toView } from './unit-outcome.ts';

const nothing = {
  ...{ registered: 0, proposed: 0, awarded: 0, fulfilled: 0, without_outcome: 0, without_registration: 0 },
  fulfilled_share: null,
};
const unit = (name: string, registered: number, bloc: string | null = 'K1'): UnitOutcomeRow => ({
  ...{ ...nothing, bloc_id: bloc, bloc_name: bloc && 'Khối 1', unit_id: name.toLowerCase(), unit_name: name },
  registered,
});
const bloc: BlocOutcomeRow = {
  ...{ ...nothing, bloc_id: 'K1', bloc_name: 'Khối 1', units: 2, units_without_registration: 1 },
};
const outside: BlocOutcomeRow = { ...bloc, bloc_id: null, bloc_name: null };

test('a unit of a bloc without a registration is listed', () => {
  const { rows } = toView([unit('A', 2), unit('B', 0)], [bloc], 2023).silent.groups[0] ?? { rows: [] };
  expect(rows.map((row) => row.cells['unit'])).toEqual([{ text: 'B', href: '/noi-bo/don-vi/b/' }]);
});

test('a unit outside the blocs need not register', () => {
  expect(toView([unit('C', 0, null)], [outside], 2023).silent.groups[0]?.rows).toEqual([]);
});

test('each bloc says how many of its units registered nothing', () => {
  expect(toView([unit('A', 2), unit('B', 0)], [bloc], 2023).table.groups[0]).toMatchObject({
    label: 'Khối 1',
    note: '2 đơn vị, 1 chưa đăng ký',
  });
});

test('units outside the blocs stand in a group of their own', () => {
  const { groups } = toView([unit('A', 2), unit('C', 1, null)], [bloc, outside], 2023).table;
  expect(groups[1]?.label).toBe('Đơn vị ngoài các khối');
  expect(groups[1]?.rows.map((row) => row.cells['unit'])).toMatchObject([{ text: 'C' }]);
});
