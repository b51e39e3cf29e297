import type { Database, Query } from '../../../db/database.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { reportText } from '../../../text/internal-report.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import type { LateUnitsRow, PlanProgressRow } from '../rows.ts';
import lateSql from './half-late-units.sql?raw';
import tasksSql from './half-tasks.sql?raw';
import type { PlanRows } from './plan-section.ts';

export const halfTasks: Query<PlanProgressRow> = { name: 'half-tasks', sql: tasksSql };
export const halfLateUnits: Query<LateUnitsRow> = { name: 'half-late-units', sql: lateSql };

/** The tasks of the first two quarters as they stood when these ended: what was done later is the year's to tell. */
export async function loadHalfPlan(db: Database, year: number): Promise<PlanRows> {
  const totals = await loadPlanTotals(db, year, 'h1');
  const before = (await loadPlanTotals(db, year - 1, 'h1')).whole;
  return {
    year,
    totals,
    before: before && { ...before, name: periodInSentence('h1', year - 1) },
    tasks: await db.rows(halfTasks, year, 'h1'),
    late: await db.rows(halfLateUnits, year, 'h1'),
    open: { halfRuns: totals.whole !== undefined && !totals.whole.is_over },
    standing: reportText.plan.halfStanding(year),
  };
}
