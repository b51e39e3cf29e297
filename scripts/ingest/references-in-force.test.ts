import { expect, test } from 'vitest';
import { csv } from '../../tests/csv.ts';
import { date, key, reference, references, text } from './cells/column.ts';
import type { Problem } from './report/problem.ts';
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
    valid_from: date('Từ ngày', { optional: true }),
    valid_to: date('Đến ngày', { optional: true }),
    successor_ids: references('Kế thừa', 'unit', { optional: true }),
  },
  provides: { kind: 'unit', code: 'id', names: ['name'] },
} satisfies Source;

const progress = {
  file: 'tien-do.csv',
  yearly: true,
  table: 'progress',
  title: 'Tiến độ',
  columns: { unit_id: reference('Đơn vị', 'unit') },
} satisfies Source;

const movement = {
  file: 'phong-trao.csv',
  yearly: true,
  table: 'movement',
  title: 'Phong trào',
  columns: { id: key('Mã phong trào'), follows: reference('Tiếp nối', 'movement', { optional: true }) },
  provides: { kind: 'movement', code: 'id', names: [] },
} satisfies Source;

const header = 'Mã,Tên,Từ ngày,Đến ngày,Kế thừa\n';
const merged = `${header}ha-vi,Xã Hà Vị,,30/06/2025,Xã Phủ Thông\nphu-thong,Xã Phủ Thông,01/07/2025,,\n`;

test('a unit that is over is told with its successor', () => {
  expect(faultOf(merged, 'Xã Hà Vị', 2026)).toMatchObject({
    code: 'not-in-force-unit',
    value: 'Xã Hà Vị',
    message: 'không còn trong năm 2026',
    suggestion: 'ghi tên đơn vị kế thừa: Xã Phủ Thông (phu-thong)',
  });
});

test('a unit that is over without a successor is told with the columns to look at', () => {
  expect(faultOf(`${header}a,Phòng A,,31/12/2021,\n`, 'Phòng A', 2023)).toMatchObject({
    message: 'không còn trong năm 2023',
    suggestion: 'nếu không nhầm tên thì xem lại "Từ ngày", "Đến ngày" trong danh mục',
  });
});

test('a unit that is not there yet is told with its predecessor', () => {
  expect(faultOf(merged, 'Xã Phủ Thông', 2023)).toMatchObject({
    code: 'not-in-force-unit',
    message: 'chưa có trong năm 2023',
    suggestion: 'ghi tên lúc ấy: Xã Hà Vị (ha-vi)',
  });
});

test('a unit may be named in the year in which it ends', () => {
  expect(meant(merged, 'Xã Hà Vị', 2025)).toBe('ha-vi');
});

test('a unit may be named in the year in which it begins', () => {
  expect(meant(merged, 'Xã Phủ Thông', 2025)).toBe('phu-thong');
});

test('a unit that ends on the last day of a year is not there in the next', () => {
  const units = `${header}a,Phòng A,,31/12/2022,\n`;
  expect(meant(units, 'Phòng A', 2022)).toBe('a');
  expect(faultOf(units, 'Phòng A', 2023)).toMatchObject({ code: 'not-in-force-unit' });
});

test('of two units of one name the one of the year is meant', () => {
  const units = `${header}cu,Phòng A,,30/06/2022,moi\nmoi,Phòng A,01/07/2022,,\n`;
  expect(meant(units, 'Phòng A', 2023)).toBe('moi');
});

test('a unit that is over is not among the nearest names', () => {
  expect(faultOf(merged, 'Xã Hà Vy', 2026)).toMatchObject({
    suggestion: 'gần giống nhất: Xã Phủ Thông (phu-thong)',
  });
});

test('in a file of no year a unit that is over may be named', () => {
  const [units] = resolve([csv(unit, `${header}a,Phòng A,,31/12/2021,\nb,Phòng B,,,Phòng A\n`)]);
  expect(units?.accepted).toMatchObject([{}, { cells: { successor_ids: ['a'] } }]);
});

test('what one year’s file holds is not known in another year', () => {
  const [, later] = resolve([
    csv(movement, 'Mã phong trào,Tiếp nối\nnong-thon-moi,\n', 2022),
    csv(movement, 'Mã phong trào,Tiếp nối\nchuyen-doi-so,nong-thon-moi\n', 2023),
  ]);
  expect(later?.rejected[0]?.problems).toMatchObject([{ code: 'unknown-movement' }]);
});

function faultOf(units: string, written: string, year: number): Problem | undefined {
  const [, file] = resolve([csv(unit, units), csv(progress, `Đơn vị\n${written}\n`, year)]);
  return file?.rejected[0]?.problems[0];
}

function meant(units: string, written: string, year: number): unknown {
  const [, file] = resolve([csv(unit, units), csv(progress, `Đơn vị\n${written}\n`, year)]);
  return file?.accepted[0]?.cells['unit_id'];
}
