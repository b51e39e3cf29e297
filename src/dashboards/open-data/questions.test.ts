import { expect, test } from 'vitest';
import { toQuestion } from './questions.ts';

test('a file of a question begins with it, and the SQL follows', () => {
  expect(toQuestion('a/01-nam.sql', '-- Có những năm nào?\nSELECT 1\n')).toEqual({
    id: '01-nam',
    title: 'Có những năm nào?',
    sql: 'SELECT 1',
  });
});

test('SQL without its question is an error that names the file', () => {
  expect(() => toQuestion('01-nam.sql', 'SELECT 1')).toThrow('01-nam.sql: expected');
});
