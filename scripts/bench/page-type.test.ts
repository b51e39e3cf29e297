import { expect, test } from 'vitest';
import type { PageType } from './page-type.ts';
import { extremes, sortPages } from './page-type.ts';

const page = (path: string, bytes = 1000) => ({ path, bytes });

/** Which route each page is sorted under. */
function sorted(routes: string[], ...paths: string[]): Record<string, string[]> {
  const { types } = sortPages(
    routes,
    paths.map((path) => page(path)),
  );
  return Object.fromEntries(types.map(({ route, pages }) => [route, pages.map(({ path }) => path)]));
}

test('the front page and the page of a wrong address are types of their own', () => {
  expect(sorted(['', '404', 'don-vi'], '', '404.html', 'don-vi/')).toEqual({
    '': [''],
    '404': ['404.html'],
    'don-vi': ['don-vi/'],
  });
});

test('a page belongs to the route that spells out more of its address', () => {
  expect(
    sorted(['guong/[id]', 'guong/tim', 'guong/[kind]/[slug]'], 'guong/a/', 'guong/tim/', 'guong/nam/2023/'),
  ).toEqual({ 'guong/[id]': ['guong/a/'], 'guong/[kind]/[slug]': ['guong/nam/2023/'], 'guong/tim': ['guong/tim/'] });
});

test('a rest parameter takes any number of parts, also none', () => {
  expect(sorted(['guong/[...page]', 'guong/[id]'], 'guong/', 'guong/a/', 'guong/trang/2/')).toEqual({
    'guong/[...page]': ['guong/', 'guong/trang/2/'],
    'guong/[id]': ['guong/a/'],
  });
});

test('a page that no route leads to is told of', () => {
  expect(sortPages(['don-vi/[id]'], [page('khoi/k1/')]).strangers).toEqual(['khoi/k1/']);
});

const type = (...bytes: number[]): PageType => ({ route: 'a/[id]', pages: bytes.map((size) => page(`${size}`, size)) });

test('the lightest page of a type stands beside the heaviest when it is far lighter', () => {
  expect(extremes(type(9000, 5000, 1000)).map(({ bytes }) => bytes)).toEqual([9000, 1000]);
  expect(extremes(type(9000, 8000)).map(({ bytes }) => bytes)).toEqual([9000]);
});
