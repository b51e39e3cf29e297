import { expect, test } from 'vitest';
import { award, awardType } from '../../../../tests/award.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';
import { registration, title, titles } from '../../../../tests/title.ts';

test('R01 finds a yearly title that was given without registration', async () => {
  expect(await found('R01', { award: [award({ source_line: 2 })] })).toMatchObject([
    { severity: 'error', is_verified: true, year: 2023, subject_id: 'A', detail: 'Nông Văn A', source_line: 2 },
  ]);
});

test('R01 says who was given what without registration', async () => {
  const [finding] = await found('R01', { award: [award()] });
  expect(finding?.['message']).toBe('Nông Văn A được tặng Lao động tiên tiến nhưng không đăng ký thi đua năm 2023.');
});

test('R01 finds nothing where the person registered, for whatever title', async () => {
  const registrations = [registration({ award_code: 'CSTDCS' })];
  expect(await found('R01', { award: [award()], registration: registrations })).toEqual([]);
});

test('R01 does not take the registration of a namesake in another unit', async () => {
  const registrations = [registration({ unit_id: 'B' })];
  expect(await found('R01', { award: [award()], registration: registrations })).toHaveLength(1);
});

test('R01 is only to be known since registration is no ground of the law', async () => {
  expect(await found('R01', { award: [award({ year: 2024 })] })).toMatchObject([{ severity: 'info' }]);
});

test('R01 asks nothing of a form of commendation', async () => {
  const award_type = [awardType({ family: 'form', is_annual: false })];
  expect(await found('R01', { award_type, award: [award()] })).toEqual([]);
});

test('R01 asks nothing of households', async () => {
  expect(await found('R01', { award: [award({ recipient_kind: 'household' })] })).toEqual([]);
});

test('R01 asks nothing of what is only proposed', async () => {
  expect(await found('R01', { award: [award({ status: 'proposed' })] })).toEqual([]);
});

test('R01 changes no figure: what it finds is still counted', async () => {
  const database = await databaseWith({ award_type: titles, award: [award()] });
  expect(await database.findings('R01')).toHaveLength(1);
  expect(await database.rows("SELECT total FROM period_total WHERE period = 'year' AND division = 'all'")).toEqual([
    { total: 1 },
  ]);
});

test('R03 finds a title above the one that was registered for', async () => {
  expect(await found('R03', { award: [title('CSTDCS')], registration: [registration()] })).toMatchObject([
    {
      severity: 'warning',
      is_verified: false,
      message:
        'Nông Văn A được tặng Chiến sĩ thi đua cơ sở, cao hơn danh hiệu đã đăng ký là Lao động tiên tiến; ' +
        'cần ghi lý do vào cột Ghi chú.',
    },
  ]);
});

test('R03 is content with a note', async () => {
  const awards = [title('CSTDCS', { note: 'Hội đồng xét nâng danh hiệu' })];
  expect(await found('R03', { award: awards, registration: [registration()] })).toEqual([]);
});

test('R03 compares with the highest of the titles registered for', async () => {
  const registrations = [registration(), registration({ award_code: 'CSTDCS' })];
  expect(await found('R03', { award: [title('CSTDCS')], registration: registrations })).toEqual([]);
});

test('R03 allows a title below the one registered for', async () => {
  expect(await found('R03', { award: [award()], registration: [registration({ award_code: 'CSTDCS' })] })).toEqual([]);
});

test('R03 puts the armed forces’ name of a title no higher than the title', async () => {
  expect(await found('R03', { award: [title('CSTT')], registration: [registration()] })).toEqual([]);
});

test('R03 leaves those who registered nothing to R01', async () => {
  expect(await found('R03', { award: [title('CSTDCS')] })).toEqual([]);
});

test('R03 is only to be known under the law of 2022', async () => {
  const tables = { award: [title('CSTDCS', { year: 2024 })], registration: [registration({ year: 2024 })] };
  expect(await found('R03', tables)).toMatchObject([{ severity: 'info' }]);
});

test('R04 finds a unit’s late registrations at once', async () => {
  const late = registration({ registered_on: '2023-04-03', source_line: 2 });
  const later = registration({ recipient_name: 'Hà Thị B', registered_on: '2023-04-07', source_line: 3 });
  expect(await found('R04', { registration: [late, later] })).toMatchObject([
    {
      severity: 'warning',
      is_verified: false,
      subject_id: 'A',
      source_lines: '2, 3',
      message: 'Phòng A có 2 đăng ký sau hạn ngày 31/03/2023, muộn nhất là ngày 07/04/2023.',
    },
  ]);
});

test('R04 allows the last day of the first quarter', async () => {
  expect(await found('R04', { registration: [registration({ registered_on: '2023-03-31' })] })).toEqual([]);
});

test('R04 counts a school year’s days from its first year', async () => {
  const inTime = registration({ period: '2022-2023', registered_on: '2022-10-31' });
  const late = registration({ period: '2022-2023', registered_on: '2022-11-01', recipient_name: 'Hà Thị B' });
  const findings = await found('R04', { registration: [inTime, late] });
  expect(findings.map(({ message }) => message)).toEqual([
    'Phòng A có 1 đăng ký sau hạn ngày 31/10/2022, muộn nhất là ngày 01/11/2022.',
  ]);
});

test('R04 is only to be known since registration is no ground of the law', async () => {
  const late = registration({ year: 2024, registered_on: '2024-04-03' });
  expect(await found('R04', { registration: [late] })).toMatchObject([{ severity: 'info' }]);
});

test('R05 finds a member of a bloc that has registered nothing', async () => {
  expect(await found('R05', { bloc_member: [member()] })).toMatchObject([
    { severity: 'info', subject_id: 'A', message: 'Phòng A thuộc Khối K chưa có đăng ký thi đua nào của năm 2023.' },
  ]);
});

test('R05 finds nothing where the member registered', async () => {
  expect(await found('R05', { bloc_member: [member()], registration: [registration()] })).toEqual([]);
});

test('R05 asks nothing before the days for registration are over', async () => {
  const organisation = [{ as_of: '2023-03-31' }];
  expect(await found('R05', { organisation, bloc_member: [member()] })).toEqual([]);
});

test('R05 asks nothing of a sector’s bloc', async () => {
  expect(await found('R05', { bloc_member: [member({ system: 'sector' })] })).toEqual([]);
});

test('R07 finds a title given to one name and position in two units', async () => {
  const awards = [
    award({ position: 'Kế toán', source_line: 2 }),
    award({ position: 'Kế toán', unit_id: 'B', source_line: 3 }),
  ];
  expect(await found('R07', { award: awards })).toMatchObject([
    {
      severity: 'info',
      is_verified: false,
      subject_id: 'B',
      source_lines: '2, 3',
      message:
        'Nông Văn A (Kế toán) có Lao động tiên tiến ở 2 đơn vị: Phòng A, Phòng B; ' +
        'nếu là một người thì chỉ tính ở đơn vị mới.',
    },
  ]);
});

test('R07 takes another position for another person', async () => {
  const awards = [award({ position: 'Kế toán' }), award({ position: 'Văn thư', unit_id: 'B' })];
  expect(await found('R07', { award: awards })).toEqual([]);
});

test('R07 knows no one by the name alone', async () => {
  expect(await found('R07', { award: [award(), award({ unit_id: 'B' })] })).toEqual([]);
});

test('R07 allows a title of the year beside that of the school year in one unit', async () => {
  const awards = [award({ position: 'Giáo viên' }), award({ position: 'Giáo viên', period: '2022-2023' })];
  expect(await found('R07', { award: awards })).toEqual([]);
});

test('R07 allows a title in one unit and another title in the other', async () => {
  const awards = [award({ position: 'Kế toán' }), title('CSTDCS', { position: 'Kế toán', unit_id: 'B' })];
  expect(await found('R07', { award: awards })).toEqual([]);
});

function member(told: Record<string, unknown> = {}): Record<string, unknown> {
  return { year: 2023, bloc_id: 'K', bloc_name: 'Khối K', unit_id: 'A', role: 'member', ...told };
}

async function found(rule: string, tables: Tables): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({
    organisation: [{ as_of: '2023-12-31' }],
    unit: [
      { id: 'A', name: 'Phòng A' },
      { id: 'B', name: 'Phòng B' },
    ],
    award_type: titles,
    rule_parameter: [
      { rule: 'R04', name: 'last_month', value: 3 },
      { rule: 'R04', name: 'last_month_school', value: 10 },
    ],
    ...tables,
  });
  return database.findings(rule);
}
