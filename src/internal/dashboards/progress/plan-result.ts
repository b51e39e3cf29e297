import type { Column, Row, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber, formatQuarter } from '../../../text/format.ts';
import { yearWorkText } from '../../../text/internal-year-work.ts';
import type { PlanTotals } from './plan-totals.ts';
import { leadOf, loadPlanTotals } from './plan-totals.ts';
import type { PlanTotalsRow } from '../rows.ts';

/** What became of the plan, quarter by quarter, as the year-end report says it. */
export interface PlanResultView {
  lead: string;
  table: TableView;
}

const words = yearWorkText.plan;

export async function loadPlanResult(db: Database, year: number): Promise<PlanResultView> {
  return toView(await loadPlanTotals(db, year), year);
}

export function toView(totals: PlanTotals, year: number): PlanResultView {
  return {
    lead: leadOf(totals.whole),
    table: {
      caption: words.caption(year),
      columns: columnsOf(totals.whole),
      groups: [{ rows: totals.quarters.map((row) => rowOf(row, formatQuarter(row.quarter, year))) }],
      empty: words.empty,
    },
  };
}

/** Tasks that nobody reported on, and those set aside, have a column only where there are any. */
function columnsOf(year: PlanTotalsRow | undefined): Column[] {
  const silent: Column = { key: 'silent', label: words.silent, align: 'end' };
  const setAside: Column = { key: 'setAside', label: words.setAside, align: 'end' };
  return [
    { key: 'quarter', label: words.quarter, rowHeader: true, width: 'medium' },
    { key: 'tasks', label: words.tasks, align: 'end' },
    { key: 'finished', label: words.finished, align: 'end' },
    { key: 'open', label: words.open, align: 'end' },
    { key: 'late', label: words.late, align: 'end' },
    ...(year && year.not_reported > 0 ? [silent] : []),
    ...(year && year.set_aside > 0 ? [setAside] : []),
  ];
}

function rowOf(row: PlanTotalsRow, quarter: string): Row {
  return {
    cells: {
      quarter,
      tasks: formatNumber(row.tasks),
      finished: formatNumber(row.finished),
      open: formatNumber(row.pending),
      late: formatNumber(row.overdue),
      silent: formatNumber(row.not_reported),
      setAside: formatNumber(row.set_aside),
    },
  };
}
