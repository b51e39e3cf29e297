import { expect, test } from 'vitest';
import { cutIntoNames } from './several-names.ts';

/** What is cut from the cell where only these names are known. */
function cut(written: string, ...known: string[]): string[] | undefined {
  return cutIntoNames(written, (name) => known.includes(name));
}

test('23: names with only spaces between them are cut apart', () => {
  expect(cut('Phòng Nội vụ Xã Vi Hương', 'Phòng Nội vụ', 'Xã Vi Hương')).toEqual(['Phòng Nội vụ', 'Xã Vi Hương']);
});

test('23: so are names with commas between them', () => {
  expect(cut('Xã Vi Hương, Xã Hà Vị', 'Xã Vi Hương', 'Xã Hà Vị')).toEqual(['Xã Vi Hương', 'Xã Hà Vị']);
});

test('23: a comma without a space parts names too', () => {
  expect(cut('Xã Vi Hương,Xã Hà Vị', 'Xã Vi Hương', 'Xã Hà Vị')).toEqual(['Xã Vi Hương', 'Xã Hà Vị']);
});

test('23: a comma inside a known name stays there', () => {
  const heads = 'Thủ trưởng các cơ quan, đơn vị, địa phương';
  expect(
    cut(`Phòng Nội vụ Trưởng các khối thi đua ${heads}`, 'Phòng Nội vụ', 'Trưởng các khối thi đua', heads),
  ).toEqual(['Phòng Nội vụ', 'Trưởng các khối thi đua', heads]);
});

test('23: the longer of two names that begin alike is taken where only it leaves a name', () => {
  expect(cut('Thôn A Thôn A Thượng', 'Thôn A', 'Thôn A Thượng')).toEqual(['Thôn A', 'Thôn A Thượng']);
});

test('23: a cell that can be cut in two ways is not cut', () => {
  expect(cut('Thôn A Thượng', 'Thôn A', 'Thượng', 'Thôn', 'A Thượng')).toBeUndefined();
});

test('23: a cell with one word that belongs to no name is not cut', () => {
  expect(cut('Xã Vi Hương và Xã Hà Vị', 'Xã Vi Hương', 'Xã Hà Vị')).toBeUndefined();
});

test('23: a cell that is one name is not cut', () => {
  expect(cut('Xã Vi Hương', 'Xã Vi Hương', 'Xã', 'Vi Hương')).toBeUndefined();
});

test('23: a long cell is judged at once', { timeout: 2_000 }, () => {
  expect(cut('A '.repeat(10_000), 'A', 'A A')).toBeUndefined();
});
