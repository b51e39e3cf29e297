import type { Row, RowGroup } from '../../../dashboards/table.ts';
import { formatNumber, formatPercent, formatQuarter } from '../../../text/format.ts';
import { taskListText } from '../../../text/internal-task-list.ts';
import { unitSheetText as words } from '../../../text/internal-unit.ts';
import { taskPath } from '../lists/task-list.ts';
import type { UnitIndicatorsRow, UnitTasksRow } from '../rows.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { UnitSection } from './unit-section.ts';
import { listSection } from './unit-section.ts';

/** Where the late tasks of the latest year stand. */
export const lateAnchor = 'nhiem-vu-cham';

/** The tasks of each year's plan and how far the unit is; those of the latest year that are late stand by themselves. */
export function taskSection(rows: readonly UnitTasksRow[]): UnitSection {
  const late = lateTasks(rows);
  const section = listSection(
    rows.filter((row) => !late.includes(row)),
    {
      id: 'nhiem-vu',
      heading: words.tasks,
      columns: [
        { key: 'task', label: words.task, rowHeader: true, width: 'wide' },
        { key: 'quarter', label: words.quarter },
        { key: 'status', label: words.status },
      ],
      rowOf: taskCells,
    },
  );
  const groups = [...lateGroup(late), ...section.table.groups];
  return { ...section, rows: rows.length, table: { ...section.table, groups } };
}

/** The tasks of the latest year with which the unit is late. */
export function lateTasks(rows: readonly UnitTasksRow[]): UnitTasksRow[] {
  return rows.filter((row) => row.year === rows[0]?.year && row.is_late);
}

function lateGroup(late: readonly UnitTasksRow[]): RowGroup[] {
  const [first] = late;
  if (!first) return [];
  const rows = late.map((row) => ({ cells: taskCells(row) }));
  return [{ id: lateAnchor, label: words.lateIn(first.year), note: words.lines(late.length), rows }];
}

function taskCells(row: UnitTasksRow): Row['cells'] {
  const status = taskListText.reported[row.status];
  if (status === undefined) throw new Error(`unit_task.status is "${row.status}", which has no words`);
  return {
    task: { text: row.task_content, href: taskPath(row.year, row.task_id) },
    quarter: formatQuarter(row.task_quarter, row.year),
    status: { text: status, mark: row.is_late ? 'red' : undefined, note: row.is_late ? words.late : undefined },
  };
}

/** The indicators of the year's last quarter for which the unit has a number. */
export function indicatorSection(rows: readonly UnitIndicatorsRow[]): UnitSection {
  const latest = rows.find((row) => row.actual !== null) ?? rows[0];
  const own = rows.filter((row) => row.quarter === latest?.quarter);
  const heading = latest ? words.indicatorsOf(formatQuarter(latest.quarter, latest.year)) : words.indicators;
  return listSection(own, {
    id: 'chi-tieu',
    heading,
    columns: [
      { key: 'indicator', label: words.indicator, rowHeader: true, width: 'medium' },
      { key: 'planned', label: words.planned, align: 'end' },
      { key: 'actual', label: words.actual, align: 'end' },
      { key: 'share', label: words.share, align: 'end' },
      { key: 'cumulated', label: words.cumulated, align: 'end' },
      sourceColumn,
    ],
    rowOf: (row) => ({
      indicator: { text: row.indicator_name, note: row.measure },
      planned: formatNumber(row.planned),
      actual: formatNumber(row.actual),
      share: formatPercent(row.share),
      cumulated: {
        text: formatPercent(row.cumulated_share),
        note: words.ofPlan(formatNumber(row.cumulated_actual), formatNumber(row.cumulated_planned)),
      },
      source: sourceCell(row),
    }),
  });
}
