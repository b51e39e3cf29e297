import type { Database } from '../../../db/database.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { lastYear } from '../../../text/trend.ts';
import { lateUnits } from '../progress/late-units.ts';
import { planProgress } from '../progress/plan-progress.ts';
import { toView as resultOf } from '../progress/plan-result.ts';
import { pastTaskTable, taskTable } from '../progress/plan-tasks.ts';
import type { PlanTotals } from '../progress/plan-totals.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import type { LateUnitsRow, PlanProgressRow, PlanTotalsRow } from '../rows.ts';
import type { OpenMatters } from '../totals/open-matters.ts';
import { reasonOf } from '../totals/open-matters.ts';
import type { ReportSection } from './report.ts';

export interface PlanRows {
  readonly year: number;
  readonly totals: PlanTotals;
  /** The same of the period before; nothing when it had no task. */
  readonly before: (Pick<PlanTotalsRow, 'tasks' | 'finished'> & { readonly name: string }) | undefined;
  readonly tasks: readonly PlanProgressRow[];
  readonly late: readonly LateUnitsRow[];
  readonly open: OpenMatters;
  /** As of when the tasks are told, when that is not the day of all figures. */
  readonly standing?: string | undefined;
}

export async function loadPlanSection(db: Database, year: number, open: OpenMatters): Promise<ReportSection> {
  const before = (await loadPlanTotals(db, year - 1)).whole;
  return toView({
    year,
    totals: await loadPlanTotals(db, year),
    before: before && { ...before, name: lastYear(year) },
    tasks: await db.rows(planProgress, year),
    late: await db.rows(lateUnits, year),
    open,
  });
}

/** What became of the plan, quarter by quarter and task by task. */
export function toView({ year, totals, before, tasks, late, open, standing }: PlanRows): ReportSection {
  const { whole } = totals;
  const table = standing === undefined ? taskTable(tasks, late, year) : pastTaskTable(tasks, late, year);
  return {
    id: 'ke-hoach',
    heading: reportText.plan.heading,
    finding: findingText.plan(
      {
        tasks: whole?.tasks ?? 0,
        finished: whole?.finished ?? 0,
        late: whole?.overdue ?? 0,
        silent: whole?.not_reported ?? 0,
      },
      before,
    ),
    provisional: reasonOf(open),
    tables: [
      { ...resultOf(totals, year).table, footnote: standing, definition: '/noi-bo/cach-tinh/#plan_total' },
      { ...table, definition: '/noi-bo/cach-tinh/#task_status', phone: 'records' },
    ],
    more: { text: reportText.plan.more, path: `/noi-bo/tien-do/${year}/` },
  };
}
