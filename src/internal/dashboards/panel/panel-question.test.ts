import { expect, test } from 'vitest';
import { readQuestion, settle, unasked, writeQuestion } from './panel-question.ts';

const filters = { quarter: ['1', '2'], bloc: ['K1'], indicator: ['CT1', 'CT2'], unit: ['a'] };
const read = (address: string) => {
  const asked = new URLSearchParams(address);
  return readQuestion((name) => asked.get(name) ?? '', filters);
};

test('a bare address asks what the page answers unasked', () => {
  expect(read('')).toEqual(unasked);
});

test('an address is read as it was written', () => {
  const question = { ...unasked, rows: 'don-vi', columns: 'quy', indicator: 'CT2', bloc: 'K1' } as const;
  expect(read(String(new URLSearchParams(writeQuestion(question))))).toEqual(question);
});

test('what an address says and the year does not know is not asked', () => {
  expect(read('dong=tinh&khoi=K9&quy=2')).toEqual({ ...unasked, quarter: '2' });
});

test('a code in small letters, as other pages write it, is the same code', () => {
  expect(read('khoi=k1').bloc).toBe('K1');
  expect(read('khoi=k1,k2').bloc).toBe('');
});

test('rows do not stand in the columns too', () => {
  expect(settle({ ...unasked, rows: 'quy', columns: 'quy', indicator: 'CT2' }, filters)).toMatchObject({
    rows: 'quy',
    columns: 'khong',
  });
});

test('without the indicators side by side one of them is asked for', () => {
  expect(settle({ ...unasked, columns: 'quy' }, filters).indicator).toBe('CT1');
});
