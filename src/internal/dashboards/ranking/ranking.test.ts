import { expect, test } from 'vitest';
import { exampleMember } from '../../../../tests/example-ranking.ts';
import type { RankingRow } from '../rows.ts';
import type { GroupScores } from './group-scores.ts';
import { toView } from './ranking.ts';

const unit = (name: string, place: number, total: number) => ({
  ...{ ...exampleMember, unit_id: name.toLowerCase(), unit_name: name },
  ...{ place, total, core_points: total, sort_order: place },
});
const noGroups: GroupScores = { groups: [], units: [] };
const viewOf = (rows: RankingRow[], scores = noGroups) => toView({ rows, scores, year: 2023 });

test('the lead names the unit with the first place', () => {
  expect(viewOf([unit('A', 1, 91.5), unit('B', 2, 90)]).lead).toBe('Đứng đầu khối là A với 91,5 điểm.');
});

test('two units in the first place lead together', () => {
  expect(viewOf([unit('A', 1, 91), unit('B', 1, 91)]).lead).toBe('2 đơn vị cùng đứng đầu khối với 91 điểm.');
});

test('a ranking without the council’s points says why it may change', () => {
  const rows = [{ ...unit('A', 1, 91), stage: 'bloc', is_provisional: true }];
  expect(viewOf(rows).provisional).toBe('khối chưa có đủ điểm Hội đồng thẩm định của mọi đơn vị.');
});

test('a better place than last year is told as a rise', () => {
  const [row] = viewOf([{ ...unit('A', 1, 91), previous_place: 4, place_change: 3 }]).table.groups[0]?.rows ?? [];
  expect(row?.cells['change']).toEqual({ text: '+3', note: 'từ\u00a0hạng\u00a04' });
});

test('a disqualified unit stays in the list and is not nominated', () => {
  const [row] = viewOf([{ ...unit('A', 1, 91), is_disqualified: true }]).table.groups[0]?.rows ?? [];
  expect(row?.cells['nominated']).toEqual({ text: 'Vướng tiêu chí khống chế', mark: 'red' });
});

test('a unit that inherits a place says whose it was', () => {
  const merged = { ...unit('A', 1, 91), previous_place: 1, place_change: 0, previous_units: 'B; C' };
  const [row] = viewOf([merged]).table.groups[0]?.rows ?? [];
  expect(row?.cells['change']).toEqual({ text: '0', note: 'từ\u00a0hạng\u00a01 của B; C' });
});

test('units with equal totals at the last place wait for a ballot', () => {
  const [row] = viewOf([{ ...unit('A', 1, 91), awaits_ballot: true }]).table.groups[0]?.rows ?? [];
  expect(row?.cells['nominated']).toEqual({ text: 'Bằng điểm, chờ bỏ phiếu', mark: 'red', note: undefined });
});

test('the points of each group of core criteria stand beside the total', () => {
  const groups = [{ code: 'A', name: 'Kinh tế', kind: 'core' as const, most: 50 }];
  const scored = { id: 'a', name: 'A', place: 1, total: 91, isRanked: true, points: [45.5] };
  const { table } = viewOf([unit('A', 1, 91)], { groups, units: [scored] });
  const column = table.columns.find(({ label }) => label === 'Kinh tế');
  expect([column?.unit, table.groups[0]?.rows[0]?.cells[column?.key ?? '']]).toEqual(['/50', '45,50']);
});

test('a unit behind another is told how far', () => {
  const [row] = viewOf([{ ...unit('A', 2, 90), to_next_place: 0.5 }]).table.groups[0]?.rows ?? [];
  expect(row?.cells['total']).toEqual({ text: '90,00', note: 'kém\u00a00,5' });
});
