import type { Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatDate, formatQuarter } from '../../../text/format.ts';
import { progressText } from '../../../text/internal-progress.ts';
import { taskListText as words } from '../../../text/internal-task-list.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { TaskLinesRow, TasksRow } from '../rows.ts';
import linesSql from './task-lines.sql?raw';
import tasksSql from './tasks.sql?raw';

/** One task of the plan and what each unit reported on it. */
export interface TaskListView {
  title: string;
  kicker: string;
  lead: string;
  meta: string;
  trail: { label: string; path?: string }[];
  table: TableView;
}

export const tasks: Query<TasksRow> = { name: 'tasks', sql: tasksSql };
export const taskLines: Query<TaskLinesRow> = { name: 'task-lines', sql: linesSql };

/** The page that lists what was reported on a task; `group` is the anchor of some of it. */
export function taskPath(year: number, task: string, group?: string): string {
  return `/noi-bo/tien-do/${year}/nhiem-vu/${task.toLowerCase()}/${group === undefined ? '' : `#${group}`}`;
}

/** For `getStaticPaths`: a page for each task of each plan. */
export async function loadTaskLists(db: Database) {
  const all = await db.rows(tasks);
  const years = await Promise.all(
    [...Map.groupBy(all, (task) => task.year)].map(async ([year, own]) => {
      const lines = Map.groupBy(await db.rows(taskLines, year), (line) => line.task_id);
      return own.map((task) => ({
        params: { year: String(year), task: task.task_id.toLowerCase() },
        props: { task, lines: lines.get(task.task_id) ?? [] },
      }));
    }),
  );
  return years.flat();
}

export function toView(task: TasksRow, lines: readonly TaskLinesRow[]): TaskListView {
  const place = progressText.taskOf(formatQuarter(task.quarter, task.year), task.ordinal);
  return {
    title: task.content,
    kicker: place,
    lead: words.lead(task),
    meta: progressText.carriedOut(task.implementing_units, task.led_from_above),
    trail: [{ label: progressText.title(task.year), path: `/noi-bo/tien-do/${task.year}/` }, { label: place }],
    table: {
      caption: words.caption(place),
      columns: [
        { key: 'unit', label: words.unit, rowHeader: true },
        { key: 'quarter', label: words.quarter },
        { key: 'status', label: words.status },
        { key: 'done', label: words.doneOn, align: 'end' },
        { key: 'evidence', label: words.evidence },
        sourceColumn,
      ],
      groups: groupsOf(task, lines),
      empty: words.empty,
    },
  };
}

function groupsOf(task: TasksRow, lines: readonly TaskLinesRow[]): RowGroup[] {
  const latest = lines.filter((line) => line.is_latest);
  const isOpen = ({ status }: TaskLinesRow): boolean => status === 'inProgress' || status === 'notStarted';
  const isSetAside = ({ status }: TaskLinesRow): boolean => status === 'dropped' || status === 'postponed';
  const groups = [
    { id: 'con-cham', label: words.late, note: words.units(task.late), own: latest.filter((line) => line.is_late) },
    { id: 'dang-lam', label: words.open, own: latest.filter((line) => isOpen(line) && !line.is_late) },
    {
      id: 'da-xong',
      label: words.finished,
      note: words.units(task.finished),
      own: latest.filter((line) => !isOpen(line) && !isSetAside(line)),
    },
    { id: 'khong-lam', label: words.setAside, note: words.units(task.set_aside), own: latest.filter(isSetAside) },
    { id: 'dong-truoc', label: words.earlier, note: words.earlierNote, own: lines.filter((line) => !line.is_latest) },
  ];
  return groups.filter(({ own }) => own.length > 0).map(({ own, ...group }) => ({ ...group, rows: own.map(rowOf) }));
}

function rowOf(line: TaskLinesRow): Row {
  const status = words.reported[line.status];
  if (status === undefined) throw new Error(`progress_line.status is "${line.status}", which has no words`);
  return {
    cells: {
      unit: line.unit_name,
      quarter: words.quarterName(line.quarter),
      status: { text: status, mark: line.is_late ? 'red' : undefined },
      done: line.done_on === null ? '' : formatDate(line.done_on),
      evidence: line.evidence ?? '',
      source: sourceCell(line),
    },
  };
}
