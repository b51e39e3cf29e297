import type { Database, Query } from '../../../db/database.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import type { PlanTotalsRow } from '../rows.ts';
import sql from './plan-totals.sql?raw';

/** How many tasks a plan has and how they stand. */
export interface PlanTotals {
  /** Nothing when the period has no task. */
  whole: PlanTotalsRow | undefined;
  /** Only the quarters that have a task. */
  quarters: PlanTotalsRow[];
}

export const planTotals: Query<PlanTotalsRow> = { name: 'plan-totals', sql };

/** Of the whole year as it stands, or of a shorter period as it stood when it ended. */
export async function loadPlanTotals(db: Database, year: number, period: 'h1' | 'year' = 'year'): Promise<PlanTotals> {
  const rows = await db.rows(planTotals, year, period);
  // The view's quarter 0 is the whole period.
  return { whole: rows.find((row) => row.quarter === 0), quarters: rows.filter((row) => row.quarter > 0) };
}

export function leadOf(year: PlanTotalsRow | undefined): string {
  if (!year) return words.noTasks;
  return words.lead({ all: year.tasks, finished: year.finished, late: year.overdue, silent: year.not_reported });
}
