import { beforeAll, expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import type { List, Promised } from './counted-page.ts';
import { readCounted } from './counted-page.ts';
import { allTypes } from './internal-page-types.ts';

useBrowser();

/** Internal pages whose figures lead to rows: each has at least one that promises how many. */
const counting = [
  'noi-bo',
  'noi-bo/dang-ky/[year]',
  'noi-bo/dien-hinh/[year]',
  'noi-bo/don-vi/[id]',
  'noi-bo/hoat-dong/[year]',
  'noi-bo/khen-thuong/[year]/[...period]',
  'noi-bo/khoi/[bloc]',
  'noi-bo/kiem-tra',
  'noi-bo/le-trao/[year]',
  'noi-bo/nam-hoc/[year]',
  'noi-bo/quyet-dinh/[year]',
  'noi-bo/so-ket/[year]',
  'noi-bo/tien-do/[year]',
  'noi-bo/tong-ket/[year]',
  'noi-bo/van-ban',
];

let promises: Promised[];
let lists: Map<string, List>;

beforeAll(async () => {
  const { page } = await newPage();
  await page.goto(`${inject('internalUrl')}noi-bo/`);
  const paths = allTypes.flatMap(({ pages }) => pages.map(({ path }) => `/${path}`));
  const read = await readCounted(page, paths);
  await page.close();
  promises = read.flatMap((one) => one.promises);
  lists = new Map(read.flatMap((one) => one.lists).map((list) => [list.at, list]));
}, 180_000);

test('every number that leads to rows leads to a list of as many', () => {
  const broken = promises
    .map(({ page, target, count }) => ({ page, target, count, says: lists.get(target)?.says ?? 'no list' }))
    .filter(({ count, says }) => count !== says);
  expect(promises.length).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test('every list to which a number leads holds as many rows as it says', () => {
  const targets = new Set(promises.map(({ target }) => target));
  const wrong = [...targets].flatMap((target) => lists.get(target) ?? []).filter(({ says, holds }) => says !== holds);
  expect(wrong).toEqual([]);
});

test('pages of each kind that counts rows lead to them', () => {
  const leading = new Set(promises.map(({ page }) => page));
  const without = counting.filter(
    (route) => !allTypes.some((type) => type.route === route && type.pages.some(({ path }) => leading.has(`/${path}`))),
  );
  expect(without).toEqual([]);
});
