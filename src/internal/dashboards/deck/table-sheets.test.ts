import { expect, test } from 'vitest';
import type { TableView } from '../../../dashboards/table.ts';
import { sheetsOf } from './table-sheets.ts';

const long = 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Dạy nghề các dân tộc thiểu số'.repeat(2);

function unitTable(...groups: readonly (readonly string[])[]): TableView {
  return {
    caption: 'Xếp hạng',
    columns: [
      { key: 'unit', label: 'Đơn vị', rowHeader: true },
      { key: 'grade', label: 'Xếp loại', width: 'medium' },
      { key: 'total', label: 'Điểm', align: 'end' },
    ],
    groups: groups.map((names, at) => ({
      label: groups.length > 1 ? `Khối ${at + 1}` : undefined,
      rows: names.map((unit) => ({ cells: { unit, grade: 'Tốt', total: '90' } })),
    })),
  };
}

const units = (amount: number, name = 'Xã Cao Sơn') => Array.from({ length: amount }, (_, at) => `${name} ${at + 1}`);
const shape = (table: TableView, room = 32) =>
  sheetsOf(table, room).map(({ groups }) => groups.reduce((sum, { rows }) => sum + rows.length, 0));

test('a short table stands on one slide in larger letters', () => {
  expect(sheetsOf(unitTable(units(4)), 32).map(({ density }) => density)).toEqual(['roomy']);
});

test('a bloc of ten is written closer rather than on two slides', () => {
  expect(sheetsOf(unitTable(units(10)), 32).map(({ density }) => density)).toEqual(['close']);
});

test('a bloc of twenty-six is spread evenly over three slides', () => {
  expect(shape(unitTable(units(26)))).toEqual([9, 9, 8]);
});

test('every unit stands on one slide, in its order', () => {
  const names = units(26);
  const shown = sheetsOf(unitTable(names), 32).flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.map(({ cells }) => cells['unit'])),
  );
  expect(shown).toEqual(names);
});

test('names that wrap need more slides', () => {
  expect(shape(unitTable(units(10, long))).length).toBeGreaterThan(2);
});

test('a second line under a name is counted too', () => {
  const table = unitTable(units(10));
  const noted = table.groups.map(({ rows }) => ({
    rows: rows.map(({ cells }) => ({ cells: { ...cells, unit: { text: 'Xã', note: 'tạm tính' } } })),
  }));
  expect(sheetsOf({ ...table, groups: noted }, 32)).toHaveLength(2);
});

test('a group that goes on on another slide is named there again', () => {
  const sheets = sheetsOf(unitTable(units(2), units(12)), 32);
  expect(sheets.map(({ groups }) => groups.map(({ label }) => label))).toEqual([['Khối 1', 'Khối 2'], ['Khối 2']]);
});

test('a table without a row needs no slide', () => {
  expect(sheetsOf(unitTable([]), 32)).toEqual([]);
});

test('a row higher than a slide still stands on one', () => {
  expect(shape(unitTable([long.repeat(8), 'Xã Cao Sơn']))).toEqual([1, 1]);
});
