import type { PlanProgressRow, PlanTotalsRow } from '../src/internal/dashboards/rows.ts';

/** A task for tests to start from: of the running quarter, with no unit's report. */
export const exampleTask: PlanProgressRow = {
  year: 2023,
  task_id: 'T',
  quarter: 4,
  quarter_ends_on: '2023-12-31',
  quarter_is_over: false,
  ordinal: '1',
  content: 'Nhiệm vụ',
  implementing_units: 'Phòng Nội vụ',
  led_from_above: false,
  units: 0,
  set_aside: 0,
  late: 0,
  finished: 0,
  finished_share: null,
  standing: 'not_reported',
  is_due_now: true,
};

/** A plan for tests to start from: both of its tasks are done. */
export const examplePlan: PlanTotalsRow = {
  quarter: 0,
  tasks: 2,
  finished: 2,
  done_late: 0,
  in_progress: 0,
  not_started: 0,
  not_due: 0,
  not_reported: 0,
  overdue: 0,
  set_aside: 0,
  pending: 0,
  due_now: 0,
  late_turns: 0,
  is_over: true,
};
