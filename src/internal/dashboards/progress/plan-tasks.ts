import type { Cell, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { formatDate, formatQuarter } from '../../../text/format.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import type { LateUnitsRow, PlanProgressRow } from '../rows.ts';
import { standingOf } from './task-standing.ts';

/** The plan's tasks quarter by quarter, numbered as printed, with the names of the units that are late. */
export function taskTable(tasks: readonly PlanProgressRow[], late: readonly LateUnitsRow[], year: number): TableView {
  const lateByTask = Map.groupBy(late, (row) => row.task_id);
  const quarters = Map.groupBy(tasks, (row) => row.quarter);
  return {
    caption: words.caption(year),
    columns: [
      { key: 'ordinal', label: words.ordinal, width: 'narrow' },
      { key: 'content', label: words.content, rowHeader: true, width: 'wide' },
      { key: 'status', label: words.status },
      { key: 'finished', label: words.finished },
      ...(late.length > 0 ? [{ key: 'late', label: words.late, width: 'medium' as const }] : []),
    ],
    groups: [...quarters.values()].map((own) => groupOf(own, lateByTask)),
    footnote: words.footnote,
    empty: words.empty,
  };
}

function groupOf(tasks: readonly PlanProgressRow[], late: ReadonlyMap<string, LateUnitsRow[]>): RowGroup {
  const [first] = tasks;
  if (!first) throw new Error('a quarter of the plan was grouped without a task');
  return {
    label: formatQuarter(first.quarter, first.year),
    note: words.quarterNote(formatDate(first.quarter_ends_on), first.quarter_is_over),
    rows: tasks.map((task) => rowOf(task, late.get(task.task_id) ?? [])),
  };
}

function rowOf(task: PlanProgressRow, late: readonly LateUnitsRow[]): Row {
  const standing = standingOf(task);
  return {
    cells: {
      ordinal: task.ordinal,
      content: { text: task.content, note: words.carriedOut(task.implementing_units, task.led_from_above) },
      status: standing === 'set_aside' ? { text: words.setAside, mark: 'muted' } : { text: '', status: standing },
      finished: finishedOf(task, standing === 'overdue'),
      late:
        late.length === 0
          ? ''
          : { text: words.lateUnits(late.length), note: late.map((row) => row.unit_name).join('; '), mark: 'red' },
    },
  };
}

function finishedOf(task: PlanProgressRow, isOverdue: boolean): Cell {
  if (task.finished_share === null) return { text: words.noData, mark: 'muted' };
  return {
    text: words.finishedOf(task.finished, task.units),
    bar: task.finished_share,
    mark: isOverdue ? 'red' : undefined,
    note: task.set_aside > 0 ? words.unitsSetAside(task.set_aside) : undefined,
  };
}
