import { expect, test } from 'vitest';
import type { BlocOutcomeRow } from '../rows.ts';
import { toView } from './bloc-outcome.ts';

const outcome = {
  ...{ registered: 20, proposed: 0, awarded: 16, fulfilled: 15, without_outcome: 5, without_registration: 1 },
  ...{ fulfilled_share: 0.75, units: 8, units_without_registration: 1 },
};
const bloc: BlocOutcomeRow = { ...outcome, bloc_id: 'K1', bloc_name: 'Khối 1' };
const outside: BlocOutcomeRow = { ...outcome, bloc_id: null, bloc_name: null };

test('each bloc tells how many of its units registered nothing', () => {
  expect(toView([bloc], outcome, 2023).groups[0]?.rows[0]?.cells).toMatchObject({
    bloc: { text: 'Khối 1', note: '8 đơn vị, 1 chưa đăng ký' },
    share: { text: '75%', bar: 0.75 },
  });
});

test('units outside the blocs need not register', () => {
  expect(toView([outside], outcome, 2023).groups[0]?.rows[0]?.cells['bloc']).toEqual({
    text: 'Đơn vị ngoài các khối',
    note: '8 đơn vị',
  });
});

test('the last row is the whole year', () => {
  expect(toView([bloc], { ...outcome, fulfilled: 40 }, 2023).groups[0]?.rows.at(-1)).toMatchObject({
    total: true,
    cells: { bloc: 'Cộng', fulfilled: { text: '40' } },
  });
});

test('a year with neither bloc nor registration has no row of sums', () => {
  expect(toView([], outcome, 2023).groups[0]?.rows).toEqual([]);
});
