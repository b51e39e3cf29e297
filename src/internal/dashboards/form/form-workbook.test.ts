import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { toTable } from './form-t5.ts';
import type { FormView } from './form.ts';
import { toView } from './form.ts';
import { formWorkbook } from './form-workbook.ts';

const row = { row_code: '1', row_label: 'Xây dựng nông thôn mới', movement_id: 'ntm', c3_scope: 'bloc' };
const figures = { c4_total: 1007, c5_commune: 1000, c6_district: 4, c7_province: 2, c8_other: 1 };
const meaning = { name: 'form_t5', title: 'Biểu phong trào', about: 'Để làm gì.', excluded: null };

test('the sheet is the form: title, year, heads, column numbers, rows', async () => {
  const { rows } = await sheet();
  expect(rows.map((cells) => cells.filter((value) => value !== null && value !== ''))).toEqual([
    ['BIỂU PHONG TRÀO'],
    ['Năm 2023 (số liệu đến ngày 25/12/2023)'],
    [],
    [
      'STT',
      'Tên phong trào',
      'Phạm vi phát động',
      'Tổng số',
      'Khen cấp xã',
      'Khen cấp huyện',
      'Khen cấp tỉnh',
      'Khen cấp khác',
    ],
    ['1', '2', '3', '4 = 5 + 6 + 7 + 8', '5', '6', '7', '8'],
    ['1', 'Xây dựng nông thôn mới', 'Cụm, khối thi đua', 1007, 1000, 4, 2, 1],
    [],
    ['Người lập biểu', 'Thủ trưởng đơn vị'],
    ['(Ký, họ tên)', '(Ký, họ tên, đóng dấu)'],
  ]);
});

test('a total is a formula over its parts, with its result for who cannot reckon', async () => {
  const { cells } = await sheet();
  expect(cells?.get('5,3')).toMatchObject({ formula: 'SUM(E6:H6)', formulaResult: 1007 });
});

test('on paper the sheet lies across A4, as wide as the page, its heads on every page; on screen they stay', async () => {
  const { pageSetup, freezePane } = await sheet();
  expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
  expect(pageSetup?.printTitlesRow?.replaceAll('$', '')).toBe('4:5');
  expect(freezePane).toMatchObject({ rows: 5, columns: 2 });
});

test('sample data is said to be such in the file too', async () => {
  const { rows } = await sheet({ ...form(), sampleNote: 'Chỉ để minh họa.' });
  expect(rows[2]?.[0]).toBe('Chỉ để minh họa.');
});

test('the same figures make the same bytes', async () => {
  const first = await formWorkbook(form());
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(Buffer.from(await formWorkbook(form())).equals(Buffer.from(first))).toBe(true);
});

function form(): FormView {
  const around = { year: 2023, slug: 't5', meaning, asOf: '2023-12-25', sampleNote: null };
  return toView(toTable([{ ...row, ...figures }], 2023), around);
}

async function sheet(view = form()) {
  const { sheets } = await readXlsx(await formWorkbook(view), { readStyles: true });
  const [first] = sheets;
  if (!first) throw new Error('the workbook has no sheet');
  return first;
}
