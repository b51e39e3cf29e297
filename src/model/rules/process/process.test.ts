import { expect, test } from 'vitest';
import { award, awardType } from '../../../../tests/award.ts';
import { blocOf, unit, unitAt } from '../../../../tests/bloc.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';

type Row = Tables[string][number];

test('R60 finds the council’s points on a criterion that the bloc has not scored', async () => {
  const told = blocOf([unitAt('A', { self: { core: 80 }, council: { core: 85 } })]);
  expect(await found('R60', told)).toMatchObject([
    { severity: 'warning', is_verified: false, subject_id: 'A', subject_kind: 'unit' },
  ]);
});

test('R60 finds nothing where each step was taken', async () => {
  const told = blocOf([unitAt('A', { self: { core: 80 }, bloc: { core: 82 }, council: { core: 85 } })]);
  expect(await found('R60', told)).toEqual([]);
});

test('R60 lets the council take off points on its own', async () => {
  const told = blocOf([unitAt('A', { self: { core: 80 }, bloc: { core: 82 }, council: { core: 85, penalty: 2 } })]);
  expect(await found('R60', told)).toEqual([]);
});

test('R61 finds a flag proposed for the second of the bloc', async () => {
  expect(await found('R61', { ...twoUnits, award: [flag('B')] })).toMatchObject([
    { severity: 'warning', subject_id: 'B', source_line: 5 },
  ]);
});

test('R61 finds nothing where the flag is for the first of the bloc', async () => {
  expect(await found('R61', { ...twoUnits, award: [flag('A')] })).toEqual([]);
});

test('R61 takes the second for the first when the first is disqualified', async () => {
  const told = blocOf([unit('A', 95, { disqualifier: 1 }), unit('B', 90)]);
  expect(await found('R61', { ...general(told), award: [flag('A'), flag('B')] })).toMatchObject([{ subject_id: 'A' }]);
});

test('R61 asks nothing of a unit whose bloc has no points', async () => {
  const told = blocOf([unitAt('A', {}), unitAt('B', {})]);
  expect(await found('R61', { ...general(told), award: [flag('B')] })).toEqual([]);
});

test('R61 asks nothing of the flags of the police', async () => {
  const told = blocOf([unit('A', 95), unit('B', 90)]);
  const police = { ...told, unit: told['unit']?.map((row) => ({ ...row, award_chain: 'police' })) ?? [] };
  expect(await found('R61', { ...police, award: [flag('B')] })).toEqual([]);
});

test('R63 finds two equal units at the place to nominate for, without a ballot', async () => {
  const findings = await found('R63', blocOf([unit('A', 95), unit('B', 95)]));
  expect(findings).toMatchObject([{ severity: 'warning', subject_id: 'K', subject_kind: 'bloc' }]);
  expect(findings[0]?.['message']).toContain('A, B');
});

test('R63 finds nothing when each of them has a ballot', async () => {
  const told = blocOf([unit('A', 95), unit('B', 95)]);
  expect(await found('R63', { ...told, ballot: [ballot('A', 7), ballot('B', 2)] })).toEqual([]);
});

test('R63 waits until the bloc has scored', async () => {
  const told = blocOf([unitAt('A', { self: { core: 95 } }), unitAt('B', { self: { core: 95 } })]);
  expect(await found('R63', told)).toEqual([]);
});

test('R64 finds a nominated unit with fewer votes than the office asks for', async () => {
  const told = blocOf([unit('A', 95), unit('B', 90)]);
  expect(await found('R64', { ...told, ballot: [ballot('A', 7)], rule_parameter: votes(0.8) })).toMatchObject([
    { severity: 'warning', subject_id: 'A' },
  ]);
});

test('R64 allows exactly the share asked for', async () => {
  const told = blocOf([unit('A', 95), unit('B', 90)]);
  expect(await found('R64', { ...told, ballot: [ballot('A', 7)], rule_parameter: votes(0.7) })).toEqual([]);
});

test('R64 asks nothing where the office sets no share', async () => {
  const told = blocOf([unit('A', 95), unit('B', 90)]);
  expect(await found('R64', { ...told, ballot: [ballot('A', 1)] })).toEqual([]);
});

test('R66 finds a bloc without a head', async () => {
  expect(await found('R66', { bloc_member: [member('A', 'deputy'), member('B', 'member')] })).toMatchObject([
    {
      severity: 'warning',
      subject_id: 'K',
      subject_name: 'Khối K',
      message: 'Khối K có 0 khối trưởng và 1 khối phó; cần đúng một khối trưởng và ít nhất một khối phó.',
    },
  ]);
});

test('R66 finds a bloc with two heads', async () => {
  const bloc_member = [member('A', 'head'), member('B', 'head'), member('C', 'deputy')];
  expect(await found('R66', { bloc_member })).toHaveLength(1);
});

test('R66 finds a bloc without a deputy', async () => {
  expect(await found('R66', { bloc_member: [member('A', 'head'), member('B', 'member')] })).toHaveLength(1);
});

test('R66 finds nothing in a bloc with a head and two deputies', async () => {
  const bloc_member = [member('A', 'head'), member('B', 'deputy'), member('C', 'deputy')];
  expect(await found('R66', { bloc_member })).toEqual([]);
});

test('R67 tells of a bloc that no member of the council minds', async () => {
  expect(await found('R67', { bloc_member: [member('A', 'head')] })).toMatchObject([
    { severity: 'info', subject_id: 'K', message: 'Khối K chưa ghi ủy viên Hội đồng được phân công theo dõi.' },
  ]);
});

test('R67 finds nothing where a member of the council minds the bloc', async () => {
  const bloc_member = [{ ...member('A', 'head'), minder: 'Trưởng phòng Nội vụ' }];
  expect(await found('R67', { bloc_member })).toEqual([]);
});

test('R67 asks nothing of the bloc of a sector', async () => {
  expect(await found('R67', { bloc_member: [{ ...member('A', 'head'), system: 'sector' }] })).toEqual([]);
});

test('R68 finds a unit without an exemplar once quarter III has begun', async () => {
  expect(await found('R68', exemplarsOn('2023-07-01'))).toMatchObject([
    {
      severity: 'warning',
      subject_id: 'A',
      source_line: 5,
      message: 'Phòng A chưa có điển hình tiên tiến trong năm; cần ít nhất 1.',
    },
  ]);
});

test('R68 asks nothing in the first half of the year', async () => {
  expect(await found('R68', exemplarsOn('2023-06-30'))).toEqual([]);
});

test('R68 finds nothing where the unit has an exemplar', async () => {
  const exemplar = [{ year: 2023, id: 'a', unit_id: 'A', name: 'Nông Văn A' }];
  expect(await found('R68', { ...exemplarsOn('2023-07-01'), exemplar })).toEqual([]);
});

test('R68 asks nothing of a unit that ended before quarter III', async () => {
  const unit = [{ id: 'A', name: 'Phòng A', valid_to: '2023-06-30' }];
  expect(await found('R68', { ...exemplarsOn('2023-07-01'), unit })).toEqual([]);
});

const twoUnits = general(blocOf([unit('A', 95), unit('B', 90)]));

/** Units that are of neither the army nor the police. */
function general(told: Tables): Tables {
  return { ...told, unit: told['unit']?.map((row) => ({ ...row, award_chain: 'general' })) ?? [] };
}

function flag(unit_id: string): Row {
  return award({ unit_id, award_code: 'CO', recipient_kind: 'collective', status: 'proposed', source_line: 5 });
}

function ballot(unit_id: string, votes_for: number): Row {
  return { year: 2023, bloc_id: 'K', unit_id, votes_for, votes_total: 10, held_on: '2023-12-05' };
}

function votes(share: number): Row[] {
  return [
    { rule: 'suy-ton', name: 'places', value: 1 },
    { rule: 'R64', name: 'min_vote_share', value: share },
  ];
}

function member(unit_id: string, role: string): Row {
  return { year: 2023, bloc_id: 'K', bloc_name: 'Khối K', unit_id, role, source_line: 5 };
}

/** One unit of a bloc, and data up to a day. */
function exemplarsOn(as_of: string): Tables {
  return {
    organisation: [{ as_of }],
    unit: [{ id: 'A', name: 'Phòng A' }],
    bloc_member: [member('A', 'member')],
    rule_parameter: [{ rule: 'R68', name: 'min_exemplars', value: 1, verified: true }],
  };
}

async function found(rule: string, told: Tables): Promise<Record<string, unknown>[]> {
  const award_type = [awardType({ code: 'CO', award_class: 'provinceFlag' })];
  const database = await databaseWith({ award_type, ...told });
  return database.findings(rule);
}
