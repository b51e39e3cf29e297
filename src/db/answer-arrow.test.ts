import { tableFromIPC } from 'apache-arrow';
import { expect, test } from 'vitest';
import { answerArrow } from './answer-arrow.ts';
import type { Answer } from './database.ts';

const answer: Answer = {
  columns: [
    { name: 'ten', type: 'VARCHAR', isNumber: false },
    { name: 'so', type: 'INTEGER', isNumber: true },
    { name: 'so', type: 'DOUBLE', isNumber: true },
  ],
  rows: [
    ['Xã Đôn Phong', 1, 0.5],
    [null, null, 2],
  ],
  isCut: false,
};

test('an answer opens again in its own types, columns of one name apart', () => {
  const table = tableFromIPC(answerArrow(answer, new Map()));
  expect(table.schema.fields.map(({ name, type }) => `${name} ${String(type)}`)).toEqual([
    'ten Utf8',
    'so Int32',
    'so_2 Float64',
  ]);
  expect(table.toArray().map((row) => Object.values(row.toJSON()))).toEqual(answer.rows);
});

test('what is noted of it stands in its schema', () => {
  const table = tableFromIPC(answerArrow(answer, new Map([['Câu lệnh SQL', 'FROM unit']])));
  expect(table.schema.metadata.get('Câu lệnh SQL')).toBe('FROM unit');
});
