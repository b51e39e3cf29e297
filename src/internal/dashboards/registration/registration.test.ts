import { expect, test } from 'vitest';
import { toView } from './registration.ts';
import type { YearOutcomeRow } from '../rows.ts';

const whole: YearOutcomeRow = {
  ...{ registered: 1200, proposed: 0, awarded: 930, fulfilled: 900, without_outcome: 300, without_registration: 3 },
  ...{ fulfilled_share: 0.75, units: 85, units_without_registration: 2 },
};
const title = { ...whole, award_code: 'LDTT', award_name: 'Lao động tiên tiến' };
const nothing = { ...whole, registered: 0, awarded: 0, fulfilled: 0, fulfilled_share: null, without_registration: 0 };

test('the lead sets what was registered beside what was awarded', () => {
  expect(toView([title], whole, 2023).lead).toBe('1.200 lượt đăng ký; 930 danh hiệu đã có quyết định.');
});

test('what is only proposed is told apart, and makes the results provisional', () => {
  const view = toView([title], { ...whole, proposed: 40 }, 2023);
  expect(view.lead).toBe('1.200 lượt đăng ký; 930 danh hiệu đã có quyết định; 40 đang đề nghị.');
  expect(view.provisional).toBe('còn 40 lượt đang đề nghị, chưa có quyết định.');
});

test('a year without registrations and results says so and has no row of sums', () => {
  const view = toView([], nothing, 2023);
  expect(view.lead).toBe('Chưa có đăng ký và chưa có kết quả nào.');
  expect(view.table.groups[0]?.rows).toEqual([]);
});

test('registrations that came true are told as a share of all', () => {
  expect(toView([title], whole, 2023).figures[1]).toMatchObject({ value: '900', comparison: '75% số đăng ký' });
});

test('awards to those who had not registered are told as a part of all awards', () => {
  expect(toView([title], whole, 2023).figures[4]).toMatchObject({
    value: '930',
    comparison: 'trong đó 3 không đăng ký',
  });
});

test('titles that nobody registered have no share', () => {
  const [row] = toView([{ ...title, registered: 0, fulfilled_share: null }], whole, 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['share']).toEqual({ text: '–', bar: undefined });
});

test('the last row sums the titles up', () => {
  expect(toView([title], whole, 2023).table.groups[0]?.rows.at(-1)).toMatchObject({
    total: true,
    cells: { award: 'Cộng', registered: { text: '1.200' }, withoutOutcome: { text: '300' } },
  });
});
