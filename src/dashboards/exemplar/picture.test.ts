import { expect, test } from 'vitest';
import type { PictureRow } from '../rows.ts';
import { pictureOf, toFiles } from './picture.ts';

const row: PictureRow = {
  headline: 'Mùi hồi trên đồi',
  picture: 'a1b2',
  picture_width: 1600,
  picture_height: 1000,
  picture_alt: 'Đồi hồi xanh',
  picture_credit: null,
};

test('a picture is offered in three widths', () => {
  expect(pictureOf(row)?.variants).toEqual([
    { width: 480, webp: '/anh/a1b2-480.webp', jpeg: '/anh/a1b2-480.jpg' },
    { width: 960, webp: '/anh/a1b2-960.webp', jpeg: '/anh/a1b2-960.jpg' },
    { width: 1600, webp: '/anh/a1b2-1600.webp', jpeg: '/anh/a1b2-1600.jpg' },
  ]);
});

test('a narrow picture is offered no wider than it is', () => {
  expect(pictureOf({ ...row, picture_width: 700 })?.variants.map((one) => one.width)).toEqual([480, 700]);
});

test('a picture without a description has the headline in its place', () => {
  expect(pictureOf({ ...row, picture_alt: null })?.alt).toBe('Mùi hồi trên đồi');
});

test('an exemplar without a picture has none', () => {
  expect(pictureOf({ ...row, picture: null, picture_width: null, picture_height: null })).toBeUndefined();
});

test('a picture of two exemplars is published once', () => {
  const narrow = { picture: 'a1b2', picture_width: 300 };
  expect(toFiles([narrow, narrow])).toEqual(['a1b2-300.webp', 'a1b2-300.jpg']);
});
