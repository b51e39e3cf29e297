import { expect, test } from 'vitest';
import { markedText } from './marked-text.ts';

const shown = (text: string, ...matched: string[]): string =>
  markedText(text, new Set(matched))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test('the words that matched are marked, whatever their marks', () => {
  expect(shown('Xã Vũ Muộn, 2023', 'vu', 'muon')).toBe('Xã [Vũ] [Muộn], 2023');
});

test('i and y at the end of a syllable are one letter', () => {
  expect(shown('Xã Sỹ Bình', 'si')).toBe('Xã [Sỹ] Bình');
});

test('a text in which nothing matched stays whole', () => {
  expect(shown('“Ba sọt tre” – thôn Bản Luông')).toBe('“Ba sọt tre” – thôn Bản Luông');
});
