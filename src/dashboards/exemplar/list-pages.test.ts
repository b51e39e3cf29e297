import { expect, test } from 'vitest';
import { pageCount, pageLinks, pagePath } from './list-pages.ts';

const list = (pages: number) => ({ path: '/guong-dien-hinh/nam/2023/', amount: pages * 24 });

const labels = (pages: number, page: number) => pageLinks(list(pages), page)?.links.map(({ label }) => label);

test('a list without an exemplar has one page', () => {
  expect(pageCount({ amount: 0 })).toBe(1);
});

test('one exemplar more than a page holds makes a second page', () => {
  expect([pageCount({ amount: 24 }), pageCount({ amount: 25 })]).toEqual([1, 2]);
});

test('the first page has the list’s own address', () => {
  expect([pagePath(list(2), 1), pagePath(list(2), 2)]).toEqual([
    '/guong-dien-hinh/nam/2023/',
    '/guong-dien-hinh/nam/2023/trang/2/',
  ]);
});

test('a list of one page has no links to pages', () => {
  expect(pageLinks(list(1), 1)).toBeUndefined();
});

test('the last page has one before it and none after it', () => {
  expect(pageLinks(list(3), 3)).toMatchObject({ previous: '/guong-dien-hinh/nam/2023/trang/2/', next: undefined });
});

test('of many pages both ends and the neighbours are shown', () => {
  expect(labels(417, 200)).toEqual(['1', '…', '199', '200', '201', '…', '417']);
});

test('a gap never hides one page only', () => {
  expect(labels(5, 1)).toEqual(['1', '2', '…', '5']);
  expect(labels(5, 4)).toEqual(['1', '2', '3', '4', '5']);
});
