import { expect, test } from 'vitest';
import type { ExemplarPartsRow } from '../rows.ts';
import { headingOf, listsOf } from './exemplar-lists.ts';

const part = (division: string, id: string, name = id): ExemplarPartsRow => ({
  division,
  part: id,
  part_name: name,
  amount: 1,
});

const paths = (rows: readonly ExemplarPartsRow[]): string[] => listsOf(rows).map(({ path }) => path);

test('the list of all exemplars is there before there is one', () => {
  expect(listsOf([])).toMatchObject([{ division: 'all', path: '/guong-dien-hinh/', amount: 0 }]);
});

test('a list of each division has an address without diacritics', () => {
  const rows = [
    ...[part('year', '2023'), part('kind', 'goodDeed'), part('field', 'Đất đai, môi trường')],
    ...[part('movement', 'nong-thon-moi', 'Chung sức'), part('unit', 'bt-tan-tu', 'Xã Tân Tú')],
  ];
  expect(paths(rows)).toEqual([
    '/guong-dien-hinh/',
    '/guong-dien-hinh/nam/2023/',
    '/guong-dien-hinh/loai/nguoi-tot-viec-tot/',
    '/guong-dien-hinh/linh-vuc/dat-dai-moi-truong/',
    '/guong-dien-hinh/phong-trao/nong-thon-moi/',
    '/guong-dien-hinh/don-vi/bt-tan-tu/',
  ]);
});

test('fields that differ in marks only have addresses of their own', () => {
  expect(paths([part('field', 'Lúa'), part('field', 'Lụa')])).toEqual([
    '/guong-dien-hinh/',
    '/guong-dien-hinh/linh-vuc/lua/',
    '/guong-dien-hinh/linh-vuc/lua-2/',
  ]);
});

test('the newest year is first and units are in Vietnamese order', () => {
  const rows = [part('unit', 'b', 'Xã Đôn Phong'), part('unit', 'a', 'Xã Dương Phong')];
  const names = listsOf([part('year', '2022'), part('year', '2023'), ...rows]).map(({ name }) => name);
  expect(names.slice(1)).toEqual(['2023', '2022', 'Xã Dương Phong', 'Xã Đôn Phong']);
});

test('a list is headed by what it holds', () => {
  expect(listsOf([part('kind', 'household'), part('field', 'Y tế')]).map(headingOf)).toEqual([
    'Gương điển hình',
    'Gương điển hình: hộ gia đình',
    'Gương điển hình lĩnh vực Y tế',
  ]);
});

test('a kind without an address is refused', () => {
  expect(() => listsOf([part('kind', 'hero')])).toThrow('hero');
});
