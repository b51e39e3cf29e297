import { expect, test } from 'vitest';
import type { RankingRow } from '../rows.ts';
import { toView } from './ranking.ts';

const unit = (name: string, place: number, total: number): RankingRow => ({
  unit_id: name.toLowerCase(),
  unit_name: name,
  bloc_name: 'Khối các phòng',
  role: 'member',
  stage: 'council',
  is_provisional: false,
  place,
  previous_place: null,
  core_points: total,
  bonus_points: 0,
  penalty_points: 0,
  total,
  base_points: 100,
  grade: 'Tốt',
  is_disqualified: false,
  is_nominated: false,
  votes_for: null,
  votes_total: null,
  sort_order: place,
});

test('the lead names the unit with the first place', () => {
  expect(toView([unit('A', 1, 91.5), unit('B', 2, 90)], 2023).lead).toBe('Đứng đầu khối là A với 91,5 điểm.');
});

test('two units in the first place lead together', () => {
  expect(toView([unit('A', 1, 91), unit('B', 1, 91)], 2023).lead).toBe('2 đơn vị cùng đứng đầu khối với 91 điểm.');
});

test('a ranking without the council’s points says why it may change', () => {
  const rows = [{ ...unit('A', 1, 91), stage: 'bloc', is_provisional: true }];
  expect(toView(rows, 2023).provisional).toBe('khối chưa có đủ điểm Hội đồng thẩm định của mọi đơn vị.');
});

test('a better place than last year is told as a rise', () => {
  const [row] = toView([{ ...unit('A', 1, 91), previous_place: 4 }], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['previous']).toEqual({ text: '4', note: 'tăng 3 bậc' });
});

test('a disqualified unit stays in the list and is not nominated', () => {
  const [row] = toView([{ ...unit('A', 1, 91), is_disqualified: true }], 2023).table.groups[0]?.rows ?? [];
  expect(row?.cells['nominated']).toEqual({ text: 'Vướng tiêu chí khống chế', mark: 'red' });
});
