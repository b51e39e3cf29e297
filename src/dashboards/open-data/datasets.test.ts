import { expect, test } from 'vitest';
import { toView } from './datasets.ts';

const honour = {
  name: 'honour',
  title: 'Bảng vàng',
  about: 'Các danh hiệu đã quyết định.',
  excluded: 'kết quả đã thu hồi.',
  dataset: 'bang-vang',
  published_query: 'SELECT year FROM honour',
};
const year = { definition: 'honour', name: 'year', meaning: 'năm', is_nullable: false };

test('a dataset takes its own columns only', () => {
  const [dataset] = toView([honour], [year, { ...year, definition: 'unit_page' }], 'public');
  expect(dataset?.table.columns).toEqual([{ name: 'year', comment: 'năm' }]);
});

test('the public file is asked for the table, the internal one what the allow list asks', () => {
  expect(toView([honour], [year], 'public')[0]?.table.query).toBe('FROM honour');
  expect(toView([honour], [year], 'internal')[0]?.table.query).toBe('SELECT year FROM honour');
});

test('a table is named so that a query needs no quotes', () => {
  expect(toView([honour], [year], 'public')[0]?.table.name).toBe('bang_vang');
});
