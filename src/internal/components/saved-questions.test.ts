import { expect, test } from 'vitest';
import { readSaved, withQuestion } from './saved-questions.ts';

const question = { name: 'Khối 1', search: 'khoi=K1' };

test('a question saved under a name that was taken replaces the other', () => {
  expect(withQuestion([{ ...question, search: 'khoi=K2' }], question)).toEqual([question]);
});

test('what is no question is left out', () => {
  expect(readSaved(JSON.stringify([question, { name: 'Khối 2' }, null]))).toEqual([question]);
});

test('a browser that kept nothing has no question', () => {
  expect(readSaved(null)).toEqual([]);
});
