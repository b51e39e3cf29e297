import { expect, test } from 'vitest';
import { exampleMember } from '../../../../tests/example-ranking.ts';
import type { GapsRow, RankingRow } from '../rows.ts';
import { toView } from './unit-score.ts';

const gap: GapsRow = {
  ...{
    unit_id: 'a',
    unit_name: 'A',
    criterion_code: 'D2',
    criterion_name: 'Nhân rộng điển hình',
    group_name: 'Thi đua',
  },
  ...{ kind: 'core', max_points: 6, points: 4, best_points: 6, median_points: 3.5 },
  ...{ lost_to_best: 2, lost_to_median: -0.5, gap_order: 1, sort_order: 1 },
};
const viewOf = (told: Partial<RankingRow>, gaps: GapsRow[] = []) =>
  toView({ members: [{ ...exampleMember, ...told }], gaps, lines: [], quarters: [], unit: 'a' });

test('the leader of a bloc is told as such', () => {
  expect(viewOf({}).lead).toBe('Dẫn đầu khối với 91 điểm.');
});

test('another unit is told how far the next place is, and the first', () => {
  expect(viewOf({ place: 2, ranked: 7, to_next_place: 0.5, behind_leader: 3 }).lead).toBe(
    'Xếp thứ 2 trong 7 đơn vị với 91 điểm. Kém đơn vị đứng ngay trên 0,5 điểm, kém đơn vị dẫn đầu 3 điểm.',
  );
});

test('behind the leader itself the distance is told once', () => {
  expect(viewOf({ place: 2, ranked: 7, to_next_place: 3, behind_leader: 3 }).lead).toBe(
    'Xếp thứ 2 trong 7 đơn vị với 91 điểm. Kém đơn vị dẫn đầu 3 điểm.',
  );
});

test('a unit without a place says so', () => {
  expect(viewOf({ place: null, ranked: null }).lead).toBe('Chưa có thứ hạng.');
});

test('the criterion that cost most is named with its points', () => {
  expect(viewOf({}, [gap]).gapsLead).toBe(
    'Mất nhiều điểm nhất so với đơn vị tốt nhất của khối: Nhân rộng điển hình (2 điểm).',
  );
});

test('what is lost is a minus, what is ahead of the middle a plus', () => {
  expect(viewOf({}, [gap]).gaps.groups[0]?.rows[0]?.cells).toMatchObject({
    lostToBest: { text: '−2,00', mark: 'red' },
    lostToMedian: '+0,50',
  });
});

test('every line of points names its file and line', () => {
  const line = {
    ...{
      unit_id: 'a',
      quarter: 0,
      stage: 'council',
      step: 3,
      criterion_code: 'D2',
      criterion_name: 'Nhân rộng điển hình',
    },
    ...{ kind: 'core', max_points: 6, points: 4, note: null, source_file: '2023/cham-diem.csv', source_line: 14 },
  };
  const { lines } = toView({ members: [exampleMember], gaps: [], lines: [line], quarters: [], unit: 'a' });
  expect(lines.groups[0]).toMatchObject({
    label: 'Cả năm',
    rows: [{ cells: { points: '4,00', source: { text: '2023/cham-diem.csv, dòng 14' } } }],
  });
});
