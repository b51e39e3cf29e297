import { expect, test } from 'vitest';
import { tableChoices } from './table-choices.ts';

const columns = [
  { key: 'name', label: 'Tên' },
  { key: 'unit', label: 'Đơn vị', choice: true },
];
const row = (unit: string) => ({ cells: { name: 'A', unit } });

test('the values of a column are in Vietnamese order, each once', () => {
  const [choice] = tableChoices(columns, [{ rows: [row('Xã Đôn'), row('Xã Dương'), row('Xã Đôn')] }]);
  expect(choice).toEqual({
    name: 'don-vi',
    label: 'Đơn vị',
    options: [
      { value: 'xa-duong', label: 'Xã Dương' },
      { value: 'xa-don', label: 'Xã Đôn' },
    ],
  });
});

test('groups stay in the order of the table', () => {
  const groups = [
    { label: 'Đã đạt', rows: [row('Xã A')] },
    { label: 'Chưa có', rows: [row('Xã A')] },
  ];
  expect(
    tableChoices(columns, groups).map(({ name, options }) => [name, ...options.map(({ value }) => value)]),
  ).toEqual([['nhom', 'da-dat', 'chua-co']]);
});

test('a sum is no value', () => {
  const total = { ...row('Cộng'), total: true };
  expect(tableChoices(columns, [{ rows: [row('Xã A'), total] }])).toEqual([]);
});

test('a table without columns to choose by offers no groups', () => {
  const groups = [
    { label: 'A', rows: [] },
    { label: 'B', rows: [] },
  ];
  expect(tableChoices([{ key: 'name', label: 'Tên' }], groups)).toEqual([]);
});
