import type { Row, TableView } from '../../dashboards/table.ts';
import type { Database } from '../../db/database.ts';
import { formatNumber, formatQuarter } from '../../text/format.ts';
import { totalsText } from '../../text/internal-totals.ts';
import { leadOf, planProgress } from './plan-progress.ts';
import type { PlanProgressRow } from './rows.ts';
import type { Standing } from './task-standing.ts';
import { standingOf } from './task-standing.ts';

/** What became of the plan, quarter by quarter, as the year-end report says it. */
export interface PlanResultView {
  lead: string;
  table: TableView;
}

const words = totalsText.plan;

export async function loadPlanResult(db: Database, year: number): Promise<PlanResultView> {
  return toView(await db.rows(planProgress, year), year);
}

export function toView(tasks: readonly PlanProgressRow[], year: number): PlanResultView {
  return {
    lead: leadOf(tasks),
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'quarter', label: words.quarter, rowHeader: true, width: 'medium' },
        { key: 'tasks', label: words.tasks, align: 'end' },
        { key: 'finished', label: words.finished, align: 'end' },
        { key: 'open', label: words.open, align: 'end' },
        { key: 'late', label: words.late, align: 'end' },
        { key: 'silent', label: words.silent, align: 'end' },
        { key: 'setAside', label: words.setAside, align: 'end' },
      ],
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

function rowOf(tasks: readonly PlanProgressRow[], quarter: string): Row {
  const standings = tasks.map(standingOf);
  const count = (...wanted: Standing[]) =>
    formatNumber(standings.filter((standing) => wanted.includes(standing)).length);
  return {
    cells: {
      quarter,
      tasks: formatNumber(tasks.length),
      finished: count('done', 'done_late'),
      open: count('in_progress', 'not_started', 'not_due'),
      late: count('overdue'),
      silent: count('not_reported'),
      setAside: count('set_aside'),
    },
  };
}
