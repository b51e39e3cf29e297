import { expect, test } from 'vitest';
import { datasetOf } from './dataset.ts';
import { readModelFile } from './model-file.ts';

const headed = (line: string) => readModelFile('honour', `-- ${line}\nSELECT year FROM honour`);

test('a table of the allow list is a dataset under the name in its header', () => {
  expect(datasetOf(headed('dataset: bang-vang'))).toEqual({ name: 'bang-vang', without: [] });
});

test('a dataset may leave out columns that the pages show', () => {
  expect(datasetOf(headed('dataset: guong without story, picture'))?.without).toEqual(['story', 'picture']);
});

test('a table whose header names no dataset is none', () => {
  expect(datasetOf(headed('Bảng vàng.'))).toBeUndefined();
});

test('a name that would not stand in an address is an error', () => {
  expect(() => datasetOf(headed('dataset: Bảng vàng'))).toThrow('public/honour.sql: expected "dataset: name');
});
