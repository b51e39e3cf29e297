import { expect, test } from 'vitest';
import { byDecision, decisionOf, occasionOf, recipientOf } from './honour.ts';
import type { AwardHonoursRow } from '../rows.ts';

const row: AwardHonoursRow = {
  year: 2023,
  award_code: 'GK_HUYEN',
  award_name: 'Giấy khen của Chủ tịch UBND huyện',
  unit_id: 'bt-cam-giang',
  unit_name: 'Xã Cẩm Giàng',
  recipient_kind: 'individual',
  recipient_name: 'Lý Mạnh Thực',
  position: null,
  period: null,
  movement_name: null,
  achievement: null,
  decision_number: '810/QĐ-UBND',
  decision_on: '2023-03-30',
  authority: 'Chủ tịch UBND huyện',
};

test('a person who is not named is one person of the unit', () => {
  expect(recipientOf({ ...row, recipient_name: null })).toBe('Một cá nhân, Xã Cẩm Giàng');
});

test('a household that is not named is one household of the unit', () => {
  expect(recipientOf({ ...row, recipient_kind: 'household', recipient_name: null })).toBe(
    'Một hộ gia đình, Xã Cẩm Giàng',
  );
});

test('a decision is told with its day and who signed it', () => {
  expect(decisionOf(row)).toBe('Quyết định số 810/QĐ-UBND ngày 30/03/2023, Chủ tịch UBND huyện ký');
});

test('a decision whose signer is not known is told without', () => {
  expect(decisionOf({ ...row, authority: null })).toBe('Quyết định số 810/QĐ-UBND ngày 30/03/2023');
});

test('a school year and a movement are the occasion', () => {
  expect(occasionOf({ period: '2022-2023', movement_name: 'Dạy tốt' })).toBe('Năm học 2022 – 2023. Phong trào Dạy tốt');
});

test('one decision for two movements makes two groups', () => {
  const groups = byDecision([row, { ...row, movement_name: 'Vì người nghèo' }, row]);
  expect(groups.map((group) => group.rows.length)).toEqual([2, 1]);
});

test('two authorities with the same number of decision make two groups', () => {
  expect(byDecision([row, { ...row, authority: 'Chủ tịch UBND xã' }])).toHaveLength(2);
});
