import { expect, test } from 'vitest';
import { exampleFinding, explainedFinding } from '../../../../tests/example-finding.ts';
import type { FindingsRow } from '../rows.ts';
import { stateOf } from './finding-state.ts';

const open = (...lines: FindingsRow[]) => stateOf(lines, { year: 2023, state: 'chua' });
const rulesOf = (...lines: FindingsRow[]) => open(...lines).severities.flatMap(({ rules }) => rules);
const found = (rule: string, severity: string): FindingsRow => ({ ...exampleFinding, rule, severity });

test('what is explained is not among what waits', () => {
  expect(open(exampleFinding, explainedFinding).rows).toBe(1);
});

test('what is explained is not grave any more', () => {
  const explained = stateOf([explainedFinding], { year: 2023, state: 'da' });
  expect(explained.severities[0]?.rules[0]?.isGrave).toBe(false);
});

test('the gravest rules come first, then by their code', () => {
  const rules = rulesOf(found('R66', 'warning'), found('R9', 'warning'), found('R51', 'error'));
  expect(rules.map(({ id }) => id)).toEqual([
    'nam-2023-chua-loi-r51',
    'nam-2023-chua-canh-bao-r9',
    'nam-2023-chua-canh-bao-r66',
  ]);
});

test('each rule says its severity and its basis', () => {
  expect(rulesOf(exampleFinding)[0]).toMatchObject({
    heading: 'R30 · Không quá tỷ lệ',
    note: 'Lỗi, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP',
  });
});

test('what rests on an unverified basis says that it needs checking', () => {
  expect(rulesOf({ ...exampleFinding, is_verified: false })[0]?.note).toBe(
    'Lỗi, 1 điểm, cần kiểm chứng. Căn cứ: NĐ 91/2017/NĐ-CP',
  );
});

test('when the law changed within the year both bases are told', () => {
  const later = { ...exampleFinding, basis: 'NĐ 98/2023/NĐ-CP' };
  expect(rulesOf(exampleFinding, later)[0]?.note).toBe('Lỗi, 2 điểm. Căn cứ: NĐ 91/2017/NĐ-CP; NĐ 98/2023/NĐ-CP');
});

test('one rule found as an error and as something to know is told twice', () => {
  expect(rulesOf(found('R30', 'info'), found('R30', 'error'))).toMatchObject([
    { note: 'Lỗi, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP', isGrave: true, isOpen: true },
    { note: 'Thông tin, 1 điểm. Căn cứ: NĐ 91/2017/NĐ-CP', isGrave: false, isOpen: false },
  ]);
});

test('a rule that found much is folded', () => {
  const many = Array.from({ length: 21 }, () => exampleFinding);
  expect(rulesOf(...many)[0]?.isOpen).toBe(false);
});

test('the subjects of a rule are in Vietnamese order', () => {
  const lines = ['Đôn Phong', 'Dương Phong'].map((subject_name) => ({ ...exampleFinding, subject_name }));
  expect(rulesOf(...lines)[0]?.table.groups[0]?.rows.map((row) => row.cells['subject'])).toMatchObject([
    { text: 'Dương Phong' },
    { text: 'Đôn Phong' },
  ]);
});
