import { expect, test } from 'vitest';
import { award, awardType } from '../../../../tests/award.ts';
import { blocOf, unit, unitAt } from '../../../../tests/bloc.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';

type Row = Tables[string][number];

test('R70 finds the periods whose units do not add up to the whole', async () => {
  const awards = [award(), award({ unit_id: null })];
  const findings = await found('R70', { award: awards });
  expect(findings.map((finding) => finding['message'])).toEqual([
    'Tổng số năm 2023 là 2 lượt khen, nhưng cộng các đơn vị được 1.',
    'Tổng số quý 4 năm 2023 là 2 lượt khen, nhưng cộng các đơn vị được 1.',
  ]);
});

test('R70 finds nothing where every award has its unit', async () => {
  expect(await found('R70', { award: [award(), award({ unit_id: 'B' })] })).toEqual([]);
});

test('R71 finds a year with an award to nobody knows whom', async () => {
  expect(await found('R71', { award: [award(), award({ recipient_kind: null })] })).toMatchObject([
    { severity: 'error', year: 2023, source_line: null },
  ]);
});

test('R71 counts collectives, households and persons together', async () => {
  const awards = [award(), award({ recipient_kind: 'household' }), award({ recipient_kind: 'collective' })];
  expect(await found('R71', { award: awards })).toEqual([]);
});

test('R72 finds persons whom form 0603 cannot classify', async () => {
  expect(
    await found('R72', { award_type: [certificate], award: [award({ commendation_type: 'merit' })] }),
  ).toMatchObject([
    {
      severity: 'warning',
      detail: 'Biểu 0603',
      message:
        'Biểu 0603 năm 2023: dòng 05 là 1, nhưng các dòng 06 + 07 + 08 + 09 + 10 cộng lại được 0; xem lại các dòng chưa ghi phân loại.',
    },
  ]);
});

test('R72 finds nothing where every person has a category', async () => {
  const awards = [award({ commendation_type: 'merit', person_category: 'directWorker' })];
  expect(await found('R72', { award_type: [certificate], award: awards })).toEqual([]);
});

test('R72 finds movements of which the file does not say how they are run', async () => {
  const movement = [{ year: 2023, id: 'm', level: 'district', from_year: 2023, to_year: 2023 }];
  expect(await found('R72', { movement })).toMatchObject([{ detail: 'Biểu 0601' }]);
});

test('R73 lets the year have more thematic awards than its quarters', async () => {
  const awards = [award({ commendation_type: 'thematic', decision_on: '2024-01-15' }), thematic('2023-03-10')];
  expect(await found('R73', { award: awards })).toEqual([]);
});

test('R74 finds an award of a year in which the unit was no more', async () => {
  const told = { unit: [unitOf({ valid_to: '2022-12-31' })], award: [award({ source_line: 3 })] };
  expect(await found('R74', told)).toMatchObject([
    {
      severity: 'error',
      subject_id: 'A',
      source_line: 3,
      message:
        'Nông Văn A có kết quả khen thưởng năm 2023 ở Phòng A, nhưng đơn vị này đã thôi hoạt động từ sau ngày 31/12/2022.',
    },
  ]);
});

test('R74 finds a registration of a year in which the unit was not yet', async () => {
  const registration = [{ year: 2023, unit_id: 'A', recipient_name: 'Nông Văn A', source_line: 4 }];
  const told = { unit: [unitOf({ valid_from: '2024-01-01' })], registration };
  expect(await found('R74', told)).toMatchObject([{ source_line: 4, detail: 'Nông Văn A' }]);
});

test('R74 allows a unit that ended within the year', async () => {
  expect(await found('R74', { unit: [unitOf({ valid_to: '2023-01-01' })], award: [award()] })).toEqual([]);
});

test('R75 finds core points above the criterion’s', async () => {
  const findings = await found('R75', blocOf([unit('A', 100.5)]));
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      subject_id: 'A',
      message: 'A có 100,5 điểm Hội đồng thẩm định ở tiêu chí core, mức cao nhất là 100.',
    },
  ]);
});

test('R75 says that a bonus above its cap is cut', async () => {
  const [finding] = await found('R75', blocOf([unit('A', 100, { bonus: 6 })]));
  expect(finding?.['message']).toMatch(/mức cao nhất là 5; phần vượt không được tính\.$/);
});

test('R75 allows full points and full bonus, though they come to more than 100', async () => {
  expect(await found('R75', blocOf([unit('A', 100, { bonus: 5 })]))).toEqual([]);
});

test('R75 finds a group whose bonuses are each allowed and too many together', async () => {
  const told = blocOf([unitAt('A', { council: { core: 90 } })]);
  const half = { year: 2023, criteria_table: 'T', kind: 'bonus', max_points: 4, group_code: 'bonus' };
  const score = { year: 2023, bloc_id: 'K', unit_id: 'A', stage: 'council', points: 4 };
  expect(
    await found('R75', {
      ...told,
      criterion: [
        { year: 2023, criteria_table: 'T', code: 'bonus', kind: 'bonus', max_points: 5 },
        { ...half, code: 'b1' },
        { ...half, code: 'b2' },
      ],
      score: [
        { ...score, criterion_code: 'b1', source_line: 8 },
        { ...score, criterion_code: 'b2', source_line: 9 },
      ],
    }),
  ).toMatchObject([{ source_line: null, source_lines: '8, 9' }]);
});

const certificate = awardType({
  family: 'form',
  level: 'province',
  award_class: 'provinceCertificate',
  is_annual: false,
});

function unitOf(told: Row = {}): Row {
  return { id: 'A', name: 'Phòng A', ...told };
}

function thematic(decision_on: string): Row {
  return award({ commendation_type: 'thematic', decision_on });
}

async function found(rule: string, told: Tables): Promise<Record<string, unknown>[]> {
  const unit = [unitOf(), unitOf({ id: 'B', name: 'Phòng B' })];
  const database = await databaseWith({ unit, award_type: [awardType()], ...told });
  return database.findings(rule);
}
