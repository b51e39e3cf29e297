import type { Cell, Row, RowGroup, TableView, TaskStatus } from '../../../dashboards/table.ts';
import { formatDate, formatQuarter } from '../../../text/format.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import { taskPath } from '../lists/task-list.ts';
import type { LateUnitsRow, PlanProgressRow } from '../rows.ts';

/** The same as the tasks stood at the end of a period that is over: what each page of a task shows is of today. */
export function pastTaskTable(
  tasks: readonly PlanProgressRow[],
  late: readonly LateUnitsRow[],
  year: number,
): TableView {
  const table = taskTable(tasks, late, year);
  const groups = table.groups.map((group) => ({ ...group, rows: group.rows.map(withoutCounts) }));
  return { ...table, groups };
}

function withoutCounts({ cells }: Row): Row {
  const counts = ['finished', 'late'].map((key) => [key, withoutLink(cells[key])] as const);
  return { cells: { ...cells, ...Object.fromEntries(counts) } };
}

function withoutLink(cell: Cell | string | undefined): Cell | string | undefined {
  return typeof cell === 'object' ? { ...cell, href: undefined, count: undefined } : cell;
}

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
  return {
    cells: {
      ordinal: task.ordinal,
      content: {
        text: task.content,
        href: taskPath(task.year, task.task_id),
        note: words.carriedOut(task.implementing_units, task.led_from_above),
      },
      status: statusOf(task),
      finished: finishedOf(task),
      late: task.late === 0 ? '' : lateOf(task, late),
    },
  };
}

function lateOf(task: PlanProgressRow, late: readonly LateUnitsRow[]): Cell {
  return {
    text: words.lateUnits(task.late),
    href: taskPath(task.year, task.task_id, 'con-cham'),
    count: task.late,
    note: late.map((row) => row.unit_name).join('; '),
    mark: 'red',
  };
}

const signs: readonly TaskStatus[] = [
  'done',
  'done_late',
  'in_progress',
  'not_started',
  'overdue',
  'not_due',
  'not_reported',
];

/** A task that every unit set aside has no sign of its own. */
function statusOf({ standing }: PlanProgressRow): Cell {
  if (standing === 'set_aside') return { text: words.setAside, mark: 'muted' };
  const status = signs.find((sign) => sign === standing);
  if (!status) throw new Error(`task_status.standing is "${standing}", which no page knows`);
  return { text: '', status };
}

function finishedOf(task: PlanProgressRow): Cell {
  if (task.finished_share === null) return { text: words.noData, mark: 'muted' };
  return {
    text: words.finishedOf(task.finished, task.units),
    ...(task.finished > 0 && { href: taskPath(task.year, task.task_id, 'da-xong'), count: task.finished }),
    bar: task.finished_share,
    mark: task.late > 0 ? 'red' : undefined,
    note: task.set_aside > 0 ? words.unitsSetAside(task.set_aside) : undefined,
  };
}
