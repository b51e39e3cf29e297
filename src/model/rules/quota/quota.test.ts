import { expect, test } from 'vitest';
import { award, awardType, years } from '../../../../tests/award.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';
import { title, titles, titlesOf } from '../../../../tests/title.ts';

type Row = Tables[string][number];

test('R30 allows one of six, for 15 % of six is rounded up', async () => {
  expect(await found('R30', { award: fightersAmong(6, 1) })).toEqual([]);
});

test('R30 finds two of six', async () => {
  expect(await found('R30', { award: fightersAmong(6, 2) })).toMatchObject([
    {
      severity: 'error',
      is_verified: true,
      subject_id: 'A',
      source_line: null,
      source_lines: '2, 3',
      message: 'Phòng A có 2 Chiến sĩ thi đua cơ sở trên 6 Lao động tiên tiến, nhiều nhất được 1.',
    },
  ]);
});

test('R30 allows exactly 15 %', async () => {
  expect(await found('R30', { award: fightersAmong(20, 3) })).toEqual([]);
});

test('R30 finds a base-level fighter where there is no advanced worker at all', async () => {
  expect(await found('R30', { award: fightersAmong(0, 1) })).toHaveLength(1);
});

test('R30 is not for units of the army and the police', async () => {
  expect(await found('R30', { unit: [policeUnit], award: fightersAmong(6, 2) })).toEqual([]);
});

test('R30 is no error while nobody has verified the share', async () => {
  const rule_parameter = [{ rule: 'R30', name: 'max_share', value: 0.15 }];
  expect(await found('R30', { rule_parameter, award: fightersAmong(6, 2) })).toMatchObject([{ severity: 'warning' }]);
});

test('R30 ended with the law of 2003', async () => {
  expect(await found('R30', { award: fightersAmong(6, 2, 2024) })).toEqual([]);
});

test('R30 warns under the law of 2022 where the province has set a share', async () => {
  const rule_parameter = [{ rule: 'R30', name: 'max_share', value: 0.1, from_year: 2024, verified: true }];
  expect(await found('R30', { rule_parameter, award: fightersAmong(6, 2, 2024) })).toMatchObject([
    { severity: 'warning', is_verified: false },
  ]);
});

test('R31 finds one of six, for the decree does not say how to round', async () => {
  expect(await found('R31', { award: fightersAmong(6, 1) })).toMatchObject([
    {
      severity: 'warning',
      message:
        'Phòng A có 1 Chiến sĩ thi đua cơ sở trên 6 Lao động tiên tiến: ' +
        'đúng tỷ lệ nếu làm tròn lên 1, quá tỷ lệ nếu chỉ lấy 0.',
    },
  ]);
});

test('R31 leaves what is too many either way to R30', async () => {
  expect(await found('R31', { award: fightersAmong(6, 2) })).toEqual([]);
});

test('R31 finds nothing where nothing is rounded', async () => {
  expect(await found('R31', { award: fightersAmong(20, 3) })).toEqual([]);
});

test('R33 finds an army unit with base-level fighters above a tenth of its people', async () => {
  const tables = { unit: [armyUnit], bloc_member: [staff(15)], award: titlesOf('CSTDCS', 2) };
  expect(await found('R33', tables)).toMatchObject([
    {
      severity: 'warning',
      is_verified: true,
      source_lines: '2, 3',
      message: 'Đơn vị A có 2 Chiến sĩ thi đua cơ sở trên quân số 15 (13%), nhiều nhất được 10%.',
    },
  ]);
});

test('R33 finds an army unit with advanced soldiers above seven tenths of its people', async () => {
  const tables = { unit: [armyUnit], bloc_member: [staff(10)], award: titlesOf('CSTT', 8) };
  const findings = await found('R33', tables);
  expect(findings.map(({ message }) => message)).toEqual([
    'Đơn vị A có 8 Chiến sĩ tiên tiến trên quân số 10 (80%), nhiều nhất được 70%.',
  ]);
});

test('R33 allows just the shares', async () => {
  const awards = [...titlesOf('CSTT', 7), ...titlesOf('CSTDCS', 1)];
  expect(await found('R33', { unit: [armyUnit], bloc_member: [staff(10)], award: awards })).toEqual([]);
});

test('R33 needs checking for the police, who have rules of their own', async () => {
  const tables = { unit: [policeUnit], bloc_member: [staff(10)], award: titlesOf('CSTT', 8) };
  expect(await found('R33', tables)).toMatchObject([{ severity: 'warning', is_verified: false }]);
});

test('R33 is for no other unit', async () => {
  expect(await found('R33', { bloc_member: [staff(10)], award: titlesOf('LDTT', 10) })).toEqual([]);
});

test('R33 does not judge a unit of an unknown number of people', async () => {
  expect(await found('R33', { unit: [armyUnit], award: titlesOf('CSTT', 8) })).toEqual([]);
});

test('R34 asks nothing while no share is set', async () => {
  expect(await found('R34', { award: provinceFightersAmong(10, 2) })).toEqual([]);
});

test('R34 finds more province’s fighters than the share that is set allows', async () => {
  const tables = { rule_parameter: [tenth], award: provinceFightersAmong(10, 2) };
  expect(await found('R34', tables)).toMatchObject([
    {
      severity: 'warning',
      subject_name: 'Hội đồng',
      source_lines: '2, 3',
      message: 'Năm 2023 có 2 Chiến sĩ thi đua cấp bộ, tỉnh trên 10 Chiến sĩ thi đua cơ sở, nhiều nhất được 1.',
    },
  ]);
});

test('R34 allows the share that is set', async () => {
  expect(await found('R34', { rule_parameter: [tenth], award: provinceFightersAmong(10, 1) })).toEqual([]);
});

test('R37 finds a share of direct workers below that of the year before', async () => {
  const awards = [...commended(2022, 'directWorker', 'directWorker'), ...commended(2023, 'directWorker', 'leader')];
  expect(await found('R37', { award: awards })).toMatchObject([
    {
      severity: 'info',
      year: 2023,
      subject_name: 'Hội đồng',
      message:
        'Năm 2023 người lao động trực tiếp chiếm 50% số lượt cá nhân được khen (1 trên 2), thấp hơn năm 2022 (100%).',
    },
  ]);
});

test('R37 finds nothing where the share has grown', async () => {
  const awards = [...commended(2022, 'directWorker', 'leader'), ...commended(2023, 'directWorker')];
  expect(await found('R37', { award: awards })).toEqual([]);
});

test('R37 finds a share below the target of the year', async () => {
  const rule_parameter = [{ rule: 'R37', name: 'target_share', value: 0.6, verified: true }];
  const findings = await found('R37', { rule_parameter, award: commended(2023, 'directWorker', 'leader') });
  expect(findings.map(({ message }) => message)).toEqual([
    'Năm 2023 người lao động trực tiếp chiếm 50% số lượt cá nhân được khen (1 trên 2), chưa đạt mức phấn đấu 60%.',
  ]);
});

test('R37 needs checking while nobody has verified the target', async () => {
  const rule_parameter = [{ rule: 'R37', name: 'target_share', value: 0.6 }];
  expect(await found('R37', { rule_parameter, award: commended(2023, 'leader') })).toMatchObject([
    { is_verified: false },
  ]);
});

test('R37 has no share to compare in a year without commended persons', async () => {
  expect(await found('R37', { task: years(2023), award: commended(2022, 'directWorker') })).toEqual([]);
});

test('R38 finds a share of small collectives below that of the year before', async () => {
  const awards = [...collectives(2022, true, true), ...collectives(2023, true, false)];
  expect(await found('R38', { award: awards })).toMatchObject([
    {
      severity: 'info',
      message: 'Năm 2023 tập thể nhỏ chiếm 50% số lượt tập thể được khen (1 trên 2), thấp hơn năm 2022 (100%).',
    },
  ]);
});

test('R38 finds a share below the target of the year', async () => {
  const rule_parameter = [{ rule: 'R38', name: 'target_share', value: 0.6 }];
  expect(await found('R38', { rule_parameter, award: collectives(2023, true, false) })).toMatchObject([
    { is_verified: false },
  ]);
});

test('R38 finds nothing in the first year, without a target', async () => {
  expect(await found('R38', { award: collectives(2023, false) })).toEqual([]);
});

const armyUnit = { id: 'A', name: 'Đơn vị A', award_chain: 'army' };
const policeUnit = { id: 'A', name: 'Đơn vị A', award_chain: 'police' };
const tenth = { rule: 'R34', name: 'max_share', value: 0.1, verified: true };

function fightersAmong(advancedWorkers: number, fighters: number, year = 2023): Row[] {
  return [...titlesOf('LDTT', advancedWorkers, { year }), ...titlesOf('CSTDCS', fighters, { year })];
}

function provinceFightersAmong(fighters: number, provinceFighters: number): Row[] {
  return [...titlesOf('CSTDCS', fighters), ...titlesOf('CSTD_TINH', provinceFighters)];
}

function commended(year: number, ...person_categories: string[]): Row[] {
  return person_categories.map((person_category) => award({ year, person_category, award_code: 'GK' }));
}

function collectives(year: number, ...small: boolean[]): Row[] {
  return small.map((small_collective) => title('TTLDTT', { year, recipient_kind: 'collective', small_collective }));
}

function staff(people: number): Row {
  return { year: 2023, bloc_id: 'K', bloc_name: 'Khối K', unit_id: 'A', role: 'member', staff: people };
}

async function found(rule: string, tables: Tables): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({
    organisation: [{ council_name: 'Hội đồng', as_of: '2023-12-31' }],
    unit: [{ id: 'A', name: 'Phòng A', award_chain: 'general' }],
    award_type: [...titles, awardType({ code: 'GK', family: 'form', award_class: 'certificate', is_annual: false })],
    rule_parameter: [
      { rule: 'R30', name: 'max_share', value: 0.15, to_year: 2023, verified: true },
      { rule: 'R33', name: 'max_share_cstdcs', value: 0.1, to_year: 2023, verified: true },
      { rule: 'R33', name: 'max_share_ldtt', value: 0.7, to_year: 2023, verified: true },
    ],
    ...tables,
  });
  return database.findings(rule);
}
