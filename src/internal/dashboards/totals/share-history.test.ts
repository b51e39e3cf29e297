import { expect, test } from 'vitest';
import type { ShareHistoryRow } from '../rows.ts';
import { toView } from './share-history.ts';

const last: ShareHistoryRow = {
  ...{ year: 2022, individuals: 100, direct_workers: 60, direct_worker_share: 0.6, direct_worker_change: null },
  ...{ collectives: 10, small_collectives: 4, small_collective_share: 0.4, small_collective_change: null },
};
const now = { ...last, year: 2023, direct_worker_share: 0.625, direct_worker_change: 2.5, small_collective_change: -1 };

test('a share is told with its change in percentage points', () => {
  expect(toView([last, now], 2023).sentences[0]).toBe(
    'Người lao động trực tiếp chiếm 62,5% số lượt cá nhân được khen, tăng 2,5 điểm phần trăm so với năm 2022.',
  );
});

test('a change too small to be shown is no change', () => {
  expect(toView([last, { ...now, direct_worker_change: 0.04 }], 2023).sentences[0]).toContain(', không đổi so với');
});

test('a share of nobody is not told', () => {
  expect(toView([{ ...last, direct_worker_share: null }], 2022).sentences[0]).toBe('Chưa có cá nhân nào được khen.');
});

test('one year alone draws no line', () => {
  expect(toView([last], 2022).chart).toBeUndefined();
});

test('the picture’s title names the share that grew', () => {
  expect(toView([last, now], 2023).chart?.title).toBe('Chỉ tỷ lệ người lao động trực tiếp tăng so với năm 2022');
});

test('an amount opens the rows it counts, and none where there is nothing', () => {
  const [row] = toView([{ ...last, small_collectives: 0 }], 2022).table.groups[0]?.rows ?? [];
  expect(row?.cells).toMatchObject({
    direct: { text: '60', href: '/noi-bo/khen-thuong/2022/dong/nang-ty-le/nguoi-lao-dong-truc-tiep/' },
    small: { text: '0', href: undefined },
  });
});
