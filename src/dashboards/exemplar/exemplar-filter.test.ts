import { expect, test } from 'vitest';
import type { ExemplarsRow } from '../rows.ts';
import { findables, found, nothingAsked, readAddress, writeAddress } from './exemplar-filter.ts';
import { indexOf } from './exemplar-index.ts';
import { listsOf } from './exemplar-lists.ts';

const told: ExemplarsRow = {
  ...{ year: 2023, exemplar_id: 'mo-duong', name: 'Ông Khuynh', kind: 'household', unit_id: 'quan-ha' },
  ...{ unit_name: 'Xã Quân Hà', field: 'Nông thôn mới', movement_id: null, movement_name: null },
  ...{ headline: 'Cây mít và con đường', summary: 'Hiến đất.', award_name: null, is_newest: true },
};

const part = (division: string, id: string, name = id) => ({ division, part: id, part_name: name, amount: 1 });

const lists = listsOf([
  ...[part('year', '2023'), part('year', '2022'), part('kind', 'household'), part('field', 'Nông thôn mới')],
  part('unit', 'quan-ha', 'Xã Quân Hà'),
]);

/** How many of these are found. */
function foundOf(asked: Partial<typeof nothingAsked>, rows = [told]): number {
  return found(findables(indexOf(rows, lists)), { ...nothingAsked, ...asked }).length;
}

test('words are found without their marks', () => {
  expect(foundOf({ words: 'duong mit' })).toBe(1);
});

test('words are found with their marks', () => {
  expect(foundOf({ words: 'Đường' })).toBe(1);
});

test('the beginning of a word is enough, its end is not', () => {
  expect([foundOf({ words: 'khu' }), foundOf({ words: 'huynh' })]).toEqual([1, 0]);
});

test('the unit’s name is searched too', () => {
  expect(foundOf({ words: 'quan ha' })).toBe(1);
});

test('every choice must hold', () => {
  expect([foundOf({ year: '2023', kind: 'ho-gia-dinh' }), foundOf({ year: '2023', kind: 'tap-the' })]).toEqual([1, 0]);
});

test('an exemplar told of in two years is found once in each', () => {
  const twice = [told, { ...told, year: 2022, is_newest: false }];
  expect([foundOf({ year: '2022' }, twice), foundOf({ year: '2023' }, twice), foundOf({}, twice)]).toEqual([1, 1, 1]);
});

test('an address gives back what was asked', () => {
  const asked = { ...nothingAsked, year: '2023', unit: 'quan-ha', words: 'cây mít' };
  expect(writeAddress(asked)).toBe('?nam=2023&don-vi=quan-ha&tim=c%C3%A2y+m%C3%ADt');
  expect(readAddress(writeAddress(asked))).toEqual(asked);
});

test('nothing asked leaves the address bare', () => {
  expect(writeAddress(nothingAsked)).toBe('');
});

test('a found exemplar has a teaser like a built one', () => {
  expect(findables(indexOf([told], lists))[0]?.teaser).toEqual({
    ...{ id: 'mo-duong', headline: 'Cây mít và con đường', name: 'Ông Khuynh', unit: 'Xã Quân Hà' },
    ...{ path: '/guong-dien-hinh/mo-duong/', field: 'Nông thôn mới', summary: 'Hiến đất.', award: undefined },
  });
});
