import { expect, test } from 'vitest';
import { award, awardType, years } from '../../../../tests/award.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';
import { initiative, title, titles } from '../../../../tests/title.ts';

type Row = Tables[string][number];

test('R17 finds a province’s certificate of 2023 with one initiative in three years', async () => {
  const tables = { task: years(2021, 2022), award: [certificate()], initiative: [initiative()] };
  expect(await found('R17', tables)).toMatchObject([
    {
      severity: 'info',
      is_verified: false,
      message:
        'Nông Văn A được tặng Bằng khen nhưng từ năm 2021 đến năm 2023 có 1 sáng kiến được công nhận, cần 2; ' +
        'đề nghị đối chiếu hồ sơ.',
    },
  ]);
});

test('R17 allows a certificate of 2023 with an initiative in each of two years', async () => {
  const initiatives = [initiative(), initiative({ year: 2022 })];
  const tables = { task: years(2021), award: [certificate()], initiative: initiatives };
  expect(await found('R17', tables)).toEqual([]);
});

test('R17 judges a certificate by the law of the day of its decision', async () => {
  const tables = { task: years(2021, 2022), award: [certificate({ decision_on: '2024-02-01' })] };
  const findings = await found('R17', tables);
  expect(findings.map(({ message }) => message)).toEqual([
    'Nông Văn A được tặng Bằng khen nhưng có 0 năm liên tục là Chiến sĩ thi đua cơ sở, cần 2; ' +
      'đề nghị đối chiếu kết quả xếp loại.',
  ]);
});

test('R17 allows a certificate of 2024 after two years as base-level fighter', async () => {
  const awards = [certificate({ decision_on: '2024-02-01' }), ...fighterIn(2022, 2023)];
  expect(await found('R17', { task: years(2021), award: awards })).toEqual([]);
});

test('R17 is not for what is given for one movement', async () => {
  const tables = { task: years(2021, 2022), award: [certificate({ commendation_type: 'thematic' })] };
  expect(await found('R17', tables)).toEqual([]);
});

test('R17 is not for people outside the offices', async () => {
  const tables = { task: years(2021, 2022), award: [certificate({ private_citizen: true })] };
  expect(await found('R17', tables)).toEqual([]);
});

test('R18 finds the Prime Minister’s certificate without a province’s before it', async () => {
  const tables = { task: years(2018, 2019, 2020, 2021, 2022), award: [certificate({ award_code: 'BK_TTG' })] };
  expect(await found('R18', tables)).toMatchObject([
    {
      severity: 'info',
      is_verified: false,
      message:
        'Nông Văn A được tặng Bằng khen của Thủ tướng nhưng trong 5 năm số liệu ở trước không có ' +
        'Bằng khen cấp bộ, tỉnh; đề nghị đối chiếu hồ sơ.',
    },
  ]);
});

test('R18 allows it after a province’s certificate', async () => {
  const awards = [certificate({ award_code: 'BK_TTG' }), certificate({ year: 2018 })];
  expect(await found('R18', { task: years(2019, 2020, 2021, 2022), award: awards })).toEqual([]);
});

test('R18 does not take a certificate of the same year', async () => {
  const awards = [certificate({ award_code: 'BK_TTG' }), certificate()];
  expect(await found('R18', { task: years(2018, 2019, 2020, 2021, 2022), award: awards })).toHaveLength(1);
});

test('R18 judges no one while one of the years is unknown', async () => {
  const tables = { task: years(2019, 2020, 2021, 2022), award: [certificate({ award_code: 'BK_TTG' })] };
  expect(await found('R18', tables)).toEqual([]);
});

const forms = [
  awardType({ code: 'BK', name: 'Bằng khen', family: 'form', award_class: 'provinceCertificate', is_annual: false }),
  awardType({
    code: 'BK_TTG',
    name: 'Bằng khen của Thủ tướng',
    family: 'form',
    award_class: 'primeMinisterCertificate',
    is_annual: false,
  }),
];

/** Nông Văn A is base-level fighter in each of these years. */
function fighterIn(...all: number[]): Row[] {
  return all.map((year) => title('CSTDCS', { year }));
}

function certificate(told: Row = {}): Row {
  return award({ award_code: 'BK', commendation_type: 'merit', ...told });
}

async function found(rule: string, tables: Tables): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({
    unit: [{ id: 'A', name: 'Phòng A' }],
    award_type: [...titles, ...forms],
    rule_parameter: [
      { rule: 'R17', name: 'initiatives', value: 2, to_year: 2023 },
      { rule: 'R17', name: 'base_fighter_years', value: 2, from_year: 2024 },
      { rule: 'R18', name: 'years', value: 5 },
    ],
    ...tables,
  });
  return database.findings(rule);
}
