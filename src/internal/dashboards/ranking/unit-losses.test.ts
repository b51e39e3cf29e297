import { expect, test } from 'vitest';
import type { GapsRow } from '../rows.ts';
import { toView } from './unit-losses.ts';

const unit = { id: 'a', name: 'A', path: '/a/' };
const lost = (criterion_name: string, gap_order: number, lost_to_best: number): GapsRow => ({
  ...{ unit_id: 'a', unit_name: 'A', criterion_code: 'A1', criterion_name, group_name: null, kind: 'core' },
  ...{ max_points: 10, points: 8, best_points: 10, median_points: 9, lost_to_median: 1, lost_to_best, gap_order },
  sort_order: gap_order,
});
const cellsOf = (gaps: GapsRow[]) => toView(gaps, [unit]).groups[0]?.rows[0]?.cells;

test('the two criteria that cost a unit most are named', () => {
  expect(cellsOf([lost('Giảm nghèo', 1, 2.5), lost('Báo cáo', 2, 1), lost('Hội họp', 3, 0.5)])).toMatchObject({
    first: { text: 'Giảm nghèo', note: 'kém đơn vị tốt nhất 2,5 điểm' },
    second: { text: 'Báo cáo', note: 'kém đơn vị tốt nhất 1 điểm' },
  });
});

test('a unit that is best in everything lost nothing', () => {
  expect(cellsOf([lost('Giảm nghèo', 1, 0)])).toMatchObject({
    first: { text: 'Không mất điểm ở tiêu chí nào' },
    second: undefined,
  });
});
