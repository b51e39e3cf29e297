import { expect, test } from 'vitest';
import { csv } from '../../tests/csv.ts';
import { key, list, reference, references, text } from './cells/column.ts';
import type { ReadFile } from './table/read.ts';
import { resolve } from './references.ts';
import type { Source } from './source.ts';

const unit = {
  file: 'don-vi.csv',
  yearly: false,
  table: 'unit',
  title: 'Đơn vị',
  columns: {
    id: key('Mã'),
    name: text('Tên'),
    aliases: list('Tên gọi khác', { optional: true }),
    parent_id: reference('Trực thuộc', 'unit', { optional: true }),
  },
  provides: { kind: 'unit', code: 'id', names: ['name', 'aliases'] },
} satisfies Source;

const progress = {
  file: 'tien-do.csv',
  yearly: true,
  table: 'progress',
  title: 'Tiến độ',
  columns: {
    unit_id: reference('Đơn vị', 'unit'),
    with_ids: references('Cùng với', 'unit', { optional: true }),
  },
} satisfies Source;

test('a row is named by its code', () => {
  expect(meant('Mã,Tên\nsy-binh,Xã Sỹ Bình\n', 'sy-binh')).toEqual(['sy-binh']);
});

test('a row is named by its name', () => {
  expect(meant('Mã,Tên\nsy-binh,Xã Sỹ Bình\n', 'Xã Sỹ Bình')).toEqual(['sy-binh']);
});

test('a row is named by any of its aliases', () => {
  expect(meant('Mã,Tên,Tên gọi khác\nsy-binh,Xã Sỹ Bình,UBND xã; Sỹ Bình\n', 'Sỹ Bình')).toEqual(['sy-binh']);
});

test('case, spaces and dashes make no other name', () => {
  expect(meant('Mã,Tên\nvhtt,Văn hóa – TT&TT\n', 'VĂN HÓA  - TT & TT')).toEqual(['vhtt']);
});

test('i for y at the end of a syllable makes no other name', () => {
  expect(meant('Mã,Tên\nsy-binh,Xã Sỹ Bình\n', 'Xã Sĩ Bình')).toEqual(['sy-binh']);
});

test('the place of the tone makes no other name', () => {
  expect(meant('Mã,Tên\nhoa-mac,Xã Hòa Mục\n', 'Xã Hoà Mục')).toEqual(['hoa-mac']);
});

test('another tone makes another name', () => {
  expect(faultsOf('Mã,Tên\nduong,Xã Dương Phong\n', 'Xã Đường Phong')).toMatchObject([{ code: 'unknown-unit' }]);
});

test('each of several references in a cell is replaced', () => {
  const units = csv(unit, 'Mã,Tên\na,Xã A\nb,Xã B\nc,Xã C\n');
  const [, file] = resolve([units, csv(progress, 'Đơn vị,Cùng với\nXã A,Xã B; Xã C\n')]);
  expect(file?.accepted).toMatchObject([{ cells: { unit_id: 'a', with_ids: ['b', 'c'] } }]);
});

test('a blank reference names nothing', () => {
  const [units] = resolve([csv(unit, 'Mã,Tên,Trực thuộc\na,Xã A,\n')]);
  expect(units?.accepted).toMatchObject([{ cells: { parent_id: null } }]);
});

test('a code wins over a name that is written alike', () => {
  expect(meant('Mã,Tên\nnoi-vu,Phòng A\npnv,noi vu\n', 'noi-vu')).toEqual(['noi-vu']);
});

test('of two codes that differ in a dash the one written is meant', () => {
  expect(meant('Mã,Tên\nnoi-vu,Phòng A\nnoi.vu,Phòng B\n', 'noi.vu')).toEqual(['noi.vu']);
});

test('an unknown reference is told with the three nearest names', () => {
  const units = 'Mã,Tên\na,Xã Cao Sơn\nb,Xã Vũ Muộn\nc,Xã Đôn Phong\nd,Xã Vi Hương\n';
  expect(faultsOf(units, 'Xã Cao Xơn')).toEqual([
    {
      file: '2023/tien-do.csv',
      line: 2,
      column: 'Đơn vị',
      value: 'Xã Cao Xơn',
      severity: 'error',
      code: 'unknown-unit',
      message: 'không có trong danh mục',
      suggestion: 'gần giống nhất: Xã Cao Sơn (a); Xã Vũ Muộn (b); Xã Đôn Phong (c)',
    },
  ]);
});

test('where nothing is known nothing is near', () => {
  expect(faultsOf('Mã,Tên\n', 'Xã A')).toMatchObject([
    {
      message: 'không có trong danh mục',
      suggestion: 'danh mục ấy chưa có dòng nào được nhận, xem lại tệp của danh mục trước',
    },
  ]);
});

test('a name of two rows is ambiguous, and the codes are offered', () => {
  expect(faultsOf('Mã,Tên\na,Trường Mầm non\nb,Trường Mầm non\n', 'Trường Mầm non')).toMatchObject([
    { code: 'ambiguous-unit', message: 'là tên của nhiều dòng khác nhau', suggestion: 'ghi mã thay cho tên: a hoặc b' },
  ]);
});

test('a row whose reference is wrong is rejected', () => {
  const [, file] = resolve([csv(unit, 'Mã,Tên\na,Xã A\n'), csv(progress, 'Đơn vị,Cùng với\nXã B,\nXã A,\n')]);
  expect(file).toMatchObject({ rejected: [{ line: 2, written: ['Xã B', ''] }], accepted: [{ line: 3 }] });
});

test('every wrong reference of a row is told at once', () => {
  const [, file] = resolve([csv(unit, 'Mã,Tên\n'), csv(progress, 'Đơn vị,Cùng với\nXã B,Xã C; Xã D\n')]);
  const values = file?.rejected[0]?.problems.map((problem) => problem.value);
  expect(values).toEqual(['Xã B', 'Xã C', 'Xã D']);
});

test('a row that refers to a rejected row is rejected too, and so is one that refers to that', () => {
  const [units] = resolve([csv(unit, 'Mã,Tên,Trực thuộc\na,Trường A,Xã B\nb,Xã B,Huyện C\n')]);
  expect(units).toMatchObject({ accepted: [], rejected: [{ line: 3 }, { line: 2 }] });
});

function resolved(units: string, written: string): ReadFile | undefined {
  return resolve([csv(unit, units), csv(progress, `Đơn vị,Cùng với\n${written},\n`)])[1];
}

function meant(units: string, written: string): unknown[] | undefined {
  return resolved(units, written)?.accepted.map((row) => row.cells['unit_id']);
}

function faultsOf(units: string, written: string): readonly object[] {
  return resolved(units, written)?.rejected[0]?.problems ?? [];
}
