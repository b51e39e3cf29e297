import { expect, test } from 'vitest';
import type { ExemplarLinesRow } from '../rows.ts';
import { toView } from './exemplar-board.ts';

const line: ExemplarLinesRow = {
  ...{ exemplar_id: 'e', name: 'Tổ A', kind: 'collective', stage: 'fostered', unit_id: 'a', unit_name: 'Xã A' },
  ...{ field: 'Y tế', movement_name: null, fostered_by: null, criteria: 'Đủ 12 tháng', due_on: '2023-11-30' },
  ...{ is_overdue: true, consent: true, consent_to_story: true, consent_to_picture: false, consent_on: null },
  ...{ is_published: false, source_file: '2023/dien-hinh.csv', source_line: 2 },
};
const coverage = {
  ...{ blocs: 1, blocs_covered: 0, units: 2, plans_expected: 0, plans_filed: 0, with_exemplar: 1 },
  registered_on_time: 0,
};
const stages = [{ stage: 'fostered', exemplars: 1, unowned: 1, overdue: 1 }];
const units = [{ bloc_id: 'K1', bloc_name: 'Khối 1', unit_id: 'b', unit_name: 'Xã B' }];
const view = toView({ stages, lines: [line], units, coverage }, 2023);

test('the lead says how many units are still without an exemplar', () => {
  expect(view.lead).toBe('Còn 1/2 đơn vị trong các khối chưa có điển hình nào.');
});

test('the units still without one stand under their bloc', () => {
  expect(view.missing).toMatchObject([
    { heading: 'Khối 1: 1 đơn vị', units: [{ name: 'Xã B', path: '/noi-bo/don-vi/b/' }] },
  ]);
});

test('the figure of a stage leads to its exemplars and says what they lack', () => {
  expect(view.figures[0]).toMatchObject({
    href: `#${view.stages[0]?.id}`,
    comparison: '1 chưa ghi đơn vị bồi dưỡng, 1 quá hạn',
  });
});

test('an exemplar on its way says what it must reach and by when', () => {
  expect(view.stages[0]?.entries[0]).toMatchObject({
    owner: { isMissing: true },
    criteria: 'Cần đạt: Đủ 12 tháng',
    due: { text: 'Quá hạn 30/11/2023', isOverdue: true },
  });
});
