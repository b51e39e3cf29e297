import { expect, test } from 'vitest';
import { readModelFile } from './model-file.ts';
import { ruleHeader } from './rule-header.ts';

const headerOf = (...lines: string[]) =>
  ruleHeader(readModelFile('r30', `-- R30 · Không quá tỷ lệ\n${lines.map((line) => `-- ${line}\n`).join('')}SELECT 1`));
const before2024 = 'severity: error | basis: NĐ 91 Điều 9 | valid: 2017-11-15..2023-12-31 | verified: yes';
const since2024 = 'severity: info | basis: NĐ 98 Điều 4 | valid: 2024-01-01.. | verified: no';

test('the header of a rule says its code, severity, basis and when it is in force', () => {
  expect(headerOf(before2024)).toEqual({
    code: 'R30',
    title: 'Không quá tỷ lệ',
    regimes: [
      {
        severity: 'error',
        basis: 'NĐ 91 Điều 9',
        validFrom: '2017-11-15',
        validTo: '2023-12-31',
        isVerified: true,
      },
    ],
  });
});

test('a rule without an end is still in force', () => {
  expect(headerOf('severity: warning | basis: Kế hoạch | valid: .. | verified: yes').regimes).toMatchObject([
    { validFrom: null, validTo: null },
  ]);
});

test('a rule may grow milder with the law', () => {
  expect(headerOf(since2024, before2024).regimes).toMatchObject([
    { severity: 'error', validTo: '2023-12-31' },
    { severity: 'info', validFrom: '2024-01-01', isVerified: false },
  ]);
});

test('two laws on one day are refused', () => {
  const early = since2024.replace('2024-01-01', '2023-12-31');
  expect(() => headerOf(before2024, early)).toThrow(
    'rules/r30.sql: two of its lines "-- severity: …" are in force on the same day',
  );
});

test('what is not verified may not be an error', () => {
  expect(() => headerOf(before2024.replace('verified: yes', 'verified: no'))).toThrow(
    'rules/r30.sql: what is not verified stops nothing: its severity is no error',
  );
});

test('a rule without its legal basis is refused', () => {
  expect(() => headerOf('severity: error | valid: .. | verified: yes')).toThrow(
    'rules/r30.sql: its header must read "-- Rnn · sentence"',
  );
});

test('a rule that does not say how grave it is is refused', () => {
  expect(() => headerOf()).toThrow('rules/r30.sql: its header must read "-- Rnn · sentence"');
});
