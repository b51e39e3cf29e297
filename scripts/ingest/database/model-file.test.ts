import { expect, test } from 'vitest';
import { readModelFile } from './model-file.ts';

test('the header of a view says what it is and what its columns mean', () => {
  const view = readModelFile('place', '-- Thứ hạng.\n-- column place?: hạng\n-- column name: tên\nSELECT 1;\n');
  expect(view).toEqual({
    name: 'place',
    subject: '',
    query: 'SELECT 1',
    title: '',
    about: 'Thứ hạng.',
    excluded: '',
    settings: [],
    columns: new Map([
      ['place', { comment: 'hạng', nullable: true }],
      ['name', { comment: 'tên', nullable: false }],
    ]),
  });
});

test('what a view leaves out is told apart from what it is', () => {
  const view = readModelFile('place', '-- Thứ hạng.\n-- excluded: đơn vị đã giải thể.\nSELECT 1');
  expect(view).toMatchObject({ about: 'Thứ hạng.', excluded: 'đơn vị đã giải thể.', settings: [] });
});

test('a view may have a title beside what it says of itself', () => {
  const view = readModelFile('place', '-- Thứ hạng.\n-- title: Hạng trong khối\nSELECT 1');
  expect(view).toMatchObject({ title: 'Hạng trong khối', about: 'Thứ hạng.', settings: [] });
});

test('a comment within the query is the query’s own', () => {
  expect(readModelFile('place', '-- Thứ hạng.\nSELECT\n-- nhanh hơn\n1').about).toBe('Thứ hạng.');
});

test('a rule’s settings are told apart from its sentence', () => {
  const rule = readModelFile('r30', '-- R30 · Không quá tỷ lệ\n-- parameter: max_share (tỷ lệ)\nSELECT 1');
  expect(rule).toMatchObject({ title: 'R30 · Không quá tỷ lệ', about: '', settings: ['parameter: max_share (tỷ lệ)'] });
});
