import type { TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatQuarter } from '../../../text/format.ts';
import { deckText as words } from '../../../text/internal-deck.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { planProgress } from '../progress/plan-progress.ts';
import { taskTable } from '../progress/plan-tasks.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import type { PlanProgressRow, PlanTotalsRow } from '../rows.ts';
import type { Slide } from './deck.ts';
import { headOf } from './finding-head.ts';
import type { Topic } from './slides-of.ts';
import { tableSlides, withColumns, withoutNotes } from './slides-of.ts';

/** The tasks of the plan quarter by quarter, each with its sign. */
export async function loadTaskSlides(db: Database, year: number, topic: Topic): Promise<Slide[]> {
  const { quarters } = await loadPlanTotals(db, year);
  const tasks = await db.rows(planProgress, year);
  return quarters.flatMap((quarter) =>
    quarterSlides(
      quarter,
      tasks.filter((task) => task.quarter === quarter.quarter),
      { year, topic },
    ),
  );
}

export function quarterSlides(
  total: PlanTotalsRow,
  tasks: readonly PlanProgressRow[],
  { year, topic }: { year: number; topic: Topic },
): Slide[] {
  const name = formatQuarter(total.quarter, year);
  const { tasks: all, finished, overdue: late, not_reported: silent } = total;
  const finding = findingText.plan({ tasks: all, finished, late, silent }, undefined);
  return tableSlides(
    { ...topic, id: `${topic.id}-quy-${total.quarter}`, part: words.within(topic.part, name), ...headOf(finding) },
    taskList(tasks, year),
  );
}

/** Sign and words of each task; who is late stands in the report. */
export function taskList(tasks: readonly PlanProgressRow[], year: number): TableView {
  const table = withColumns(withoutNotes(taskTable(tasks, [], year)), ['ordinal', 'content', 'status', 'finished']);
  return { ...table, groups: [{ rows: table.groups.flatMap(({ rows }) => rows) }] };
}
