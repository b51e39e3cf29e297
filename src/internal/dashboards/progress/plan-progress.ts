import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import { text } from '../../../text/vi.ts';
import type { Figure } from '../figure.ts';
import { lateUnits, toReminders } from './late-units.ts';
import { taskTable } from './plan-tasks.ts';
import type { LateUnitsRow, PlanProgressRow } from '../rows.ts';
import type { Standing } from './task-standing.ts';
import { isFinished, standingOf } from './task-standing.ts';
import sql from './plan-progress.sql?raw';

/** How far the plan of a year has come, and whom to remind. */
export interface PlanProgressView {
  title: string;
  lead: string;
  figures: Figure[];
  tasks: TableView;
  reminders: TableView;
}

export const planProgress: Query<PlanProgressRow> = { name: 'plan-progress', sql };

export async function loadPlanProgress(db: Database, year: number): Promise<PlanProgressView> {
  return toView(await db.rows(planProgress, year), await db.rows(lateUnits, year), year);
}

export function toView(
  tasks: readonly PlanProgressRow[],
  late: readonly LateUnitsRow[],
  year: number,
): PlanProgressView {
  return {
    title: words.title(year),
    lead: leadOf(tasks),
    figures: figuresOf(tasks, late),
    tasks: taskTable(tasks, late, year),
    reminders: toReminders(late, year),
  };
}

export function leadOf(tasks: readonly PlanProgressRow[]): string {
  const standings = tasks.map(standingOf);
  return words.lead({
    all: tasks.length,
    finished: tasks.filter(isFinished).length,
    late: standings.filter((standing) => standing === 'overdue').length,
    silent: standings.filter((standing) => standing === 'not_reported').length,
  });
}

/** Done, in progress and late always; the other standings only where there are any. */
function figuresOf(tasks: readonly PlanProgressRow[], late: readonly LateUnitsRow[]): Figure[] {
  const standings = tasks.map(standingOf);
  const count = (standing: Standing) => standings.filter((own) => own === standing).length;
  const finished = tasks.filter(isFinished).length;
  const rarer: Figure[] = (['not_started', 'not_due', 'not_reported', 'set_aside'] as const)
    .filter((standing) => count(standing) > 0)
    .map((standing) => ({
      label: standing === 'set_aside' ? words.setAside : text.status[standing],
      value: formatNumber(count(standing)),
      unit: words.tasks,
    }));
  return [
    {
      label: text.status.done,
      value: formatNumber(finished),
      unit: words.ofAll(tasks.length),
      comparison: count('done_late') > 0 ? words.doneLate(count('done_late')) : undefined,
    },
    { label: text.status.in_progress, value: formatNumber(count('in_progress')), unit: words.tasks },
    {
      label: text.status.overdue,
      value: formatNumber(count('overdue')),
      unit: words.tasks,
      comparison: late.length > 0 ? words.lateTurns(late.length) : undefined,
      mark: count('overdue') > 0 ? 'red' : undefined,
    },
    ...rarer,
  ];
}
