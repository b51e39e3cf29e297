import { expect, test } from 'vitest';
import { award } from '../../../../tests/award.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';
import { title, titles, titlesOf } from '../../../../tests/title.ts';

type Row = Tables[string][number];

test('R14 finds a unit of which just half are advanced workers', async () => {
  const awards = [collective('TTLDTT', { source_line: 9 }), ...titlesOf('LDTT', 5)];
  expect(await found('R14', { bloc_member: [staff(10)], award: awards })).toMatchObject([
    {
      severity: 'warning',
      is_verified: true,
      source_line: 9,
      message: 'Phòng A được tặng Tập thể LĐTT nhưng mới có 5 Lao động tiên tiến trên 10 người (50%), cần trên 50%.',
    },
  ]);
});

test('R14 allows a unit of which more than half are', async () => {
  const awards = [collective('TTLDTT'), ...titlesOf('LDTT', 6)];
  expect(await found('R14', { bloc_member: [staff(10)], award: awards })).toEqual([]);
});

test('R14 does not judge a part of a unit by the unit’s number of people', async () => {
  const awards = [collective('TTLDTT', { recipient_name: 'Tổ Văn thư' })];
  expect(await found('R14', { bloc_member: [staff(10)], award: awards })).toEqual([]);
});

test('R14 does not judge a unit of an unknown number of people', async () => {
  expect(await found('R14', { bloc_member: [staff(null)], award: [collective('TTLDTT')] })).toEqual([]);
});

test('R14 is not for the army and the police', async () => {
  const unit = [{ id: 'A', name: 'Phòng A', award_chain: 'police' }];
  expect(await found('R14', { unit, bloc_member: [staff(10)], award: [collective('TTLDTT')] })).toEqual([]);
});

test('R14 needs checking under the law of 2022', async () => {
  const bloc_member = [{ ...staff(10), year: 2024 }];
  const tables = { bloc_member, award: [collective('TTLDTT', { year: 2024 })] };
  expect(await found('R14', tables)).toMatchObject([{ severity: 'warning', is_verified: false }]);
});

test('R15 finds a unit with too few advanced workers and without a base-level fighter', async () => {
  const awards = [collective('TTLDXS'), ...titlesOf('LDTT', 6)];
  expect(await found('R15', { bloc_member: [staff(10)], award: awards })).toMatchObject([
    {
      severity: 'warning',
      is_verified: false,
      message:
        'Phòng A được tặng Tập thể LĐXS nhưng mới có 6 Lao động tiên tiến trên 10 người (60%), cần từ 70% trở lên; ' +
        'chưa có Chiến sĩ thi đua cơ sở.',
    },
  ]);
});

test('R15 allows just the share, with one base-level fighter', async () => {
  const awards = [collective('TTLDXS'), ...titlesOf('LDTT', 7), title('CSTDCS')];
  expect(await found('R15', { bloc_member: [staff(10)], award: awards })).toEqual([]);
});

test('R15 asks for a base-level fighter even where the number of people is unknown', async () => {
  const awards = [collective('TTLDXS'), ...titlesOf('LDTT', 7)];
  const findings = await found('R15', { award: awards });
  expect(findings.map(({ message }) => message)).toEqual([
    'Phòng A được tặng Tập thể LĐXS nhưng chưa có Chiến sĩ thi đua cơ sở.',
  ]);
});

test('R15 does not judge a part of a unit', async () => {
  const awards = [collective('TTLDXS', { recipient_name: 'Tổ Văn thư' })];
  expect(await found('R15', { bloc_member: [staff(10)], award: awards })).toEqual([]);
});

function collective(award_code: string, told: Row = {}): Row {
  return award({ award_code, recipient_kind: 'collective', recipient_name: 'Phòng A', ...told });
}

function staff(people: number | null): Row {
  return { year: 2023, bloc_id: 'K', bloc_name: 'Khối K', unit_id: 'A', role: 'member', staff: people };
}

async function found(rule: string, tables: Tables): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({
    unit: [{ id: 'A', name: 'Phòng A', award_chain: 'general' }],
    award_type: titles,
    rule_parameter: [
      { rule: 'R14', name: 'min_share', value: 0.5, to_year: 2023, verified: true },
      { rule: 'R14', name: 'min_share', value: 0.5, from_year: 2024 },
      { rule: 'R15', name: 'min_share', value: 0.7 },
    ],
    ...tables,
  });
  return database.findings(rule);
}
