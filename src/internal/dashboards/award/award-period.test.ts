import { expect, test } from 'vitest';
import type { PeriodTotalsRow } from '../rows.ts';
import type { AwardPeriodRows } from './award-period.ts';
import { toView } from './award-period.ts';

const total = (told: Partial<PeriodTotalsRow> = {}): PeriodTotalsRow => ({
  ...{ division: 'all', part: 'all', part_name: 'all', collectives: 1, households: 0, individuals: 4, total: 5 },
  ...{ previous_total: 8, change: -3 },
  ...told,
});

const bloc = (part: string, amount: number) =>
  total({ division: 'bloc', part, part_name: `Khối ${part}`, total: amount, change: amount - 8 });

const shares = {
  ...{ individuals: 4, direct_workers: 3, direct_worker_share: 0.75, previous_direct_worker_share: 0.5 },
  ...{ direct_worker_change: 25, collectives: 0, small_collectives: 0, small_collective_share: null },
  ...{ previous_small_collective_share: null, small_collective_change: null },
};

const index = {
  periods: [
    { year: 2022, period: 'year', total: 8 },
    { year: 2023, period: 'q1', total: 5 },
    { year: 2023, period: 'year', total: 5 },
  ],
  parts: [
    ...['all/all', 'bloc/K1', 'bloc/K2', 'bloc/none', 'unit/a'],
    ...['recipient_kind/individual', 'raised/directWorker'],
  ].flatMap((key) => {
    const [division = '', part = ''] = key.split('/');
    return [2022, 2023].map((year) => ({ year, period: 'year', division, part }));
  }),
};

function viewOf(rows: Partial<AwardPeriodRows>, period: string) {
  return toView({ totals: [total()], shares, quarters: [], groups: [], ...rows }, index, { year: 2023, period });
}

test('the lead compares with the same period of last year', () => {
  expect(viewOf({}, 'q1').lead).toBe('5 lượt khen thưởng đã có quyết định, giảm 3 so với quý I/2022.');
});

test('a total opens its rows, and last year’s total the rows of last year', () => {
  const { divisions } = viewOf({ totals: [total(), bloc('K1', 5)] }, 'q1');
  const row = divisions.find(({ heading }) => heading === 'Theo khối, cụm')?.table.groups[0]?.rows[0];
  expect(row?.cells).toMatchObject({
    total: { text: '5', href: '/noi-bo/khen-thuong/2023/dong/khoi/k1/#quy-1' },
    previous: { text: '8', href: '/noi-bo/khen-thuong/2022/dong/khoi/k1/#quy-1' },
  });
});

test('nothing opens where nothing is counted', () => {
  const { divisions } = viewOf({ totals: [total(), bloc('K1', 0)] }, 'year');
  const row = divisions.find(({ heading }) => heading === 'Theo khối, cụm')?.table.groups[0]?.rows[0];
  expect(row?.cells['total']).toEqual({ text: '0', href: undefined });
});

test('units outside the blocs are named so', () => {
  const { divisions } = viewOf({ totals: [total(), bloc('none', 2)] }, 'year');
  const row = divisions.find(({ heading }) => heading === 'Theo khối, cụm')?.table.groups[0]?.rows[0];
  expect(row?.cells['part']).toBe('Đơn vị ngoài các khối');
});

test('the parts of a division are summed up by the whole', () => {
  const { divisions } = viewOf({ totals: [total(), bloc('K1', 5)] }, 'year');
  const rows = divisions.find(({ heading }) => heading === 'Theo khối, cụm')?.table.groups[0]?.rows;
  expect(rows?.at(-1)).toMatchObject({ total: true, cells: { total: { text: '5' } } });
});

test('a year tells which awards no quarter holds, and where they stand', () => {
  expect(viewOf({ groups: [{ line_group: 'outside', lines: 2 }] }, 'year').notes).toMatchObject([
    { href: '/noi-bo/khen-thuong/2023/dong/tat-ca/#ngoai-nam' },
  ]);
});

test('a quarter that another year does not have leads to the whole of that year', () => {
  expect(viewOf({}, 'q1').years.map(({ path }) => path)).toEqual([
    '/noi-bo/khen-thuong/2022/',
    '/noi-bo/khen-thuong/2023/quy-1/',
  ]);
});

test('a school year says which one it is', () => {
  expect(viewOf({}, 'schoolYear').basis).toContain('2022-2023');
});

test('a quarter is drawn by bloc, and the title names the largest', () => {
  const { chart } = viewOf({ totals: [total(), bloc('K1', 2), bloc('K2', 3), bloc('none', 0)] }, 'q1');
  expect(chart?.title).toBe('Khối K2 có nhiều lượt khen nhất: 3 lượt');
});

test('two blocs are not worth a picture', () => {
  expect(viewOf({ totals: [total(), bloc('K1', 2), bloc('K2', 3)] }, 'q1').chart).toBeUndefined();
});

test('a year is drawn by quarter', () => {
  const quarters = ['q1', 'q2', 'q3', 'q4'].map((period, at) => ({ period, total: at, previous_total: 1 }));
  expect(viewOf({ quarters }, 'year').chart?.labels).toEqual(['Quý I', 'Quý II', 'Quý III', 'Quý IV']);
});

test('a share without anything to share has none', () => {
  const [, small] = viewOf({}, 'year').shares.groups[0]?.rows ?? [];
  expect(small?.cells).toMatchObject({ share: '–', change: '' });
});

test('those whose share is to grow open their rows, and those of whom they are a share', () => {
  const [workers] = viewOf({}, 'q1').shares.groups[0]?.rows ?? [];
  expect(workers?.cells).toMatchObject({
    counted: { text: '4', href: '/noi-bo/khen-thuong/2023/dong/doi-tuong/ca-nhan/#quy-1' },
    ofThem: { text: '3', href: '/noi-bo/khen-thuong/2023/dong/nang-ty-le/nguoi-lao-dong-truc-tiep/#quy-1' },
  });
});
