import { expect, test } from 'vitest';
import { visible } from './invisible.ts';

test('a name does not turn the direction of the text behind it', () => {
  expect(visible('Xã \u202eTân\u202c \u2066Tú\u2069\u200f')).toBe('Xã Tân Tú');
});

test('what steers a terminal is gone, in either of its forms', () => {
  expect(visible('\u001b[2JXã\u009b31m\u0000 Tú\u0007')).toBe('[2JXã31m Tú');
});

test('half a sign and a code that is none are gone, a whole sign stays', () => {
  expect(visible('a\ud800b\ufffec 🌸')).toBe('abc 🌸');
});

test('lines stay lines, whoever wrote them', () => {
  expect(visible('a\nb\tc\u2028d')).toBe('a\nb\tc\nd');
});
