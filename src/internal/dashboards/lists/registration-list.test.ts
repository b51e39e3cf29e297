import { expect, test } from 'vitest';
import type { RegistrationLinesRow, TitleLinesRow } from '../rows.ts';
import { toView } from './registration-list.ts';

const part = {
  ...{ year: 2023, division: 'unit', part: 'a', part_name: 'Xã A', registered: 3, fulfilled: 1, in_proposal: 1 },
  ...{ without_outcome: 1, awarded: 2, with_registration: 1, without_registration: 1, proposed: 1 },
};

const who = {
  ...{ bloc_id: 'K1', unit_id: 'a', unit_name: 'Xã A', recipient_kind: 'individual', recipient_name: 'Nông Văn A' },
  ...{ position: null, award_code: 'LDTT', award_name: 'Lao động tiên tiến', period: null, source_line: 2 },
};

const registration = (result: string): RegistrationLinesRow => ({
  ...who,
  ...{ registered_on: '2023-03-31', is_late: result === 'none', result, source_file: '2023/dang-ky-thi-dua.csv' },
});

const title = (told: Partial<TitleLinesRow>): TitleLinesRow => ({
  ...who,
  ...{ status: 'awarded', is_registered: true, decision_number: '15', decision_on: '2023-12-20' },
  source_file: '2023/ket-qua-khen-thuong.csv',
  ...told,
});

const view = toView({
  part,
  registrations: [registration('awarded'), registration('proposed'), registration('none')],
  titles: [
    title({}),
    title({ is_registered: false }),
    title({ status: 'proposed', decision_number: null, decision_on: null }),
  ],
});

test('registrations stand by what came of them, each group with the model’s count', () => {
  expect(view.sections[0]?.table.groups).toMatchObject([
    { id: 'da-dat', note: '1 dòng' },
    { id: 'dang-de-nghi', note: '1 dòng' },
    { id: 'chua-co-ket-qua', note: '1 dòng' },
  ]);
});

test('titles of those who registered nothing stand apart', () => {
  expect(view.sections[1]?.table.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['co-dang-ky', 1],
    ['khong-dang-ky', 1],
  ]);
});

test('proposed titles are no results yet', () => {
  expect(view.sections[2]).toMatchObject({ id: 'de-nghi', table: { groups: [{ rows: { length: 1 } }] } });
});

test('a late registration is marked', () => {
  expect(view.sections[0]?.table.groups[2]?.rows[0]?.cells['registered']).toEqual({
    text: '31/03/2023',
    note: 'sau hạn',
    mark: 'red',
  });
});

test('the lead tells how many got what they registered for, and who did not register', () => {
  expect(view.lead).toBe(
    '3 dòng đăng ký, 1 dòng đã đạt đúng danh hiệu; 2 danh hiệu đã có quyết định, 1 không đăng ký.',
  );
});
