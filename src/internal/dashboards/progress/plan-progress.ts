import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import { text } from '../../../text/vi.ts';
import type { Figure } from '../figure.ts';
import { lateUnits, reminders, toReminders } from './late-units.ts';
import { taskTable } from './plan-tasks.ts';
import { leadOf, loadPlanTotals } from './plan-totals.ts';
import type { LateUnitsRow, PlanProgressRow, PlanTotalsRow, RemindersRow } from '../rows.ts';
import sql from './plan-progress.sql?raw';

/** How far the plan of a year has come, and whom to remind. */
export interface PlanProgressView {
  title: string;
  lead: string;
  figures: Figure[];
  tasks: TableView;
  reminders: TableView;
}

export interface PlanProgressRows {
  /** The whole year; nothing when it has no task. */
  readonly total: PlanTotalsRow | undefined;
  readonly tasks: readonly PlanProgressRow[];
  readonly late: readonly LateUnitsRow[];
  readonly reminders: readonly RemindersRow[];
}

export const planProgress: Query<PlanProgressRow> = { name: 'plan-progress', sql };

export async function loadPlanProgress(db: Database, year: number): Promise<PlanProgressView> {
  const rows = {
    total: (await loadPlanTotals(db, year)).whole,
    tasks: await db.rows(planProgress, year),
    late: await db.rows(lateUnits, year),
    reminders: await db.rows(reminders, year),
  };
  return toView(rows, year);
}

export function toView(rows: PlanProgressRows, year: number): PlanProgressView {
  return {
    title: words.title(year),
    lead: leadOf(rows.total),
    figures: rows.total ? figuresOf(rows.total) : [],
    tasks: taskTable(rows.tasks, rows.late, year),
    reminders: toReminders(rows.reminders, rows.late, year),
  };
}

/** Done, in progress and late always; the other standings only where there are any. */
function figuresOf(total: PlanTotalsRow): Figure[] {
  const rarer = [
    { label: text.status.not_started, tasks: total.not_started },
    { label: text.status.not_due, tasks: total.not_due },
    { label: text.status.not_reported, tasks: total.not_reported },
    { label: words.setAside, tasks: total.set_aside },
  ];
  return [
    {
      label: text.status.done,
      value: formatNumber(total.finished),
      unit: words.ofAll(total.tasks),
      comparison: total.done_late > 0 ? words.doneLate(total.done_late) : undefined,
    },
    { label: text.status.in_progress, value: formatNumber(total.in_progress), unit: words.tasks },
    {
      label: text.status.overdue,
      value: formatNumber(total.overdue),
      unit: words.tasks,
      comparison: total.late_turns > 0 ? words.lateTurns(total.late_turns) : undefined,
      mark: total.overdue > 0 ? 'red' : undefined,
    },
    ...rarer
      .filter(({ tasks }) => tasks > 0)
      .map(({ label, tasks }) => ({ label, value: formatNumber(tasks), unit: words.tasks })),
  ];
}
