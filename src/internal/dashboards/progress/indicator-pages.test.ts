import { expect, test } from 'vitest';
import type { IndicatorFiguresRow, IndicatorResultsRow } from '../rows.ts';
import { toView } from './indicator-pages.ts';

const figures: IndicatorFiguresRow = {
  ...{ quarter: 1, bloc_id: 'K1', unit_id: 'a', unit_name: 'A', planned: 4, actual: 3, share: 0.75 },
  ...{ cumulated_planned: 4, cumulated_actual: 3, cumulated_share: 0.75 },
  ...{ source_file: '2023/chi-tieu.csv', source_line: 14 },
};
const result: IndicatorResultsRow = {
  ...{ quarter: 1, bloc_id: 'K1', bloc_name: 'Khối 1', indicator_name: 'Số tin, bài', measure: 'tin' },
  ...{ units: 1, units_planned: 1, reported: 1, met_planned: 0, planned: 4, actual: 3, share: 0.75 },
};
const page = { year: 2023, code: 'CT1', name: 'Số tin, bài', quarter: 1 };
const pages = [
  { ...page, year: 2022 },
  page,
  { ...page, quarter: 2 },
  { ...page, code: 'CT2', name: 'Số mô hình' },
  { ...page, code: 'CT2', name: 'Số mô hình', quarter: 2 },
];
const view = toView({ figures: [figures], results: [result] }, page, pages);
const pathsOf = (label: string) =>
  view.choices.find((row) => row.label === label)?.links.map(({ path, current }) => [path, current]);

test('a reader may go to the same indicator and quarter of another year', () => {
  expect(pathsOf('Năm')).toEqual([
    ['/noi-bo/tien-do/2022/chi-tieu/ct1/quy-1/', false],
    ['/noi-bo/tien-do/2023/chi-tieu/ct1/quy-1/', true],
  ]);
});

test('to its other quarters', () => {
  expect(pathsOf('Quý')).toEqual([
    ['/noi-bo/tien-do/2023/chi-tieu/ct1/quy-1/', true],
    ['/noi-bo/tien-do/2023/chi-tieu/ct1/quy-2/', false],
  ]);
});

test('to the other indicators of the quarter', () => {
  expect(pathsOf('Chỉ tiêu')).toEqual([
    ['/noi-bo/tien-do/2023/chi-tieu/ct1/quy-1/', true],
    ['/noi-bo/tien-do/2023/chi-tieu/ct2/quy-1/', false],
  ]);
});

test('and to the units of a bloc', () => {
  expect(pathsOf('Khối, cụm')).toEqual([['#khoi-k1', undefined]]);
});

test('each unit says where its figures were read', () => {
  expect(view.table.groups[0]?.rows[0]?.cells['unit']).toMatchObject({ note: '2023/chi-tieu.csv, dòng\u00a014' });
});
