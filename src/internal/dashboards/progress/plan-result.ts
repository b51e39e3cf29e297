import type { Column, Row, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber, formatQuarter } from '../../../text/format.ts';
import { yearWorkText } from '../../../text/internal-year-work.ts';
import { leadOf, planProgress } from './plan-progress.ts';
import type { PlanProgressRow } from '../rows.ts';
import type { Standing } from './task-standing.ts';
import { standingOf } from './task-standing.ts';

/** What became of the plan, quarter by quarter, as the year-end report says it. */
export interface PlanResultView {
  lead: string;
  table: TableView;
}

const words = yearWorkText.plan;

export async function loadPlanResult(db: Database, year: number): Promise<PlanResultView> {
  return toView(await db.rows(planProgress, year), year);
}

export function toView(tasks: readonly PlanProgressRow[], year: number): PlanResultView {
  return {
    lead: leadOf(tasks),
    table: {
      caption: words.caption(year),
      columns: columnsOf(tasks),
      groups: [
        {
          rows: [...Map.groupBy(tasks, (task) => task.quarter)].map(([quarter, own]) =>
            rowOf(own, formatQuarter(quarter, year)),
          ),
        },
      ],
      empty: words.empty,
    },
  };
}

/** What each column counts; the last two stand only where there is something to count. */
const counted: { key: string; label: string; standings: readonly Standing[]; rare?: boolean }[] = [
  { key: 'finished', label: words.finished, standings: ['done', 'done_late'] },
  { key: 'open', label: words.open, standings: ['in_progress', 'not_started', 'not_due'] },
  { key: 'late', label: words.late, standings: ['overdue'] },
  { key: 'silent', label: words.silent, standings: ['not_reported'], rare: true },
  { key: 'setAside', label: words.setAside, standings: ['set_aside'], rare: true },
];

function columnsOf(tasks: readonly PlanProgressRow[]): Column[] {
  return [
    { key: 'quarter', label: words.quarter, rowHeader: true, width: 'medium' },
    { key: 'tasks', label: words.tasks, align: 'end' },
    ...counted
      .filter(({ standings, rare }) => !rare || countOf(tasks, standings) > 0)
      .map(({ key, label }) => ({ key, label, align: 'end' }) as const),
  ];
}

function rowOf(tasks: readonly PlanProgressRow[], quarter: string): Row {
  const counts = counted.map(({ key, standings }) => [key, formatNumber(countOf(tasks, standings))]);
  return { cells: { quarter, tasks: formatNumber(tasks.length), ...Object.fromEntries(counts) } };
}

function countOf(tasks: readonly PlanProgressRow[], standings: readonly Standing[]): number {
  return tasks.filter((task) => standings.includes(standingOf(task))).length;
}
