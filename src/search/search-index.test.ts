import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { SearchIndex } from './search-index.ts';

const person = (name: string, unit = 'Xã A'): Entry => ({ kind: 'honour', path: name, names: [name], about: [unit] });
const unit = (name: string): Entry => ({ kind: 'unit', path: name, names: [name], about: ['Xã'] });

const found = (entries: Entry[], question: string): string[] =>
  new SearchIndex(entries).find(question).map(({ entry }) => entry.path);

test('a question without marks finds every spelling', () => {
  expect(found([person('Đường'), person('Dương'), person('Dung')], 'duong').toSorted()).toEqual(['Dương', 'Đường']);
});

test('a question with marks finds first what is spelt with them', () => {
  expect(found([unit('Xã Dương'), person('Đường')], 'đường')).toEqual(['Đường', 'Xã Dương']);
});

test('a name in one piece comes before its syllables apart', () => {
  expect(found([person('Hòa Văn Nguyễn'), person('Nguyễn Văn Hòa')], 'nguyen van hoa')).toEqual([
    'Nguyễn Văn Hòa',
    'Hòa Văn Nguyễn',
  ]);
});

test('a unit comes before those who belong to it', () => {
  expect(found([person('Lý Văn B', 'Xã Vũ Muộn'), unit('Xã Vũ Muộn')], 'vũ muộn')).toEqual(['Xã Vũ Muộn', 'Lý Văn B']);
});

test('who has the word as the given name comes before who has it in the middle', () => {
  expect(found([person('Bàn Hòa Lan'), person('Lý Văn Hòa')], 'hòa')).toEqual(['Lý Văn Hòa', 'Bàn Hòa Lan']);
});

test('the last word may be half typed', () => {
  expect(found([person('Triệu Tài Phấu')], 'triệu tài ph')).toEqual(['Triệu Tài Phấu']);
});

test('two swapped letters are forgiven', () => {
  expect(found([person('Nguyễn Văn Hòa')], 'Nguyen Vna Hoa')).toEqual(['Nguyễn Văn Hòa']);
});

test('two misspelt words are not', () => {
  expect(found([person('Nguyễn Văn Hòa')], 'Nguyex Vax')).toEqual([]);
});

test('a misspelt word is not guessed at while the words are found as typed', () => {
  expect(found([person('Lý Văn Sìn'), person('Lý Văn Xin')], 'lý văn sìn')).toEqual(['Lý Văn Sìn']);
});

test('a word that is nowhere does not hide what the others find', () => {
  const [hit] = new SearchIndex([unit('Xã Vũ Muộn')]).find('xã vũ muộn huyện bạch thông');
  expect([hit?.entry.path, hit?.isNear]).toEqual(['Xã Vũ Muộn', true]);
});

test('what matched is told without marks', () => {
  const [hit] = new SearchIndex([person('Triệu Tài Phấu')]).find('phấ');
  expect(hit?.matched.has('phau')).toBe(true);
});
