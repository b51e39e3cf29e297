import { expect, test } from 'vitest';
import type { DictionaryRow } from '../rows.ts';
import { toView } from './dictionary.ts';

function column(part: Partial<DictionaryRow>): DictionaryRow {
  return { table_name: 'unit', kind: 'source', title: 'Đơn vị', name: 'id', type: 'VARCHAR', meaning: 'Mã', ...part };
}

test('tables stand under what they are made from, sources first', () => {
  const view = toView([column({ table_name: 'honour', kind: 'metric' }), column({}), column({ name: 'name' })]);
  expect(view.groups.map(({ kind, tables }) => [kind, tables.map(({ name }) => name)])).toEqual([
    ['source', ['unit']],
    ['metric', ['honour']],
  ]);
  expect(view.schema).toEqual({ honour: ['id'], unit: ['id', 'name'] });
});

test('a rule’s columns mean what they mean in every rule', () => {
  const view = toView([column({ table_name: 'rule_r01', kind: 'rule', name: 'source_line', meaning: null })]);
  expect(view.groups[0]?.tables[0]?.columns[0]?.meaning).toBe('Dòng của tệp');
});
