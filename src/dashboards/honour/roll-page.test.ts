import { expect, test } from 'vitest';
import type { HonourPartsRow } from '../rows.ts';
import { rollHeadOf, rollPages } from './roll-page.ts';

const part: HonourPartsRow = {
  year: 2023,
  part: 'LDTT',
  part_name: 'Lao động tiên tiến',
  bloc_id: null,
  bloc_name: null,
  units: 67,
  collectives: 0,
  households: 0,
  individuals: 808,
  listed: 808,
  total: 815,
};

test('a long roll is cut into pages of one length', () => {
  const pages = rollPages([part], 'award');
  expect(pages.map(({ limit, offset }) => [limit, offset])).toEqual([
    [404, 0],
    [404, 404],
  ]);
  expect(pages[0]?.pages.map(({ path }) => path)).toEqual([
    '/bang-vang/2023/hinh-thuc/ldtt/',
    '/bang-vang/2023/hinh-thuc/ldtt/trang/2/',
  ]);
});

test('a part of which nothing is listed has no page', () => {
  expect(rollPages([{ ...part, listed: 0 }], 'award')).toEqual([]);
});

test('a page leads to the years in which the same part has a roll', () => {
  const [page] = rollPages([{ ...part, year: 2022 }, part], 'award');
  expect(page?.years.map(({ label, current }) => [label, current])).toEqual([
    ['2022', true],
    ['2023', false],
  ]);
});

test('the lead says what the list leaves out of the total', () => {
  const head = rollPages([part], 'award').map((page) => rollHeadOf(page, 'award', 'Lao động tiên tiến'))[0];
  expect(head?.title).toBe('Lao động tiên tiến (trang 1/2)');
  expect(head?.lead).toBe(
    'Danh sách nêu 808 lượt khen thưởng: 808 cá nhân. 7 lượt nữa của học sinh hoặc đang được xem lại chỉ tính trong tổng số.',
  );
});

test('units without a bloc have a group of their own', () => {
  const [page] = rollPages([{ ...part, part: 'none', part_name: null }], 'bloc');
  expect(page?.pages[0]?.path).toBe('/bang-vang/2023/khoi/chua-xep-khoi/');
  expect(page && rollHeadOf(page, 'bloc', '').trail.at(-1)).toEqual({ label: 'Chưa xếp khối' });
});
