import { expect, test } from 'vitest';
import { listsOf } from './exemplar-lists.ts';
import { facetsOf } from './facets.ts';

/** So many units with an exemplar each. */
const listsOfUnits = (amount: number) =>
  listsOf(
    Array.from({ length: amount }, (_, at) => ({ division: 'unit', part: `u${at}`, part_name: `Xã ${at}`, amount: 1 })),
  );

/** The facet of units as the page of the list at this place tells it: 0 is the list of all. */
function unitsOn(page: number, { units, at = 0 }: { units: number; at?: number }) {
  const lists = listsOfUnits(units);
  const [current] = lists.slice(at);
  return current && facetsOf(lists, current, page)[0];
}

test('a division that nothing is told of is left out', () => {
  expect(unitsOn(1, { units: 0 })).toBeUndefined();
});

test('the list that is shown is marked in its facet', () => {
  expect(unitsOn(1, { units: 2, at: 2 })?.links).toMatchObject([
    { isCurrent: false },
    { label: 'Xã 1', isCurrent: true },
  ]);
});

test('many units are folded', () => {
  expect(unitsOn(1, { units: 22 })?.folded).toBe('22 mục');
});

test('few units are not folded', () => {
  expect(unitsOn(1, { units: 5 })?.folded).toBeUndefined();
});

test('hundreds of units stand on the first page of all', () => {
  expect(unitsOn(1, { units: 300 })?.links).toHaveLength(300);
});

test('other pages lead there rather than repeat hundreds of units', () => {
  expect(unitsOn(2, { units: 300 })).toMatchObject({
    links: [],
    elsewhere: { label: 'Chọn trong 300 đơn vị', path: '/guong-dien-hinh/#don-vi' },
  });
});
