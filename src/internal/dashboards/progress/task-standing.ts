import type { TaskStatus } from '../../../dashboards/table.ts';
import type { PlanProgressRow } from '../rows.ts';

/** How a task stands, in the signs of StatusMark; a task that every unit set aside has none. */
export type Standing = TaskStatus | 'set_aside';

export function standingOf({ status, quarter_has_begun }: PlanProgressRow): Standing {
  switch (status) {
    case 'done':
      return 'done';
    case 'doneLate':
      return 'done_late';
    case 'late':
      return 'overdue';
    case 'inProgress':
      return 'in_progress';
    case 'notStarted':
      return quarter_has_begun ? 'not_started' : 'not_due';
    case 'noData':
      return quarter_has_begun ? 'not_reported' : 'not_due';
    case 'dropped':
      return 'set_aside';
    default:
      throw new Error(`task_status.status is "${status}", which no page knows`);
  }
}

export function isFinished(row: PlanProgressRow): boolean {
  return row.status === 'done' || row.status === 'doneLate';
}

/** Whether the task must still be finished in the quarter that runs now. */
export function isDueNow(row: PlanProgressRow): boolean {
  return row.quarter_has_begun && !row.quarter_is_over && !isFinished(row) && row.status !== 'dropped';
}
