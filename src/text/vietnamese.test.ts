import { expect, test } from 'vitest';
import { collator, fold, nameKey } from './vietnamese.ts';

test('folded words have no marks and no capitals', () => {
  expect(fold('Nguyễn Thị Đường')).toBe('nguyen thi duong');
});

test('folded, the look-alikes of Đ are d', () => {
  expect(fold('Đ Ð Ɖ đ ð ɖ')).toBe('d d d d d d');
});

test('folded, all that is neither letter nor figure is one space', () => {
  expect(fold('  Văn hóa – TT&TT, năm 2023. ')).toBe('van hoa tt tt nam 2023');
});

test('composed and decomposed words fold alike', () => {
  expect(fold('Ủy ban'.normalize('NFD'))).toBe(fold('Ủy ban'.normalize('NFC')));
});

test('names differ by their marks: Dương is not Đường', () => {
  expect(nameKey('Dương')).not.toBe(nameKey('Đường'));
});

test('names differ by their tones: Hà is not Hạ', () => {
  expect(nameKey('Hà')).not.toBe(nameKey('Hạ'));
});

test('names do not differ by where the tone stands: Hòa is Hoà', () => {
  expect(nameKey('Hòa')).toBe(nameKey('Hoà'));
});

test('Thúy is Thuý', () => {
  expect(nameKey('Thúy')).toBe(nameKey('Thuý'));
});

test('the tone stays with its syllable: Hòa Bình is not Hoa Bình', () => {
  expect(nameKey('Hòa Bình')).not.toBe(nameKey('Hoa Bình'));
});

test('names do not differ by i and y at the end of a syllable: Sỹ is Sĩ', () => {
  expect(nameKey('Sỹ Bình')).toBe(nameKey('Sĩ Bình'));
});

test('y after a vowel is another sound: Thúy is not Thúi', () => {
  expect(nameKey('Thúy')).not.toBe(nameKey('Thúi'));
});

test('names do not differ by the look-alikes of Đ', () => {
  expect(nameKey('QÐ-UBND')).toBe(nameKey('QĐ-UBND'));
});

test('names do not differ by their Unicode form', () => {
  expect(nameKey('Đồng Chiêm'.normalize('NFD'))).toBe(nameKey('Đồng Chiêm'));
});

test('names do not differ by what cannot be seen', () => {
  expect(nameKey('N\u200bội vụ\ufeff')).toBe(nameKey('Nội vụ'));
});

test('names do not differ by case, spaces, dashes and points', () => {
  expect(nameKey('P. VĂN HÓA –  Xã hội')).toBe(nameKey('P Văn hóa-Xã hội'));
});

test('đ comes after d, and before e', () => {
  expect(['Em', 'Đào', 'Dương'].toSorted(collator.compare)).toEqual(['Dương', 'Đào', 'Em']);
});

test('a, ă, â are three letters in this order', () => {
  expect(['Ân', 'Ăn', 'An'].toSorted(collator.compare)).toEqual(['An', 'Ăn', 'Ân']);
});

test('o, ô, ơ and u, ư are letters of their own', () => {
  expect(['ư', 'u', 'ơ', 'ô', 'o'].toSorted(collator.compare)).toEqual(['o', 'ô', 'ơ', 'u', 'ư']);
});

test('the tones come in the order of the dictionary: level, grave, hook, tilde, acute, dot', () => {
  expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].toSorted(collator.compare)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
});

test('numbers in names count as numbers', () => {
  expect(['Tổ 10', 'Tổ 9'].toSorted(collator.compare)).toEqual(['Tổ 9', 'Tổ 10']);
});
