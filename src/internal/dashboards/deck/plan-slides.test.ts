import { expect, test } from 'vitest';
import type { PlanProgressRow, PlanTotalsRow } from '../rows.ts';
import { quarterSlides } from './plan-slides.ts';

const total: PlanTotalsRow = {
  ...{ quarter: 1, tasks: 1, finished: 1, done_late: 0, in_progress: 0, not_started: 0, not_due: 0 },
  ...{ not_reported: 0, overdue: 0, set_aside: 0, pending: 0, due_now: 0, late_turns: 0, is_over: true },
};
const task: PlanProgressRow = {
  ...{ year: 2023, task_id: 'T1', quarter: 1, quarter_ends_on: '2023-03-31', quarter_is_over: true, ordinal: '1' },
  ...{ content: 'Ban hành kế hoạch', implementing_units: 'Phòng Nội vụ', led_from_above: false, units: 1 },
  ...{ set_aside: 0, late: 0, finished: 1, finished_share: 1, standing: 'done', is_due_now: false },
};
const topic = { id: 'ke-hoach', part: 'Kế hoạch', heading: 'Cả năm', lead: 'Còn 2 nhiệm vụ chậm.', notes: [] };

test('the tasks of a quarter stand under what became of that quarter alone', () => {
  const [slide] = quarterSlides(total, [task], { year: 2023, topic });
  expect(slide).toMatchObject({ id: 'ke-hoach-quy-1', part: 'Kế hoạch · Quý I/2023' });
  expect(slide?.heading).toBe('Nhiệm vụ duy nhất đã hoàn thành');
  expect(slide?.lead).toBeUndefined();
});

test('each task has its sign', () => {
  const [slide] = quarterSlides(total, [task], { year: 2023, topic });
  const [row] = slide?.body.kind === 'table' ? (slide.body.sheet.groups[0]?.rows ?? []) : [];
  expect(row?.cells['status']).toMatchObject({ status: 'done' });
});
