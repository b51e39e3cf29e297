import { expect, test } from 'vitest';
import { exampleFinding, explainedFinding } from '../../../../tests/example-finding.ts';
import type { FindingsRow } from '../rows.ts';
import { findingTable } from './finding-table.ts';

const cellsOf = (own: Partial<FindingsRow>) =>
  findingTable([{ ...exampleFinding, ...own }], 2023, 'chua').groups[0]?.rows[0]?.cells;

test('a finding says what was found and in which lines', () => {
  expect(cellsOf({})).toMatchObject({ message: 'Xã A có 4.', source: '2023/khen-thuong.csv, dòng\u00a014, 27' });
});

test('an explained finding says how, by whom and when', () => {
  const [row] = findingTable([explainedFinding], 2023, 'da').groups[0]?.rows ?? [];
  expect(row?.cells['note']).toEqual({ text: 'Đã rà soát.', note: 'Đã giải trình: Hoàng Thị B, 15/12/2023' });
});

test('a unit leads to its page', () => {
  expect(cellsOf({})?.['subject']).toMatchObject({ text: 'Xã A', href: '/noi-bo/don-vi/bt-a/' });
});

test('a bloc leads to its ranking', () => {
  expect(cellsOf({ subject_id: 'K1', subject_kind: 'bloc' })?.['subject']).toMatchObject({
    href: '/noi-bo/xep-hang/2023/k1/',
  });
});

test('what is neither unit nor bloc leads nowhere', () => {
  expect(cellsOf({ subject_kind: 'other' })?.['subject']).toMatchObject({ href: undefined });
});

test('a person is named below the unit, as an explanation has to name them', () => {
  expect(cellsOf({ detail: 'Nông Văn C' })?.['subject']).toMatchObject({ note: 'Nông Văn C' });
});

test('a unit is not named twice', () => {
  expect(cellsOf({ detail: 'Xã A' })?.['subject']).toMatchObject({ note: undefined });
});
