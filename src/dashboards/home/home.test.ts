import { expect, test } from 'vitest';
import { toView } from './home.ts';
import type { ExemplarsRow, TopHonoursRow } from '../rows.ts';

const exemplar = (id: string, year: number): ExemplarsRow => ({
  year,
  exemplar_id: id,
  name: id,
  unit_name: 'Xã Tân Tú',
  field: 'Y tế',
  headline: id,
  summary: '',
  award_name: null,
});

const honour = (name: string): TopHonoursRow => ({
  award_name: 'Cờ thi đua của UBND tỉnh',
  unit_id: 'bt-th-tan-tu',
  unit_name: 'Trường Tiểu học Tân Tú',
  recipient_kind: 'collective',
  recipient_name: name,
});

const nothing = { exemplars: [], first: [], honours: [], years: [] };

test('the newest exemplar leads, two stand beside it and three below', () => {
  const view = toView(
    { ...nothing, exemplars: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => exemplar(id, 2023)) },
    2023,
  );
  expect(view.first?.headline).toBe('a');
  expect([view.beside.length, view.more.length]).toEqual([2, 3]);
});

test('the lead counts the exemplars of the year', () => {
  const years = [{ year: 2023, figure: 'awards', amount: 1524, previous: null }];
  expect(toView({ ...nothing, exemplars: [exemplar('a', 2023), exemplar('b', 2022)], years }, 2023).lead).toBe(
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
