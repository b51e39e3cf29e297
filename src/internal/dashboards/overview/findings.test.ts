import { expect, test } from 'vitest';
import { toView } from './findings.ts';
import type { FindingsRow } from '../rows.ts';

const finding: FindingsRow = {
  year: 2023,
  rule: 'R30',
  title: 'Không quá tỷ lệ',
  severity: 'error',
  basis: 'NĐ 91/2017/NĐ-CP',
  subject_id: 'bt-a',
  subject_name: 'Xã A',
  subject_kind: 'unit',
  detail: null,
  found: 4,
  allowed: 3,
};
const bloc = { ...finding, severity: 'warning', rule: 'R66', subject_id: 'K1', subject_kind: 'bloc' };
const cellsOf = (row: FindingsRow) => toView([row]).years[0]?.table.groups[0]?.rows[0]?.cells;

test('without findings there is no year to show', () => {
  expect(toView([])).toMatchObject({ lead: 'Không có điểm nào cần xem lại.', years: [] });
});

test('errors and what needs an explanation are counted apart', () => {
  expect(toView([finding, bloc]).lead).toBe('1 lỗi và 1 điểm cần giải trình.');
});

test('each rule says its severity and its basis', () => {
  expect(toView([finding]).years[0]?.table.groups[0]).toMatchObject({
    label: 'R30 · Không quá tỷ lệ',
    note: 'Lỗi, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP',
  });
});

test('a unit leads to its page', () => {
  expect(cellsOf(finding)?.['subject']).toEqual({ text: 'Xã A', href: '/don-vi/bt-a/' });
});

test('a bloc leads to its ranking', () => {
  expect(cellsOf(bloc)?.['subject']).toMatchObject({ href: '/noi-bo/xep-hang/2023/k1/' });
});

test('what is neither unit nor bloc leads nowhere', () => {
  expect(cellsOf({ ...finding, subject_kind: 'other' })?.['subject']).toMatchObject({ href: undefined });
});

test('the subjects of a rule are in Vietnamese order', () => {
  const rows = [
    { ...finding, subject_name: 'Đôn Phong' },
    { ...finding, subject_name: 'Dương Phong' },
  ];
  const [group] = toView(rows).years[0]?.table.groups ?? [];
  expect(group?.rows.map((row) => row.cells['subject'])).toMatchObject([
    { text: 'Dương Phong' },
    { text: 'Đôn Phong' },
  ]);
});
