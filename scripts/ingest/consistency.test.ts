import { expect, test } from 'vitest';
import { csv } from '../../tests/csv.ts';
import { choice, key, text } from './cells/column.ts';
import { consistent } from './consistency.ts';
import type { Source } from './source.ts';

const member = {
  file: 'khoi.csv',
  yearly: true,
  table: 'bloc_member',
  title: 'Khối',
  columns: {
    bloc_id: key('Mã khối'),
    kind: choice('Loại', { bloc: ['Khối'], cluster: ['Cụm'] }),
    unit_id: text('Đơn vị'),
    minder: text('Người theo dõi', { optional: true }),
  },
  key: ['bloc_id', 'unit_id'],
  steady: { per: 'bloc_id', columns: ['kind', 'minder'] },
} satisfies Source;

const header = 'Mã khối,Loại,Đơn vị,Người theo dõi\n';

test('a row that repeats the key of an earlier row is rejected and names its line', () => {
  expect(consistent(csv(member, `${header}K1,Khối,Xã A,\nK1,Khối,Xã B,\nK1,Khối,Xã A,\n`)).rejected).toMatchObject([
    {
      line: 4,
      problems: [
        {
          file: '2023/khoi.csv',
          line: 4,
          column: null,
          value: null,
          severity: 'error',
          code: 'duplicate-row',
          message: 'trùng với dòng 2 (cùng Mã khối, Đơn vị)',
          suggestion: 'xóa một trong hai dòng',
        },
      ],
    },
  ]);
});

test('the first of two rows with one key stays', () => {
  const file = consistent(csv(member, `${header}K1,Khối,Xã A,\nK1,Khối,Xã A,\n`));
  expect(file.accepted).toMatchObject([{ line: 2 }]);
});

test('the third row of one key names the first', () => {
  const file = consistent(csv(member, `${header}K1,Khối,Xã A,\nK1,Khối,Xã A,\nK1,Khối,Xã A,\n`));
  expect(file.rejected[1]?.problems[0]?.message).toBe('trùng với dòng 2 (cùng Mã khối, Đơn vị)');
});

test('rows that share a part of the key only are two things', () => {
  const file = consistent(csv(member, `${header}K1,Khối,Xã A,\nK2,Khối,Xã A,\n`));
  expect(file.rejected).toEqual([]);
});

test('a file without a key may repeat a row', () => {
  const { file, yearly, table, title, columns } = member;
  const keyless = { file, yearly, table, title, columns };
  expect(consistent(csv(keyless, `${header}K1,Khối,Xã A,\nK1,Khối,Xã A,\n`)).rejected).toEqual([]);
});

test('a row that contradicts an earlier one of the same thing is rejected in the officer’s words', () => {
  expect(consistent(csv(member, `${header}K1,Khối,Xã A,\nK1,Cụm,Xã B,\n`)).rejected).toMatchObject([
    {
      line: 3,
      problems: [
        {
          column: 'Loại',
          value: 'Cụm',
          severity: 'error',
          code: 'not-steady',
          message: 'khác với dòng 2 của cùng "K1", ở đó ghi "Khối"',
          suggestion: 'ghi giống nhau ở mọi dòng',
        },
      ],
    },
  ]);
});

test('a word contradicts a blank', () => {
  const [row] = consistent(csv(member, `${header}K1,Khối,Xã A,\nK1,Khối,Xã B,Phó Chủ tịch\n`)).rejected;
  expect(row?.problems[0]?.message).toBe('khác với dòng 2 của cùng "K1", ở đó để trống');
});

test('every contradiction of a row is told at once', () => {
  const [row] = consistent(csv(member, `${header}K1,Khối,Xã A,\nK1,Cụm,Xã B,Phó Chủ tịch\n`)).rejected;
  expect(row?.problems.map((problem) => problem.column)).toEqual(['Loại', 'Người theo dõi']);
});

test('two things need not agree', () => {
  const file = consistent(csv(member, `${header}K1,Khối,Xã A,\nK2,Cụm,Xã B,\n`));
  expect(file.rejected).toEqual([]);
});

test('rows rejected before stay rejected', () => {
  const file = consistent(csv(member, `${header}K1,Nhóm,Xã A,\n`));
  expect(file.rejected).toMatchObject([{ line: 2, problems: [{ code: 'not-in-list' }] }]);
});
