import { lastYear } from '../../../text/trend.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import type { Database } from '../../../db/database.ts';
import type { TableView } from '../../../dashboards/table.ts';
import { lateUnits } from '../progress/late-units.ts';
import { planProgress } from '../progress/plan-progress.ts';
import { toView as resultOf } from '../progress/plan-result.ts';
import { taskTable } from '../progress/plan-tasks.ts';
import type { PlanTotals } from '../progress/plan-totals.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import type { PlanTotalsRow } from '../rows.ts';
import { reasonOf } from '../totals/open-matters.ts';
import type { ReportSection } from './report.ts';

const words = reportText.plan;

export interface PlanRows {
  readonly totals: PlanTotals;
  /** The whole year before; nothing when it has no task. */
  readonly before: PlanTotalsRow | undefined;
  readonly tasks: TableView;
}

export async function loadPlanSection(db: Database, year: number): Promise<ReportSection> {
  const before = await loadPlanTotals(db, year - 1);
  const rows = {
    totals: await loadPlanTotals(db, year),
    before: before.year,
    tasks: taskTable(await db.rows(planProgress, year), await db.rows(lateUnits, year), year),
  };
  return toView(rows, year);
}

/** What became of the plan, quarter by quarter and task by task. */
export function toView({ totals, before, tasks }: PlanRows, year: number): ReportSection {
  const plan = totals.year;
  return {
    id: 'ke-hoach',
    heading: words.heading,
    finding: findingText.plan(
      {
        tasks: plan?.tasks ?? 0,
        finished: plan?.finished ?? 0,
        late: plan?.overdue ?? 0,
        silent: plan?.not_reported ?? 0,
      },
      before && { tasks: before.tasks, finished: before.finished, name: lastYear(year) },
    ),
    provisional: reasonOf({ yearRuns: plan && !plan.is_over }),
    tables: [
      { ...resultOf(totals, year).table, definition: '/noi-bo/cach-tinh/#plan_total' },
      { ...tasks, definition: '/noi-bo/cach-tinh/#task_status', phone: 'records' },
    ],
    more: { text: words.more, path: `/noi-bo/tien-do/${year}/` },
  };
}
