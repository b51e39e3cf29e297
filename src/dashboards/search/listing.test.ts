import { expect, test } from 'vitest';
import type { ExemplarEntriesRow } from '../rows.ts';
import { toListing } from './listing.ts';

const nothing = { years: [2023], exemplars: [], units: [], movements: [], awards: [] };

const exemplar = (year: number, headline: string): ExemplarEntriesRow => ({
  year,
  exemplar_id: 'tui-vai',
  headline,
  name: 'Bàn Thị Liều',
  unit_name: 'Xã Vũ Muộn',
  field: 'Y tế',
});

test('an exemplar of several years is listed once, as in its newest', () => {
  expect(toListing({ ...nothing, exemplars: [exemplar(2023, 'Mới'), exemplar(2022, 'Cũ')] }).exemplars).toEqual([
    ['tui-vai', 'Mới', 'Bàn Thị Liều', 'Xã Vũ Muộn', 'Y tế', 2023],
  ]);
});

test('an award is listed under the name that its page has in addresses', () => {
  const awards = [{ year: 2023, award_code: 'GK_HUYEN', award_name: 'Giấy khen' }];
  expect(toListing({ ...nothing, awards }).awards).toEqual([['gk-huyen', 'Giấy khen', 2023]]);
});

test('the newest year’s pages come first', () => {
  const paths = toListing({ ...nothing, years: [2022, 2023] }).pages.map(([path]) => path);
  expect(paths.filter((path) => path.startsWith('/bang-vang/'))).toEqual(['/bang-vang/2023/', '/bang-vang/2022/']);
});
