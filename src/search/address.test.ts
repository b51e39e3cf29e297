import { expect, test } from 'vitest';
import { addressWith, questionOf, wordsOfPath } from './address.ts';

test('a question is found again in the address that it was put in', () => {
  const address = addressWith('Vũ Muộn & “x”', '/tim-kiem/');
  expect(questionOf(new URL(address, 'https://thi-dua.example').search)).toBe('Vũ Muộn & “x”');
});

test('without a question the address is the page’s own', () => {
  expect(addressWith('', '/tim-kiem/')).toBe('/tim-kiem/');
});

test('the words of a wrong address are those of its last part', () => {
  expect(wordsOfPath('/guong-dien-hinh/lon-den-vu-muon/')).toBe('lon den vu muon');
});

test('a number, an extension and index.html say nothing', () => {
  expect([wordsOfPath('/phong-trao/trang/7/'), wordsOfPath('/don-vi/vu_muon/index.html')]).toEqual([
    'trang',
    'vu muon',
  ]);
});

test('marks in an address are read', () => {
  expect(wordsOfPath('/V%C5%A9%20Mu%E1%BB%99n')).toBe('Vũ Muộn');
});

test('a broken address is no error', () => {
  expect(wordsOfPath('/100%-vu-muon/')).toBe('100 vu muon');
});
