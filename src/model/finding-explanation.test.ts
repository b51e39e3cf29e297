import { expect, test } from 'vitest';
import { award, awardType } from '../../tests/award.ts';
import { databaseWith } from '../../tests/database.ts';

const finding = {
  ...{ rule: 'R03', title: 'Không cao hơn', section: 'registration', severity: 'warning', basis: 'Luật' },
  ...{ is_verified: true, year: 2023, subject_id: 'bt-a', subject_name: 'Xã A', subject_kind: 'unit' },
  ...{ detail: 'Nông Văn C', message: 'Cao hơn.', source_file: '2023/ket-qua.csv', source_line: 4, source_lines: '4' },
};
const explanation = {
  ...{ year: 2023, rule: 'R03', subject: 'Xã A', detail: 'Nông Văn C', note: 'Đã rà soát.' },
  ...{ explained_by: 'Hoàng Thị B', explained_on: '2023-12-15', source_file: '2023/giai-trinh.csv', source_line: 2 },
};
const forAll = { ...explanation, detail: null, note: 'Cả đơn vị.', source_line: 3 };

test('an explanation marks the finding of its rule and subject', async () => {
  expect(await linesOf([explanation])).toEqual([
    { is_explained: true, note: 'Đã rà soát.', explained_by: 'Hoàng Thị B', explained_on: '2023-12-15' },
  ]);
});

test('a subject may be named by its code, in any case', async () => {
  expect(await linesOf([{ ...explanation, subject: 'BT-A' }])).toMatchObject([{ is_explained: true }]);
});

test('without a person it explains all that the rule found on the unit', async () => {
  expect(await linesOf([forAll])).toMatchObject([{ note: 'Cả đơn vị.' }]);
});

test('what names the person comes before what is said of all', async () => {
  expect(await linesOf([forAll, explanation])).toMatchObject([{ note: 'Đã rà soát.' }]);
});

test('what is said of another person, rule or year leaves the finding open', async () => {
  const others = [{ detail: 'Khác' }, { rule: 'R04' }, { year: 2022 }].map((other) => ({ ...explanation, ...other }));
  expect(await linesOf(others)).toMatchObject([{ is_explained: false, note: null }]);
});

test('a year counts what is explained apart', async () => {
  const tables = { finding: [finding, { ...finding, detail: 'Khác' }], explanation: [explanation] };
  expect(await (await databaseWith(tables)).rows('SELECT findings, explained FROM finding_total')).toEqual([
    { findings: 2, explained: 1 },
  ]);
});

test('R78 finds an explanation that no finding answers to', async () => {
  const { findings } = await databaseWith({ explanation: [explanation] });
  expect(await findings('R78')).toMatchObject([
    {
      severity: 'warning',
      subject_id: 'Xã A',
      detail: 'Nông Văn C',
      source_file: '2023/giai-trinh.csv',
      source_line: 2,
    },
  ]);
});

test('R78 finds nothing where each explanation has its finding', async () => {
  const answer = { ...explanation, rule: 'R01', subject: 'A', detail: 'Nông Văn A' };
  const unit = [{ id: 'A', name: 'A' }];
  const { findings } = await databaseWith({ unit, award: [award()], award_type: [awardType()], explanation: [answer] });
  expect((await findings()).map(({ rule }) => rule)).toEqual(['R01']);
});

async function linesOf(explanations: readonly Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
  const { rows } = await databaseWith({ finding: [finding], explanation: explanations });
  return rows('SELECT is_explained, note, explained_by, explained_on FROM finding_line');
}
