import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('a short text stays whole', () => {
  expect(excerpt('Mùi hồi trên đồi', 16)).toBe('Mùi hồi trên đồi');
});

test('a long text ends after a whole word', () => {
  expect(excerpt('Mùi hồi trên đồi', 14)).toBe('Mùi hồi trên…');
});

test('no comma stands before what is left out', () => {
  expect(excerpt('Trồng hồi, nuôi cá', 14)).toBe('Trồng hồi…');
});

test('a word without end is cut', () => {
  expect(excerpt('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
});
