import { expect, test } from 'vitest';
import { explainError, sqlText } from './public-query.ts';

test('an unknown table is told as one', () => {
  const said = 'Catalog Error: Table with name honour does not exist!\nDid you mean "bang_vang"?';
  expect(explainError(said)).toContain('Không có bảng nào tên như vậy');
});

test('an error of another kind is still told as one of the question', () => {
  expect(explainError('Sequence Error: no')).toBe('Bộ máy không trả lời được câu lệnh này.');
});

test('what is no error of a question is not explained as one', () => {
  expect(explainError('Failed to fetch')).toBeUndefined();
});

test('a year is shown without a dot, an amount with one', () => {
  expect([2023, 12_345.5].map((value) => sqlText.answer.number(value))).toEqual(['2023', '12.345,5']);
});
