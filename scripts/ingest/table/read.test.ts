import { expect, test } from 'vitest';
import { csv } from '../../../tests/csv.ts';
import { decimal, flag, text } from '../cells/column.ts';
import { missingFile } from './read.ts';
import type { Source } from '../source.ts';

const score = {
  file: 'diem.csv',
  yearly: false,
  table: 'score',
  title: 'Điểm của từng người',
  columns: {
    name: text('Họ và tên'),
    points: decimal('Điểm'),
    absent: flag('Vắng'),
    note: text('Nội dung, ghi chú', { optional: true }),
  },
} satisfies Source;

test('each cell is read as its column says', () => {
  const [row] = csv(score, 'Họ và tên,Điểm,Vắng\nNông Văn A,"97,5",x\n').accepted;
  expect(row?.cells).toEqual({ name: 'Nông Văn A', points: 97.5, absent: true, note: null });
});

test('a byte order mark is no part of the first header', () => {
  const file = csv(score, '\ufeffHọ và tên,Điểm,Vắng\nA,90,\n');
  expect(file).toMatchObject({ encoding: 'utf-8-bom', accepted: [{ cells: { name: 'A' } }] });
});

test('a file without a byte order mark is read alike', () => {
  const file = csv(score, 'Họ và tên,Điểm,Vắng\nA,90,\n');
  expect(file).toMatchObject({ encoding: 'utf-8', accepted: [{ cells: { name: 'A' } }] });
});

test('with semicolons a comma needs no quotes', () => {
  const [row] = csv(score, 'Họ và tên;Điểm;Vắng\nA;97,5;\n').accepted;
  expect(row?.cells).toMatchObject({ points: 97.5 });
});

test('an unknown column and the ordinal leave the other cells in their places', () => {
  const [row] = csv(score, 'STT,Họ và tên,Lớp,Điểm,Vắng\n1,A,5A,90,\n').accepted;
  expect(row?.cells).toMatchObject({ name: 'A', points: 90 });
});

test('what cannot be seen is no part of a cell', () => {
  const [row] = csv(score, 'Họ và tên,Điểm,Vắng\n\u00a0Nông\u200b  Văn A ,90,\n').accepted;
  expect(row?.cells).toMatchObject({ name: 'Nông Văn A' });
});

test('decomposed letters are composed', () => {
  const [row] = csv(score, `Họ và tên,Điểm,Vắng\n${'Nội vụ'.normalize('NFD')},90,\n`).accepted;
  expect(row?.cells).toMatchObject({ name: 'Nội vụ' });
});

test('a blank cell that must be filled in is told with its line and column', () => {
  expect(csv(score, 'Họ và tên,Điểm,Vắng\nA,,\n').rejected).toEqual([
    {
      line: 2,
      written: ['A', '', ''],
      problems: [
        {
          file: 'diem.csv',
          line: 2,
          column: 'Điểm',
          value: null,
          severity: 'error',
          code: 'missing-value',
          message: 'để trống, nhưng cột này bắt buộc phải có',
          suggestion: 'ghi vào ô ấy, hoặc xóa cả dòng nếu chưa có số liệu',
        },
      ],
    },
  ]);
});

test('a wrong cell is told as it is written', () => {
  const [row] = csv(score, 'Họ và tên,Điểm,Vắng\nA,tám mươi,\n').rejected;
  expect(row?.problems).toMatchObject([{ column: 'Điểm', value: 'tám mươi', code: 'not-a-number' }]);
});

test('every wrong cell of a row is told at once', () => {
  const [row] = csv(score, 'Họ và tên,Điểm,Vắng\nA,tám mươi,nghỉ\n').rejected;
  expect(row?.problems.map((problem) => problem.column)).toEqual(['Điểm', 'Vắng']);
});

test('a row shorter than the header has blank cells at its end', () => {
  const [row] = csv(score, 'Họ và tên,Điểm,Vắng\nA,90\n').accepted;
  expect(row?.cells).toMatchObject({ absent: false });
});

test('blank cells behind the header’s are nothing', () => {
  expect(csv(score, 'Họ và tên,Điểm,Vắng\nA,90,,,,\n').accepted).toHaveLength(1);
});

test('a cell behind the columns of the header is told, for a comma may want quotes', () => {
  const [row] = csv(score, 'Họ và tên,Điểm,Vắng\nA,97,5,x,\n').rejected;
  expect(row?.problems).toEqual([
    {
      file: 'diem.csv',
      line: 2,
      column: null,
      value: 'x',
      severity: 'error',
      code: 'too-many-cells',
      message: 'nằm ngoài các cột có tiêu đề',
      suggestion: 'đặt trong ngoặc kép ô có chứa dấu phân cách, ví dụ "97,5"; hoặc đặt tên cho cột ấy ở dòng tiêu đề',
    },
  ]);
});

test('a cell under a blank header is outside the columns too', () => {
  const [row] = csv(score, 'Họ và tên,,Điểm,Vắng\nA,Trưởng phòng,90,\n').rejected;
  expect(row?.problems).toMatchObject([{ value: 'Trưởng phòng', code: 'too-many-cells' }]);
});

test('a missing file is told with the header to begin it with', () => {
  expect(missingFile({ source: score, file: 'diem.csv', year: null })).toMatchObject({
    read: 0,
    problems: [
      {
        line: null,
        severity: 'error',
        code: 'missing-file',
        message: 'thiếu tệp "Điểm của từng người"',
        suggestion:
          'chép tệp vào đúng chỗ, đúng tên; nếu không có số liệu thì tạo tệp chỉ có dòng tiêu đề: Họ và tên,Điểm,Vắng,"Nội dung, ghi chú"',
      },
    ],
  });
});
