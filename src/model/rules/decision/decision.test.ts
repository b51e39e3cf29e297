import { expect, test } from 'vitest';
import { award, awardType } from '../../../../tests/award.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';

type Row = Tables[string][number];

test('R50 finds a title of the province signed in the district', async () => {
  expect(await found('R50', { award: [signed('Chủ tịch UBND huyện Bạch Thông')] })).toMatchObject([
    { severity: 'error', subject_id: 'A', detail: 'Nông Văn A', source_line: 2 },
  ]);
});

test('R50 finds nothing when the province signed', async () => {
  expect(await found('R50', { award: [signed('Chủ tịch UBND tỉnh Bắc Kạn')] })).toEqual([]);
});

test('R50 reads the name of the People’s Committee written in full', async () => {
  expect(await found('R50', { award: [signed('Chủ tịch Ủy ban nhân dân huyện Bạch Thông')] })).toHaveLength(1);
});

test('R50 does not judge who signs under a name that the catalogue does not hold', async () => {
  expect(await found('R50', { award: [signed('Giám đốc Công an tỉnh Bắc Kạn')] })).toEqual([]);
});

test('R50 takes the longest name that fits', async () => {
  const known = authority({ award_code: 'XS', authority: 'Chủ tịch UBND huyện Bạch Thông' });
  const award_authority = [...authorities, known];
  expect(await found('R50', { award: [signed('Chủ tịch UBND huyện Bạch Thông')], award_authority })).toEqual([]);
});

test('R50 asks for the authority of the day of the decision', async () => {
  const award_authority = [
    authority({ award_code: 'XS', authority: 'Chủ tịch UBND huyện', valid_to: '2023-12-31' }),
    authority({ award_code: 'XS', valid_from: '2024-01-01' }),
  ];
  const before = signed('Chủ tịch UBND huyện A', { decision_on: '2023-12-31' });
  const after = signed('Chủ tịch UBND huyện A', { decision_on: '2024-01-01', source_line: 3 });
  expect(await found('R50', { award: [before, after], award_authority })).toMatchObject([{ source_line: 3 }]);
});

test('R50 is a warning where the catalogue of authorities is not verified', async () => {
  const award_authority = authorities.map((row) => ({ ...row, verified: false }));
  expect(await found('R50', { award: [signed('Chủ tịch UBND huyện A')], award_authority })).toMatchObject([
    { severity: 'warning', is_verified: false },
  ]);
});

test('R50 asks nothing of a proposal', async () => {
  expect(await found('R50', { award: [signed('Chủ tịch UBND huyện A', { status: 'proposed' })] })).toEqual([]);
});

test('R50 finds an award that was decided after it had ended', async () => {
  const award_type = [awardType({ valid_to: '2023-12-31', verified: true })];
  const awards = [award({ decision_on: '2023-12-31' }), award({ decision_on: '2024-01-01', source_line: 3 })];
  expect(await found('R50', { award_type, award: awards })).toMatchObject([{ severity: 'error', source_line: 3 }]);
});

test('R50 finds an award that was decided before it began', async () => {
  const award_type = [awardType({ valid_from: '2024-01-30', verified: true })];
  const awards = [award({ decision_on: '2024-01-29', source_line: 2 }), award({ decision_on: '2024-01-30' })];
  expect(await found('R50', { award_type, award: awards })).toMatchObject([{ severity: 'error', source_line: 2 }]);
});

test('R51 finds a decided award without the day of its decision', async () => {
  expect(await found('R51', { award: [award({ decision_on: null, authority: 'Chủ tịch' })] })).toMatchObject([
    {
      severity: 'error',
      subject_id: 'A',
      message: 'Nông Văn A được ghi là đã quyết định tặng Lao động tiên tiến nhưng thiếu ngày quyết định.',
    },
  ]);
});

test('R51 finds nothing where number, day and signatory are there', async () => {
  expect(await found('R51', { award: [award({ authority: 'Chủ tịch UBND huyện' })] })).toEqual([]);
});

test('R51 asks nothing of a proposal', async () => {
  expect(await found('R51', { award: [award({ status: 'proposed', decision_number: null })] })).toEqual([]);
});

test('R52 finds an exemplar still to be published whose decision is revoked', async () => {
  expect(await found('R52', { award: [award({ status: 'revoked' })], exemplar: [exemplar()] })).toMatchObject([
    { severity: 'warning', is_verified: false, subject_id: 'A', detail: 'Nông Văn A', source_line: 7 },
  ]);
});

test('R52 rests on the law of 2022 from 2024 on', async () => {
  const told = { award: [award({ year: 2024, status: 'revoked' })], exemplar: [exemplar({ year: 2024 })] };
  expect(await found('R52', told)).toMatchObject([{ severity: 'warning', is_verified: true }]);
});

test('R52 finds nothing when the exemplar is no longer published', async () => {
  const told = { award: [award({ status: 'revoked' })], exemplar: [exemplar({ publish: false })] };
  expect(await found('R52', told)).toEqual([]);
});

test('R52 finds nothing when the exemplar was commended by another decision', async () => {
  const told = { award: [award({ status: 'revoked' })], exemplar: [exemplar({ decision_number: '9/QĐ-UBND' })] };
  expect(await found('R52', told)).toEqual([]);
});

test('R53 tells of a conferral on a day without another event', async () => {
  expect(await found('R53', { event: [conferral] })).toMatchObject([
    { severity: 'info', subject_id: 'A', detail: 'Trao Giấy khen', source_line: 4 },
  ]);
});

test('R53 finds nothing when a conference is held on the same day', async () => {
  const conference = { ...conferral, kind: 'conference', held_on: '2023-06-08', held_until: '2023-06-09' };
  expect(await found('R53', { event: [conferral, conference] })).toEqual([]);
});

test('R53 takes no second conferral for another event', async () => {
  expect(await found('R53', { event: [conferral, conferral] })).toHaveLength(2);
});

test('R54 finds an award to a collective decided after its unit had ended', async () => {
  const awards = [
    collective({ decision_on: '2025-06-30' }),
    collective({ decision_on: '2025-12-20', decision_number: '20/QĐ-UBND', source_line: 3 }),
  ];
  expect(await found('R54', { unit: [ended], award: awards })).toMatchObject([
    { severity: 'warning', is_verified: true, source_line: 3 },
  ]);
});

test('R54 is only told before the circular of August 2025', async () => {
  const awards = [collective({ decision_on: '2025-08-03' })];
  expect(await found('R54', { unit: [ended], award: awards })).toMatchObject([{ severity: 'info' }]);
});

test('R54 asks nothing of persons, whom the unit that follows commends', async () => {
  const awards = [award({ year: 2025, decision_on: '2025-12-20' })];
  expect(await found('R54', { unit: [ended], award: awards })).toEqual([]);
});

const ended = { id: 'A', name: 'Xã A', valid_to: '2025-06-30' };

const conferral = {
  year: 2023,
  kind: 'conferral',
  title: 'Trao Giấy khen',
  held_on: '2023-06-09',
  unit_id: 'A',
  source_line: 4,
};

const authorities = [
  authority({ award_code: 'XS' }),
  authority({ award_code: 'LDTT', authority: 'Chủ tịch UBND huyện' }),
];

function authority(told: Row): Row {
  return { authority: 'Chủ tịch UBND tỉnh', verified: true, ...told };
}

/** A title that the province gives, signed by someone. */
function signed(authority: string, told: Row = {}): Row {
  return award({ award_code: 'XS', authority, source_line: 2, ...told });
}

function collective(told: Row): Row {
  return award({ year: 2025, recipient_kind: 'collective', recipient_name: 'Xã A', ...told });
}

function exemplar(told: Row = {}): Row {
  return { year: 2023, id: 'a', unit_id: 'A', name: 'Nông Văn A', publish: true, source_line: 7, ...told };
}

async function found(rule: string, told: Tables): Promise<Record<string, unknown>[]> {
  const award_type = [awardType(), awardType({ code: 'XS', name: 'Tập thể lao động xuất sắc' })];
  const unit = [{ id: 'A', name: 'Phòng A' }];
  const database = await databaseWith({ unit, award_type, award_authority: authorities, ...told });
  return database.findings(rule);
}
