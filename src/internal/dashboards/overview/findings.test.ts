import { expect, test } from 'vitest';
import type { FoundRows } from './findings.ts';
import { toView } from './findings.ts';
import type { FindingsRow, FindingTotalsRow } from '../rows.ts';

const line: FindingsRow = {
  ...{ rule: 'R30', title: 'Không quá tỷ lệ', severity: 'error', basis: 'NĐ 91/2017/NĐ-CP', is_verified: true },
  ...{ subject_id: 'bt-a', subject_name: 'Xã A', subject_kind: 'unit', detail: null, message: 'Xã A có 4.' },
  ...{ source_file: '2023/khen-thuong.csv', source_lines: '14, 27' },
};
const rule = (code: string, severity: string): FindingTotalsRow => ({
  ...{ rule: code, severity, title: 'Không quá tỷ lệ', findings: 1 },
});
const found: FoundRows = {
  year: { year: 2023, errors: 1, warnings: 0, infos: 0, held_back: 0 },
  rules: [rule('R30', 'error')],
  lines: [line],
};
const rulesOf = (rows: Partial<FoundRows>) => toView([{ ...found, ...rows }]).years[0]?.rules ?? [];
const rowsOf = (...lines: FindingsRow[]) => rulesOf({ lines })[0]?.table.groups[0]?.rows;
const cellsOf = (own: Partial<FindingsRow>) => rowsOf({ ...line, ...own })?.[0]?.cells;

test('without findings there is no year to show', () => {
  const nothing = { ...found, rules: [], lines: [] };
  expect(toView([nothing])).toMatchObject({ lead: 'Không có điểm nào cần xem lại.', years: [] });
});

test('the lead tells the errors and what needs an explanation of the latest year', () => {
  const year = { ...found.year, warnings: 12 };
  expect(toView([{ ...found, year }]).lead).toBe(
    'Năm 2023 có 1 lỗi cần sửa trước khi công bố và 12 điểm cần giải trình.',
  );
});

test('a year tells how many rows its errors keep off the public site', () => {
  const year = { ...found.year, infos: 40, held_back: 2 };
  expect(toView([{ ...found, year }]).years[0]?.counts).toBe(
    '1 lỗi, 0 điểm cần giải trình, 40 điểm để biết; 2 dòng kết quả có lỗi nên chưa nêu ở trang công khai.',
  );
});

test('the gravest rules come first, then by their code', () => {
  const rules = [rule('R66', 'warning'), rule('R9', 'warning'), rule('R51', 'error')];
  expect(rulesOf({ rules, lines: [] }).map(({ heading }) => heading)).toEqual([
    'R51 · Không quá tỷ lệ',
    'R9 · Không quá tỷ lệ',
    'R66 · Không quá tỷ lệ',
  ]);
});

test('each rule says its severity and its basis', () => {
  expect(rulesOf({})[0]).toMatchObject({
    heading: 'R30 · Không quá tỷ lệ',
    note: 'Lỗi, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP',
  });
});

test('what rests on an unverified basis says that it needs checking', () => {
  expect(rulesOf({ lines: [{ ...line, is_verified: false }] })[0]?.note).toBe(
    'Lỗi, 1 điểm, cần kiểm chứng. Căn cứ: NĐ 91/2017/NĐ-CP',
  );
});

test('when the law changed within the year both bases are told', () => {
  const later = { ...line, basis: 'NĐ 98/2023/NĐ-CP' };
  expect(rulesOf({ lines: [line, later] })[0]?.note).toBe('Lỗi, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP; NĐ 98/2023/NĐ-CP');
});

test('one rule found as an error and as something to know is told twice', () => {
  const rules = [rule('R30', 'info'), rule('R30', 'error')];
  const lines = [line, { ...line, severity: 'info' }];
  expect(rulesOf({ rules, lines })).toMatchObject([
    { note: 'Lỗi, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP', isGrave: true, isOpen: true },
    { note: 'Thông tin, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP', isGrave: false, isOpen: false },
  ]);
});

test('a rule that found much is folded', () => {
  expect(rulesOf({ rules: [{ ...rule('R68', 'warning'), findings: 65 }] })[0]?.isOpen).toBe(false);
});

test('a finding says what was found and in which lines', () => {
  expect(cellsOf({})).toMatchObject({ message: 'Xã A có 4.', source: '2023/khen-thuong.csv, dòng\u00a014, 27' });
});

test('a unit leads to its page', () => {
  expect(cellsOf({})?.['subject']).toEqual({ text: 'Xã A', href: '/don-vi/bt-a/' });
});

test('a bloc leads to its ranking', () => {
  expect(cellsOf({ subject_id: 'K1', subject_kind: 'bloc' })?.['subject']).toMatchObject({
    href: '/noi-bo/xep-hang/2023/k1/',
  });
});

test('what is neither unit nor bloc leads nowhere', () => {
  expect(cellsOf({ subject_kind: 'other' })?.['subject']).toMatchObject({ href: undefined });
});

test('the subjects of a rule are in Vietnamese order', () => {
  const lines = [
    { ...line, subject_name: 'Đôn Phong' },
    { ...line, subject_name: 'Dương Phong' },
  ];
  expect(rowsOf(...lines)?.map((row) => row.cells['subject'])).toMatchObject([
    { text: 'Dương Phong' },
    { text: 'Đôn Phong' },
  ]);
});
