import { expect, test } from 'vitest';
import type { AwardTotalsRow, ShareYearsRow, YearTotalsRow } from '../rows.ts';
import { toView } from './statistics.ts';

const award = (code: string, family: string, total: number, previous: number | null): AwardTotalsRow => ({
  award_code: code,
  award_name: code,
  family,
  level: 'district',
  collectives: 0,
  households: 0,
  individuals: total,
  total,
  previous_total: previous,
});

const awardsOf = (amount: number, previous: number | null): YearTotalsRow => ({
  year: 2023,
  figure: 'awards',
  amount,
  previous,
});

const share: ShareYearsRow = {
  year: 2023,
  individuals: 200,
  direct_workers: 140,
  direct_worker_share: 0.7,
  collectives: 0,
  small_collectives: 0,
  small_collective_share: null,
};

const nothing = { awards: [], shares: [], years: [] };

test('the lead compares the total with last year’s', () => {
  expect(toView({ ...nothing, years: [awardsOf(1526, 1574)] }, 2023).lead).toBe(
    '1.526 lượt khen thưởng đã có quyết định, giảm 48 so với năm 2022.',
  );
});

test('a figure tells last year’s and the change', () => {
  const view = toView({ ...nothing, years: [awardsOf(1526, 1574)] }, 2023);
  expect(view.figures[0]?.comparison).toBe('năm trước 1.574, giảm\u00a048');
});

test('the first year is compared with nothing', () => {
  const view = toView({ ...nothing, years: [awardsOf(12, null)] }, 2023);
  expect(view.lead).toBe('12 lượt khen thưởng đã có quyết định.');
  expect(view.figures).toEqual([{ label: 'Tổng số lượt khen', value: '12', comparison: undefined }]);
});

test('a year without a decision says so', () => {
  const view = toView(nothing, 2023);
  expect([view.lead, view.awards.groups]).toEqual(['Năm 2023 chưa có quyết định khen thưởng nào.', []]);
});

test('titles stand before forms, each with its change, and the year’s own sum is last', () => {
  const awards = [award('BK', 'form', 10, 23), award('LD_TT', 'title', 815, 840)];
  const { groups } = toView({ ...nothing, awards, years: [awardsOf(825, 863)] }, 2023).awards;
  expect(groups.map(({ label }) => label)).toEqual(['Danh hiệu thi đua', 'Hình thức khen thưởng', undefined]);
  expect(groups[0]?.rows[0]?.cells).toEqual({
    award: { text: 'LD_TT', href: '/bang-vang/2023/#ld-tt' },
    total: '815',
    previous: '840',
    change: '−25',
  });
  expect(groups.at(-1)?.rows).toMatchObject([{ total: true, cells: { total: '825', change: '−38' } }]);
});

test('an award that nobody received this year leads nowhere', () => {
  const { groups } = toView({ ...nothing, awards: [award('BK', 'form', 0, 3)] }, 2023).awards;
  expect(groups[0]?.rows[0]?.cells['award']).toEqual({ text: 'BK', href: undefined });
});

test('a share is told with its parts and a bar, a share of nobody in words', () => {
  const { groups, footnote } = toView({ ...nothing, shares: [share] }, 2023).shares;
  expect(groups[0]?.rows[0]?.cells).toEqual({
    year: '2023',
    directWorkers: { text: '70,0%', bar: 0.7, note: '140 trong 200 lượt' },
    smallCollectives: { text: 'không có lượt nào' },
  });
  expect(footnote).toBeUndefined();
});

test('a share too small to be told is withheld, and the table says why', () => {
  const withheld = { ...share, direct_workers: null, direct_worker_share: null };
  const { groups, footnote } = toView({ ...nothing, shares: [withheld] }, 2023).shares;
  expect(groups[0]?.rows[0]?.cells['directWorkers']).toEqual({ text: 'không công bố' });
  expect(footnote).toContain('quá nhỏ');
});
