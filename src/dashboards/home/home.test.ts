import { expect, test } from 'vitest';
import { toView } from './home.ts';
import type { Teaser } from '../exemplar/teasers.ts';
import type { TopHonoursRow } from '../rows.ts';

const teaser = (id: string): Teaser => ({
  ...{ id, headline: id, name: id, unit: 'Xã Tân Tú', path: `/guong-dien-hinh/${id}/` },
  ...{ field: 'Y tế', summary: '', award: undefined },
});

const honour = (name: string): TopHonoursRow => ({
  award_name: 'Cờ thi đua của UBND tỉnh',
  unit_id: 'bt-th-tan-tu',
  unit_name: 'Trường Tiểu học Tân Tú',
  recipient_kind: 'collective',
  recipient_name: name,
});

const nothing = { teasers: [], first: [], totals: [], honours: [], years: [] };

test('the newest exemplar leads, two stand beside it and three below', () => {
  const view = toView({ ...nothing, teasers: ['a', 'b', 'c', 'd', 'e', 'f'].map(teaser) }, 2023);
  expect(view.first?.headline).toBe('a');
  expect([view.beside.length, view.more.length]).toEqual([2, 3]);
});

test('the lead counts the exemplars of the year', () => {
  const years = [{ year: 2023, figure: 'awards', amount: 1524, previous: null }];
  const total = { division: 'all', part: 'all' };
  const totals = [
    { ...total, year: 2023, amount: 1 },
    { ...total, year: 2022, amount: 12 },
  ];
  expect(toView({ ...nothing, totals, years }, 2023).lead).toBe(
    'Năm 2023 có 1.524 lượt tập thể, hộ gia đình, cá nhân được khen thưởng và 1 gương điển hình được giới thiệu.',
  );
});

test('a unit that was itself honoured is named once', () => {
  const view = toView({ ...nothing, honours: [honour('Trường Tiểu học Tân Tú'), honour('Tổ Toán')] }, 2023);
  expect(view.honours.map(({ unit }) => unit)).toEqual([undefined, 'Trường Tiểu học Tân Tú']);
});

test('a figure is compared with last year’s when there was one', () => {
  const years = [{ year: 2023, figure: 'households', amount: 86, previous: 82 }];
  expect(toView({ ...nothing, years }, 2023).figures).toEqual([
    { label: 'Hộ gia đình', value: '86', comparison: 'năm trước 82' },
  ]);
});
