import { expect, test } from 'vitest';
import { readModelFile, ruleHeader } from './model.ts';

const rule = (header: string) => readModelFile('r30', `${header}\nSELECT 1`);

test('the header of a view says what it is and what its columns mean', () => {
  const view = readModelFile('place', '-- Thứ hạng.\n-- column place?: hạng\n-- column name: tên\nSELECT 1;\n');
  expect(view).toEqual({
    name: 'place',
    query: 'SELECT 1',
    comment: 'Thứ hạng.',
    columns: new Map([
      ['place', { comment: 'hạng', nullable: true }],
      ['name', { comment: 'tên', nullable: false }],
    ]),
  });
});

test('the header of a rule says its code, severity, basis and when it is in force', () => {
  const header = '-- R30 · Không quá 15 %\n-- severity: error | basis: NĐ 91 Điều 9 | valid: 2017-11-15..2023-12-31';
  expect(ruleHeader(rule(header))).toEqual({
    code: 'R30',
    title: 'Không quá 15 %',
    severity: 'error',
    basis: 'NĐ 91 Điều 9',
    validFrom: '2017-11-15',
    validTo: '2023-12-31',
  });
});

test('a rule without an end is still in force', () => {
  const header = '-- R66 · Có khối trưởng\n-- severity: warning | basis: Kế hoạch | valid: ..';
  expect(ruleHeader(rule(header))).toMatchObject({ validFrom: null, validTo: null });
});

test('a rule without its legal basis is refused', () => {
  expect(() => ruleHeader(rule('-- R30 · Không quá 15 %\n-- severity: error'))).toThrow(
    'rules/r30.sql: its header must read "-- Rnn · sentence"',
  );
});
