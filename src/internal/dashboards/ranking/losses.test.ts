import { expect, test } from 'vitest';
import type { LossesRow } from '../rows.ts';
import { toView } from './losses.ts';

const lost = (criterion_name: string, loss_order: number, mean_lost: number): LossesRow => ({
  ...{ criterion_code: `A${loss_order}`, criterion_name, group_name: null, kind: 'core', max_points: 10 },
  ...{ best_points: 10, median_points: 9, most_lost: 3, mean_lost, loss_order },
});

test('the chart is titled with the criterion on which the units differ most', () => {
  expect(toView([lost('Điểm thưởng: mô hình mới', 1, 2.5), lost('Giảm nghèo', 2, 1)]).chart).toMatchObject({
    title: 'Các đơn vị cách nhau nhiều nhất ở “Điểm thưởng”: bình quân kém đơn vị tốt nhất 2,5 điểm.',
    labels: ['Điểm thưởng', 'Giảm nghèo'],
  });
});

test('a bloc whose units are alike in everything has no chart', () => {
  expect(toView([lost('Giảm nghèo', 1, 0)]).chart).toBeUndefined();
});
