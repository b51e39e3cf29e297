import { expect, test } from 'vitest';
import { years } from '../../../../tests/award.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';
import { initiative, title, titles } from '../../../../tests/title.ts';

type Row = Tables[string][number];

test('R10 finds a base-level fighter who is no advanced worker', async () => {
  expect(await found('R10', { award: [title('CSTDCS', { source_line: 2 })] })).toMatchObject([
    {
      severity: 'warning',
      is_verified: true,
      subject_id: 'A',
      source_line: 2,
      message:
        'Nông Văn A được tặng Chiến sĩ thi đua cơ sở nhưng năm 2023 không có tên trong kết quả ' +
        'Lao động tiên tiến hoặc Chiến sĩ tiên tiến.',
    },
  ]);
});

test('R10 allows a base-level fighter who is an advanced worker, whatever the capitals of the name', async () => {
  const awards = [title('CSTDCS'), title('LDTT', { recipient_name: 'NÔNG VĂN A' })];
  expect(await found('R10', { award: awards })).toEqual([]);
});

test('R10 takes the armed forces’ name of the title', async () => {
  expect(await found('R10', { award: [title('CSTDCS'), title('CSTT')] })).toEqual([]);
});

test('R10 does not take the title of the year before', async () => {
  expect(await found('R10', { award: [title('CSTDCS'), title('LDTT', { year: 2022 })] })).toHaveLength(1);
});

test('R10 takes the title from the unit that was merged into this one', async () => {
  const awards = [title('CSTDCS'), title('LDTT', { unit_id: 'B' })];
  expect(await found('R10', { award: awards })).toEqual([]);
});

test('R10 does not take a title that is only proposed', async () => {
  expect(await found('R10', { award: [title('CSTDCS'), title('LDTT', { status: 'proposed' })] })).toHaveLength(1);
});

test('R10 is of both laws', async () => {
  expect(await found('R10', { award: [title('CSTDCS', { year: 2024 })] })).toMatchObject([{ severity: 'warning' }]);
});

test('R11 finds a base-level fighter without an initiative, this year or the year before', async () => {
  const tables = { task: years(2022), award: [title('CSTDCS')], initiative: [initiative({ year: 2021 })] };
  expect(await found('R11', tables)).toMatchObject([
    {
      severity: 'warning',
      is_verified: true,
      message:
        'Nông Văn A được tặng Chiến sĩ thi đua cơ sở nhưng năm 2022 và năm 2023 không có sáng kiến được công nhận; ' +
        'cần có sáng kiến hoặc đề tài khoa học đã nghiệm thu.',
    },
  ]);
});

test('R11 takes an initiative of the year', async () => {
  const tables = { task: years(2022), award: [title('CSTDCS')], initiative: [initiative()] };
  expect(await found('R11', tables)).toEqual([]);
});

test('R11 takes an initiative of the year before', async () => {
  const tables = { award: [title('CSTDCS')], initiative: [initiative({ year: 2022 })] };
  expect(await found('R11', tables)).toEqual([]);
});

test('R11 takes an initiative from the unit that was merged into this one', async () => {
  const tables = { award: [title('CSTDCS')], initiative: [initiative({ year: 2022, unit_id: 'B' })] };
  expect(await found('R11', tables)).toEqual([]);
});

test('R11 does not take the initiative of a namesake in another unit', async () => {
  const tables = { task: years(2022), award: [title('CSTDCS')], initiative: [initiative({ unit_id: 'C' })] };
  expect(await found('R11', tables)).toHaveLength(1);
});

test('R11 judges no one while the year before is unknown', async () => {
  expect(await found('R11', { award: [title('CSTDCS')] })).toEqual([]);
});

test('R11 finds nothing where no initiative is required', async () => {
  const tables = { task: years(2023), award: [title('CSTDCS', { year: 2024 })] };
  expect(await found('R11', tables)).toEqual([]);
});

test('R11 judges under the law of 2022 where an initiative is still required', async () => {
  const rule_parameter = [{ rule: 'R11', name: 'initiative_required', value: 1, verified: true }];
  const tables = { rule_parameter, task: years(2023), award: [title('CSTDCS', { year: 2024 })] };
  expect(await found('R11', tables)).toMatchObject([{ severity: 'warning' }]);
});

test('R12 finds a province’s fighter with two years of the three, and says how many', async () => {
  const awards = [title('CSTD_TINH'), ...fighterIn(2022, 2023)];
  const tables = { task: years(2020, 2021), award: awards, initiative: [initiative({ scope: 'province' })] };
  expect(await found('R12', tables)).toMatchObject([
    {
      severity: 'warning',
      is_verified: false,
      message:
        'Nông Văn A được tặng Chiến sĩ thi đua cấp tỉnh nhưng mới có 2 năm liên tục là ' +
        'Chiến sĩ thi đua cơ sở, cần 3 năm.',
    },
  ]);
});

test('R12 allows three years that end with the year', async () => {
  const awards = [title('CSTD_TINH'), ...fighterIn(2021, 2022, 2023)];
  const tables = { task: years(2020), award: awards, initiative: [initiative({ scope: 'province' })] };
  expect(await found('R12', tables)).toEqual([]);
});

test('R12 allows three years that end with the year before', async () => {
  const awards = [title('CSTD_TINH'), ...fighterIn(2020, 2021, 2022)];
  expect(await found('R12', { award: awards, initiative: [initiative({ scope: 'province' })] })).toEqual([]);
});

test('R12 allows years in the unit that was merged into this one', async () => {
  const before = title('CSTDCS', { year: 2021, unit_id: 'B' });
  const awards = [title('CSTD_TINH'), before, ...fighterIn(2022, 2023)];
  const tables = { task: years(2020), award: awards, initiative: [initiative({ scope: 'province' })] };
  expect(await found('R12', tables)).toEqual([]);
});

test('R12 does not join the years before a gap to those after it', async () => {
  const awards = [title('CSTD_TINH'), ...fighterIn(2020, 2022, 2023)];
  const tables = { task: years(2021), award: awards, initiative: [initiative({ scope: 'province' })] };
  expect(await found('R12', tables)).toHaveLength(1);
});

test('R12 asks for an initiative whose effect reaches beyond the base', async () => {
  const awards = [title('CSTD_TINH'), ...fighterIn(2021, 2022, 2023)];
  const tables = { task: years(2020), award: awards, initiative: [initiative({ scope: 'base' })] };
  expect(await found('R12', tables)).toMatchObject([
    {
      message:
        'Nông Văn A được tặng Chiến sĩ thi đua cấp tỉnh nhưng từ năm 2020 đến năm 2023 không có sáng kiến ' +
        'có phạm vi ảnh hưởng toàn tỉnh.',
    },
  ]);
});

test('R12 judges no one while one of the years is unknown', async () => {
  expect(await found('R12', { task: years(2018, 2019, 2021, 2022), award: [title('CSTD_TINH')] })).toEqual([]);
});

test('R13 finds a national fighter with one year as the province’s', async () => {
  const awards = [title('CSTDTQ'), title('CSTD_TINH')];
  const tables = { task: years(2021, 2022), award: awards, initiative: [initiative({ scope: 'nation' })] };
  const findings = await found('R13', tables);
  expect(findings.map(({ message }) => message)).toEqual([
    'Nông Văn A được tặng Chiến sĩ thi đua toàn quốc nhưng mới có 1 năm liên tục là ' +
      'Chiến sĩ thi đua cấp bộ, tỉnh, cần 2 năm.',
  ]);
});

test('R13 allows two years as the province’s fighter with an initiative for the nation', async () => {
  const awards = [title('CSTDTQ'), title('CSTD_TINH'), title('CSTD_TINH', { year: 2022 })];
  const tables = { task: years(2021), award: awards, initiative: [initiative({ scope: 'nation' })] };
  expect(await found('R13', tables)).toEqual([]);
});

test('R13 asks for an initiative whose effect reaches the nation', async () => {
  const awards = [title('CSTDTQ'), title('CSTD_TINH'), title('CSTD_TINH', { year: 2022 })];
  const tables = { task: years(2021), award: awards, initiative: [initiative({ scope: 'province' })] };
  expect(await found('R13', tables)).toHaveLength(1);
});

test('R13 judges no one while one of the years is unknown', async () => {
  expect(await found('R13', { task: years(2022), award: [title('CSTDTQ')] })).toEqual([]);
});

/** Nông Văn A is base-level fighter in each of these years. */
function fighterIn(...all: number[]): Row[] {
  return all.map((year) => title('CSTDCS', { year }));
}

async function found(rule: string, tables: Tables): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({
    unit: [
      { id: 'A', name: 'Phòng A' },
      { id: 'B', name: 'Phòng B', successor_ids: ['A'] },
      { id: 'C', name: 'Phòng C' },
    ],
    award_type: titles,
    rule_parameter: [
      { rule: 'R11', name: 'initiative_required', value: 1, to_year: 2023, verified: true },
      { rule: 'R11', name: 'initiative_required', value: 0, from_year: 2024, verified: true },
      { rule: 'R12', name: 'years', value: 3 },
      { rule: 'R13', name: 'years', value: 2 },
    ],
    ...tables,
  });
  return database.findings(rule);
}
