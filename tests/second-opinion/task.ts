import type { Folder } from './read/folder.ts';
import type { Progress, Task } from './read/plan.ts';
import type { Opinion, Row } from './row.ts';
import { share, sum } from './row.ts';

/** What each unit says last of each task: the line of the latest quarter. */
export function latestProgress({ progress }: Folder): Progress[] {
  const lines = Map.groupBy(progress, ({ year, task, unit }) => `${year} ${task} ${unit}`);
  return [...lines.values()].flatMap((some) => some.toSorted((a, b) => b.quarter - a.quarter).slice(0, 1));
}

/** The parts of a year by whose end plans are told; nothing is the whole year, which is told as it stands. */
const windows: readonly (Window | undefined)[] = [
  undefined,
  { period: 'q1', from: 1, to: 1 },
  { period: 'q2', from: 2, to: 2 },
  { period: 'q3', from: 3, to: 3 },
  { period: 'q4', from: 4, to: 4 },
  { period: 'h1', from: 1, to: 2 },
  { period: 'm9', from: 1, to: 3 },
];

interface Window {
  readonly period: string;
  readonly from: number;
  readonly to: number;
}

export function taskOpinions(folder: Folder): Opinion[] {
  const year = standingOfAll(folder);
  const periods = windows.map((window) => {
    const { units, tasks } = window ? standingOfAll(atEndOf(window, folder)) : year;
    const period = window?.period ?? 'year';
    return {
      units: units.map((row) => ({ ...row, period })),
      tasks: tasks.map((row) => ({ ...row, period })),
      totals: folder.years
        .flatMap((own) =>
          planRows(
            own,
            tasks.filter((row) => row['year'] === own),
          ),
        )
        .map((row) => ({ ...row, period })),
    };
  });
  const late = Map.groupBy(
    latestProgress(folder).filter((line) => isLate(folder, line)),
    ({ year: own, unit }) => `${own} ${unit}`,
  );
  return [
    { view: 'unit_task', key: ['year', 'task_id', 'unit_id'], rows: year.units },
    { view: 'task_status', key: ['year', 'task_id'], rows: year.tasks },
    {
      view: 'period_unit_task',
      key: ['year', 'period', 'task_id', 'unit_id'],
      rows: periods.flatMap(({ units }) => units),
    },
    { view: 'period_task_status', key: ['year', 'period', 'task_id'], rows: periods.flatMap(({ tasks }) => tasks) },
    { view: 'plan_total', key: ['year', 'period', 'quarter'], rows: periods.flatMap(({ totals }) => totals) },
    {
      view: 'late_unit',
      key: ['year', 'unit_id'],
      rows: [...late.values()].flatMap((lines) =>
        lines.slice(0, 1).map(({ year: own, unit }) => ({ year: own, unit_id: unit, tasks: lines.length })),
      ),
    },
  ];
}

/** The folder as if it had been written on the last day of each year's window. */
function atEndOf({ from, to }: Window, folder: Folder): Folder {
  return {
    ...folder,
    tasks: folder.tasks.filter(({ quarter }) => quarter >= from && quarter <= to),
    progress: folder.progress
      .filter(({ quarter }) => quarter <= to)
      .map((line) => {
        const isDoneLater = line.doneOn !== null && line.doneOn > lastDay(line.year, to);
        return isDoneLater && ['done', 'doneLate'].includes(line.status) ? { ...line, status: 'inProgress' } : line;
      }),
  };
}

function standingOfAll(folder: Folder): { units: Row[]; tasks: Row[] } {
  const latest = latestProgress(folder);
  return {
    units: latest.flatMap((line) => {
      const task = folder.tasks.find(({ year, id }) => year === line.year && id === line.task);
      if (!task) return [];
      return {
        ...{ year: line.year, task_id: line.task, unit_id: line.unit, quarter: line.quarter, status: line.status },
        ...{ task_quarter: task.quarter, is_late: isLate(folder, line) },
      };
    }),
    tasks: folder.tasks.map((task) => {
      const own = latest.filter((line) => line.year === task.year && line.task === task.id);
      return statusRow(folder, task, own);
    }),
  };
}

/** The plan of a year by the quarters of its tasks, and as a whole. */
function planRows(year: number, tasks: readonly Row[]): Row[] {
  const quarters = [...Map.groupBy(tasks, (row) => Number(row['quarter']))];
  return [[0, tasks] as const, ...quarters]
    .filter(([, own]) => own.length > 0)
    .map(([quarter, own]) => planRow(year, quarter, own));
}

function planRow(year: number, quarter: number, tasks: readonly Row[]): Row {
  const having = (column: string, ...values: readonly unknown[]): number =>
    tasks.filter((row) => values.includes(row[column])).length;
  return {
    ...{ year, quarter, tasks: tasks.length },
    finished: having('is_finished', true),
    done_late: having('standing', 'done_late'),
    in_progress: having('standing', 'in_progress'),
    not_started: having('standing', 'not_started'),
    not_due: having('standing', 'not_due'),
    not_reported: having('standing', 'not_reported'),
    overdue: having('standing', 'overdue'),
    set_aside: having('standing', 'set_aside'),
    pending: having('standing', 'in_progress', 'not_started', 'not_due'),
    due_now: having('is_due_now', true),
    late_turns: sum(tasks.map((row) => Number(row['late']))),
    is_over: tasks.every((row) => row['quarter_is_over'] === true),
  };
}

function isLate({ asOf }: Folder, { year, quarter, status }: Progress): boolean {
  return ['inProgress', 'notStarted'].includes(status) && lastDay(year, quarter) < asOf;
}

function lastDay(year: number, quarter: number): string {
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`;
}

function statusRow(folder: Folder, task: Task, lines: readonly Progress[]): Row {
  const { year, id, quarter } = task;
  const having = (...statuses: readonly string[]): number =>
    lines.filter(({ status }) => statuses.includes(status)).length;
  const hasBegun = `${year}-${['01', '04', '07', '10'][quarter - 1]}-01` <= folder.asOf;
  const isOver = lastDay(year, quarter) < folder.asOf;
  const standing = standingOf(folder, lines, hasBegun);
  const isFinished = ['done', 'done_late'].includes(standing);
  return {
    ...{ year, task_id: id, quarter, units: lines.length, led_from_above: task.isLedFromAbove, standing },
    late: lines.filter((line) => isLate(folder, line)).length,
    quarter_ends_on: lastDay(year, quarter),
    quarter_has_begun: hasBegun,
    quarter_is_over: isOver,
    done: having('done'),
    done_late: having('doneLate'),
    in_progress: having('inProgress'),
    not_started: having('notStarted'),
    set_aside: having('dropped', 'postponed'),
    finished: having('done', 'doneLate'),
    finished_share: share(having('done', 'doneLate'), lines.length),
    is_finished: isFinished,
    is_due_now: hasBegun && !isOver && !isFinished && standing !== 'set_aside',
  };
}

/** One word for the task as a whole. */
function standingOf(folder: Folder, lines: readonly Progress[], hasBegun: boolean): string {
  const all = (...statuses: readonly string[]): boolean => lines.every(({ status }) => statuses.includes(status));
  if (lines.length === 0) return hasBegun ? 'not_reported' : 'not_due';
  if (lines.some((line) => isLate(folder, line))) return 'overdue';
  if (all('dropped', 'postponed')) return 'set_aside';
  if (all('done', 'dropped', 'postponed')) return 'done';
  if (all('done', 'doneLate', 'dropped', 'postponed')) return 'done_late';
  if (!all('notStarted')) return 'in_progress';
  return hasBegun ? 'not_started' : 'not_due';
}
