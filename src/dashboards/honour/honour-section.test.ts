import { expect, test } from 'vitest';
import type { AwardTotalsRow, HonourDecisionsRow } from '../rows.ts';
import { sectionOf } from './honour-section.ts';

const award: AwardTotalsRow = {
  award_code: 'GK_HUYEN',
  award_name: 'Giấy khen',
  family: 'form',
  level: 'district',
  collectives: 0,
  households: 0,
  individuals: 45,
  total: 45,
  previous_total: null,
};
const decision: HonourDecisionsRow = {
  award_code: 'GK_HUYEN',
  decision_number: '810/QĐ-UBND',
  decision_on: '2023-03-30',
  authority: null,
  period: null,
  movement_name: null,
  listed: 40,
};
const long = { year: 2023, award, listed: 40, isInFull: false, honours: [], decisions: [decision] };

test('the award’s code is its place in the page', () => {
  expect(sectionOf(long).id).toBe('gk-huyen');
});

test('an award of many shows its decisions and the way to the names', () => {
  const { table, wholeRoll } = sectionOf(long);
  expect(table?.groups[0]?.rows[0]?.cells).toEqual({
    decision: { text: 'Quyết định số 810/QĐ-UBND ngày 30/03/2023', note: undefined },
    listed: '40',
  });
  expect(wholeRoll).toEqual({ label: 'Xem danh sách 40 lượt', path: '/bang-vang/2023/hinh-thuc/gk-huyen/' });
});

test('decisions beyond the thirtieth are counted', () => {
  const decisions = Array.from({ length: 32 }, () => decision);
  expect(sectionOf({ ...long, decisions }).footnote).toBe('Còn 2 quyết định khác ở trang danh sách.');
});

test('an award of which nobody is listed says why and leads nowhere', () => {
  const { table, wholeRoll } = sectionOf({ ...long, listed: 0, decisions: [] });
  expect(table?.empty).toContain('học sinh');
  expect(wholeRoll).toBeUndefined();
});

test('gold is for what the state, a ministry or the province gave', () => {
  expect(sectionOf(long).isHigh).toBe(false);
  expect(sectionOf({ ...long, award: { ...award, level: 'province' } }).isHigh).toBe(true);
});
