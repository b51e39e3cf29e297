import { expect, test } from 'vitest';
import { exampleMember } from '../../../../tests/example-ranking.ts';
import { toView } from './ranking.ts';

const unit = (name: string, place: number, total: number) => ({
  ...{ ...exampleMember, unit_id: name.toLowerCase(), unit_name: name },
  ...{ place, total, core_points: total, sort_order: place },
});
const lost = (criterion_code: string, gap_order: number, lost_to_best: number) => ({
  ...{ unit_id: 'a', unit_name: 'A', criterion_code, criterion_name: 'Tiêu chí', group_name: null, kind: 'core' },
  ...{ max_points: 10, points: 8, best_points: 10, median_points: 9, lost_to_median: 1, lost_to_best, gap_order },
  sort_order: gap_order,
});

test('the lead names the unit with the first place', () => {
  expect(toView([unit('A', 1, 91.5), unit('B', 2, 90)], [], 2023).lead).toBe('Đứng đầu khối là A với 91,5 điểm.');
});

test('two units in the first place lead together', () => {
  expect(toView([unit('A', 1, 91), unit('B', 1, 91)], [], 2023).lead).toBe('2 đơn vị cùng đứng đầu khối với 91 điểm.');
});

test('a ranking without the council’s points says why it may change', () => {
  const rows = [{ ...unit('A', 1, 91), stage: 'bloc', is_provisional: true }];
  expect(toView(rows, [], 2023).provisional).toBe('khối chưa có đủ điểm Hội đồng thẩm định của mọi đơn vị.');
});

test('a better place than last year is told as a rise', () => {
  const [row] =
    toView([{ ...unit('A', 1, 91), previous_place: 4, place_change: 3 }], [], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['previous']).toEqual({ text: '4', note: 'tăng 3 bậc' });
});

test('a disqualified unit stays in the list and is not nominated', () => {
  const [row] = toView([{ ...unit('A', 1, 91), is_disqualified: true }], [], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['nominated']).toEqual({ text: 'Vướng tiêu chí khống chế', mark: 'red' });
});

test('a unit that inherits a place says whose it was', () => {
  const merged = { ...unit('A', 1, 91), previous_place: 1, place_change: 0, previous_units: 'B; C' };
  const [row] = toView([merged], [], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['previous']).toEqual({ text: '1', note: 'giữ hạng, theo B; C' });
});

test('units with equal totals at the last place wait for a ballot', () => {
  const [row] = toView([{ ...unit('A', 1, 91), awaits_ballot: true }], [], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['nominated']).toEqual({ text: 'Bằng điểm, chờ bỏ phiếu', mark: 'red', note: undefined });
});

test('the two criteria that cost a unit most are named', () => {
  const gaps = [lost('A1', 1, 2.5), lost('A2', 2, 1), lost('A3', 3, 0.5)];
  const [row] = toView([unit('A', 2, 91)], gaps, 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['lost']).toEqual({ text: 'A1 (−2,5)', note: 'A2 (−1)' });
});

test('a unit that is best in everything lost nothing', () => {
  const [row] = toView([unit('A', 1, 91)], [lost('A1', 1, 0)], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['lost']).toEqual({ text: '', note: undefined });
});
