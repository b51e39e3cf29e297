import type { Database, Query } from '../../../db/database.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import type { PlanTotalsRow } from '../rows.ts';
import sql from './plan-totals.sql?raw';

/** How many tasks a plan has and how they stand. */
export interface PlanTotals {
  /** Nothing when the year has no task. */
  year: PlanTotalsRow | undefined;
  /** Only the quarters that have a task. */
  quarters: PlanTotalsRow[];
}

export const planTotals: Query<PlanTotalsRow> = { name: 'plan-totals', sql };

export async function loadPlanTotals(db: Database, year: number): Promise<PlanTotals> {
  const rows = await db.rows(planTotals, year);
  // The view's quarter 0 is the whole year.
  return { year: rows.find((row) => row.quarter === 0), quarters: rows.filter((row) => row.quarter > 0) };
}

export function leadOf(year: PlanTotalsRow | undefined): string {
  if (!year) return words.noTasks;
  return words.lead({ all: year.tasks, finished: year.finished, late: year.overdue, silent: year.not_reported });
}
