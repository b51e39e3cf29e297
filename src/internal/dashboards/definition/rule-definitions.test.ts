import { expect, test } from 'vitest';
import type { RuleListRow, RuleParametersRow } from '../rows.ts';
import { toView } from './rule-definitions.ts';

const rule: RuleListRow = {
  rule: 'R30',
  title: 'Không quá tỷ lệ',
  about: '',
  severity: 'error',
  basis: 'NĐ 91/2017/NĐ-CP',
  valid_from: '2017-11-15',
  valid_to: '2023-12-31',
  is_verified: true,
  query: 'SELECT 1',
};
const parameter: RuleParametersRow = {
  rule: 'R30',
  name: 'max_share',
  value: 0.15,
  from_year: null,
  to_year: 2023,
  basis: null,
  is_verified: false,
};

test('a rule says how grave it is in each period', () => {
  const later = { ...rule, severity: 'info', valid_from: '2024-01-01', valid_to: null };
  const [told] = toView([rule, later], []).rules;
  expect(told?.regimes.map(({ name, period }) => [name, period])).toEqual([
    ['Lỗi', '15/11/2017 – 31/12/2023'],
    ['Thông tin', 'từ 01/01/2024'],
  ]);
});

test('a rule without days is in force at all times', () => {
  const [told] = toView([{ ...rule, valid_from: null, valid_to: null }], []).rules;
  expect(told?.regimes[0]?.period).toBe('mọi thời kỳ');
});

test('a parameter stands with its rule, with its years', () => {
  const [told] = toView([rule], [parameter]).rules;
  expect(told?.parameters).toEqual([
    { name: 'max_share = 0,15', period: 'đến năm 2023', basis: undefined, isVerified: false },
  ]);
});

test('a parameter of no rule is told apart, with what it is for', () => {
  const { rules, others } = toView([rule], [{ ...parameter, rule: 'suy-ton', name: 'places', value: 1 }]);
  expect(rules[0]?.parameters).toEqual([]);
  expect(others[0]?.name).toBe('suy-ton: places = 1');
});
