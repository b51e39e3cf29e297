import { expect, test } from 'vitest';
import type { Column } from '../../../dashboards/table.ts';
import { sizesOf, widthsOf } from './column-sizes.ts';

const unit: Column = { key: 'unit', label: 'Đơn vị', rowHeader: true };
const grade: Column = { key: 'grade', label: 'Loại' };
const sizes = (columns: Column[], text: string) => sizesOf(columns, [{ cells: { unit: 'Xã A', grade: text } }], 1.5);

test('a column is as wide as its longest cell, and the names have what is left', () => {
  expect(widthsOf(sizes([unit, grade], 'Xuất sắc'))).toEqual([63, 9]);
});

test('a label is not broken where its cells are short', () => {
  expect(sizes([{ ...grade, label: 'Xếp loại' }], 'A')).toEqual(['l']);
});

test('a sentence shares the width with the name', () => {
  expect(widthsOf(sizes([unit, grade], 'Hoàn thành xuất sắc nhiệm vụ của năm'))).toEqual([36, 36]);
});

test('a task’s status is as wide as its words and its sign', () => {
  const row = { cells: { grade: { text: '', status: 'done_late' } } } as const;
  expect(sizesOf([grade], [row], 1.4375)).toEqual(['3xl']);
});
