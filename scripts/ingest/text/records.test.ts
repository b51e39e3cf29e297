import { expect, test } from 'vitest';
import { csv } from '../../../tests/csv.ts';
import { text } from '../cells/column.ts';
import type { ReadFile } from '../table/read.ts';
import type { Source } from '../source.ts';

const person = {
  file: 'nguoi.csv',
  yearly: false,
  table: 'person',
  title: 'Danh sách',
  columns: { name: text('Họ và tên'), unit: text('Đơn vị'), note: text('Ghi chú', { optional: true }) },
} satisfies Source;

const header = 'Họ và tên,Đơn vị,Ghi chú\n';

test('every record is accepted, rejected or set aside', () => {
  const file = csv(person, `DANH SÁCH\n${header}A,Xã Hà Vị,\n,,\nB,,\n`);
  expect(countsOf(file)).toEqual({ read: 5, accepted: 1, rejected: 1, setAside: 3 });
});

test('the line break at the end of the file makes no record', () => {
  expect(csv(person, `${header}A,Xã Hà Vị,\n`).read).toBe(2);
});

test('a file may end without a line break', () => {
  expect(countsOf(csv(person, `${header}A,Xã Hà Vị,`))).toEqual({ read: 2, accepted: 1, rejected: 0, setAside: 1 });
});

test('blank rows below the last one are set aside', () => {
  const file = csv(person, `${header}A,Xã Hà Vị,\n,,\n\n,,\n`);
  expect(countsOf(file)).toEqual({ read: 5, accepted: 1, rejected: 0, setAside: 4 });
});

test('a row of nothing but spaces is blank', () => {
  expect(csv(person, `${header} ,\u00a0,\u200b\n`)).toMatchObject({ accepted: [], rejected: [], setAside: 2 });
});

test('a file of nothing but its header has no rows', () => {
  expect(countsOf(csv(person, header))).toEqual({ read: 1, accepted: 0, rejected: 0, setAside: 1 });
});

test('lines are counted from the first of the file', () => {
  expect(csv(person, `DANH SÁCH\n\n${header}A,Xã Hà Vị,\n`).accepted).toMatchObject([{ line: 4 }]);
});

test('a row below a cell of three lines has its own line', () => {
  const file = csv(person, `${header}A,Xã Hà Vị,"một\nhai\nba"\nB,,\n`);
  expect(file.rejected).toMatchObject([{ line: 5 }]);
});

test('lines that end as on Windows are counted alike', () => {
  const file = csv(person, 'Họ và tên,Đơn vị,Ghi chú\r\nA,Xã Hà Vị,"một\r\nhai"\r\nB,,\r\n');
  expect(file.rejected).toMatchObject([{ line: 4 }]);
});

test('lines may end in two ways within one file', () => {
  const file = csv(person, 'Họ và tên,Đơn vị,Ghi chú\r\nA,Xã Hà Vị,\nB,Xã Hà Vị,\r\n');
  expect(file.accepted).toMatchObject([{ line: 2 }, { line: 3 }]);
});

test('a doubled quotation mark is part of the words', () => {
  const [row] = csv(person, `${header}A,Xã Hà Vị,"phong trào ""Dân vận khéo"""\n`).accepted;
  expect(row?.cells).toMatchObject({ note: 'phong trào "Dân vận khéo"' });
});

test('a quotation mark that is never closed is told at the line where it opens', () => {
  expect(csv(person, `${header}A,Xã Hà Vị,\nB,"Xã Hà Vị,\nC,Xã Hà Vị,\n`).rejected).toMatchObject([
    {
      line: 3,
      problems: [
        {
          file: 'nguoi.csv',
          line: 3,
          column: null,
          value: null,
          severity: 'error',
          code: 'broken-quote',
          message: 'dấu ngoặc kép mở ra mà không đóng lại, nên không biết ô kết thúc ở đâu',
          suggestion: 'đóng dấu ngoặc kép, hoặc viết hai dấu "" nếu đó là một phần của chữ',
        },
      ],
    },
  ]);
});

test('words behind a closed quotation mark break the row', () => {
  const file = csv(person, `${header}"Tổ" số 1,Xã Hà Vị,\n`);
  expect(file.rejected).toMatchObject([{ line: 2, problems: [{ code: 'broken-quote' }] }]);
});

test('a zero-width mark between a letter and its tone leaves one letter', () => {
  const [row] = csv(person, `${header}A,Xa\u200b\u0303 Ha\u0300 Vị,\n`).accepted;
  expect(row?.cells).toMatchObject({ unit: 'Xã Hà Vị'.normalize('NFC') });
});

function countsOf({ read, accepted, rejected, setAside }: ReadFile): Record<string, number> {
  return { read, accepted: accepted.length, rejected: rejected.length, setAside };
}
