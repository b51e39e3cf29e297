import type { Database } from '../../../db/database.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { lastYear } from '../../../text/trend.ts';
import { lateUnits } from '../progress/late-units.ts';
import { planProgress } from '../progress/plan-progress.ts';
import { toView as resultOf } from '../progress/plan-result.ts';
import { taskTable } from '../progress/plan-tasks.ts';
import type { PlanTotals } from '../progress/plan-totals.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import type { LateUnitsRow, PlanProgressRow, PlanTotalsRow } from '../rows.ts';
import type { OpenMatters } from '../totals/open-matters.ts';
import { reasonOf } from '../totals/open-matters.ts';
import type { ReportSection } from './report.ts';

/** What a finding tells of a plan, or of some quarters of it. */
export type PlanSum = Pick<PlanTotalsRow, 'tasks' | 'finished' | 'overdue' | 'not_reported'>;

export interface PlanRows {
  readonly year: number;
  readonly sum: PlanSum | undefined;
  /** The same of the year before; nothing when it had no task. */
  readonly before: { readonly sum: PlanSum; readonly name: string } | undefined;
  readonly totals: PlanTotals;
  readonly tasks: readonly PlanProgressRow[];
  readonly late: readonly LateUnitsRow[];
  readonly open: OpenMatters;
}

export async function loadPlanSection(db: Database, year: number, open: OpenMatters): Promise<ReportSection> {
  const totals = await loadPlanTotals(db, year);
  const before = await loadPlanTotals(db, year - 1);
  return toView({
    year,
    sum: totals.year,
    before: before.year && { sum: before.year, name: lastYear(year) },
    totals,
    tasks: await db.rows(planProgress, year),
    late: await db.rows(lateUnits, year),
    open,
  });
}

/** What became of the plan, quarter by quarter and task by task. */
export function toView({ year, sum, before, totals, tasks, late, open }: PlanRows): ReportSection {
  return {
    id: 'ke-hoach',
    heading: reportText.plan.heading,
    finding: findingText.plan(
      {
        tasks: sum?.tasks ?? 0,
        finished: sum?.finished ?? 0,
        late: sum?.overdue ?? 0,
        silent: sum?.not_reported ?? 0,
      },
      before && { tasks: before.sum.tasks, finished: before.sum.finished, name: before.name },
    ),
    provisional: reasonOf(open),
    tables: [
      { ...resultOf(totals, year).table, definition: '/noi-bo/cach-tinh/#plan_total' },
      { ...taskTable(tasks, late, year), definition: '/noi-bo/cach-tinh/#task_status', phone: 'records' },
    ],
    more: { text: reportText.plan.more, path: `/noi-bo/tien-do/${year}/` },
  };
}
