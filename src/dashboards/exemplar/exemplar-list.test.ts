import { expect, test } from 'vitest';
import type { ExemplarPartsRow } from '../rows.ts';
import { toView } from './exemplar-list.ts';
import { listsOf } from './exemplar-lists.ts';
import type { Teaser } from './teasers.ts';

const nothing = { teasers: [], totals: [], unnamed: [] };

const part = (division: string, name: string, amount: number): ExemplarPartsRow => ({
  division,
  part: name,
  part_name: name,
  amount,
});

/** A page of the last of these lists. */
function viewOf(parts: readonly ExemplarPartsRow[], told: Partial<Parameters<typeof toView>[0]> = {}, page = 1) {
  const lists = listsOf(parts);
  const list = lists.at(-1);
  if (!list) throw new Error('there is always the list of all');
  return toView({ ...nothing, lists, ...told }, { list, page });
}

const teaser: Teaser = {
  ...{ id: 'a', headline: 'Chiếc túi vải', name: 'Bàn Thị Liều', unit: 'Xã Vũ Muộn', path: '/guong-dien-hinh/a/' },
  ...{ field: 'Y tế', summary: '', award: undefined },
};

test('before anything is published the list says so', () => {
  expect(viewOf([]).lead).toBe('Chưa có gương điển hình nào được công bố.');
});

test('a year tells its kinds in the order given', () => {
  const total = (kind: string, amount: number) => ({ year: 2023, division: 'kind', part: kind, amount });
  const totals = [total('collective', 2), total('goodDeed', 1), { ...total('model', 4), year: 2022 }];
  expect(viewOf([part('year', '2023', 3)], { totals }).lead).toBe(
    '3 gương được công bố, gồm 2 tập thể, 1 người tốt, việc tốt.',
  );
});

test('a further page is told apart by its title and says what it shows', () => {
  const view = viewOf([part('field', 'Y tế', 25)], { teasers: [teaser] }, 2);
  expect(view).toMatchObject({
    title: 'Gương điển hình lĩnh vực Y tế, trang 2',
    shown: 'Gương 25–25 trong 25',
    path: '/guong-dien-hinh/linh-vuc/y-te/trang/2/',
    own: { field: 'y-te' },
  });
});

const unnamed = [
  { year: 2023, kind: 'child', unit_name: null, amount: null },
  { year: 2023, kind: 'household', unit_name: 'Xã Vi Hương', amount: 1 },
  { year: 2023, kind: 'goodDeed', unit_name: 'Bưu điện huyện', amount: 2 },
  { year: 2022, kind: 'model', unit_name: 'Xã Tân Tú', amount: 1 },
];

test('those without a name are told by kind and unit, children last', () => {
  expect(viewOf([part('year', '2023', 1)], { unnamed }).unnamed).toBe(
    'Ngoài ra có: một hộ gia đình, xã Vi Hương; 2 người tốt, việc tốt, Bưu điện huyện; một số gương là trẻ em.',
  );
});

test('the list of all tells those of the newest year', () => {
  expect(viewOf([], { unnamed: unnamed.slice(3) }).unnamed).toBe('Năm 2022, ngoài ra có: một mô hình mới, xã Tân Tú.');
});

test('children are counted where the count may be told', () => {
  const children = [{ year: 2023, kind: 'child', unit_name: null, amount: 5 }];
  expect(viewOf([part('year', '2023', 1)], { unnamed: children }).unnamed).toBe('Ngoài ra có: 5 gương là trẻ em.');
});

test('the list of a field tells nothing of those without a name', () => {
  expect(viewOf([part('field', 'Y tế', 1)], { unnamed }).unnamed).toBeUndefined();
});
