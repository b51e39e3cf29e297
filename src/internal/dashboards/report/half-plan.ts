import type { Database } from '../../../db/database.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { lateUnits } from '../progress/late-units.ts';
import { planProgress } from '../progress/plan-progress.ts';
import type { PlanTotals } from '../progress/plan-totals.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import type { PlanTotalsRow } from '../rows.ts';
import type { PlanRows, PlanSum } from './plan-section.ts';

/** What of the plan falls into the first two quarters. */
export async function loadHalfPlan(db: Database, year: number): Promise<PlanRows> {
  const totals = halfOf(await loadPlanTotals(db, year));
  const before = sumOf(halfOf(await loadPlanTotals(db, year - 1)).quarters);
  const tasks = await db.rows(planProgress, year);
  return {
    year,
    sum: sumOf(totals.quarters),
    before: before && { sum: before, name: periodInSentence('h1', year - 1) },
    totals,
    tasks: tasks.filter(({ quarter }) => quarter <= 2),
    late: await db.rows(lateUnits, year),
    open: { halfRuns: totals.quarters.some(({ is_over }) => !is_over) },
  };
}

function halfOf({ year, quarters }: PlanTotals): PlanTotals {
  return { year, quarters: quarters.filter(({ quarter }) => quarter <= 2) };
}

/** A task belongs to one quarter only, so that quarters may be summed. */
export function sumOf(quarters: readonly PlanTotalsRow[]): PlanSum | undefined {
  if (quarters.length === 0) return undefined;
  const sum = (count: keyof PlanSum): number => quarters.reduce((total, row) => total + row[count], 0);
  return {
    tasks: sum('tasks'),
    finished: sum('finished'),
    overdue: sum('overdue'),
    not_reported: sum('not_reported'),
  };
}
