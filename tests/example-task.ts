import type { PlanProgressRow } from '../src/internal/dashboards/rows.ts';

/** A task for tests to start from: of the running quarter, with no unit's report. */
export const exampleTask: PlanProgressRow = {
  year: 2023,
  task_id: 'T',
  quarter: 4,
  quarter_ends_on: '2023-12-31',
  quarter_has_begun: true,
  quarter_is_over: false,
  ordinal: '1',
  content: 'Nhiệm vụ',
  implementing_units: 'Phòng Nội vụ',
  led_from_above: false,
  units: 0,
  set_aside: 0,
  finished: 0,
  finished_share: null,
  status: 'noData',
};
