import type { TableView } from '../../../dashboards/table.ts';
import type { Query } from '../../../db/database.ts';
import { formatQuarter } from '../../../text/format.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import type { LateUnitsRow } from '../rows.ts';
import sql from './late-units.sql?raw';

export const lateUnits: Query<LateUnitsRow> = { name: 'late-units', sql };

/** The same late tasks seen from the units: whom to remind of what, those with most tasks first. */
export function toReminders(late: readonly LateUnitsRow[], year: number): TableView {
  const units = [...Map.groupBy(late, (row) => row.unit_id).values()];
  const ordered = units.toSorted((a, b) => b.length - a.length || (a[0]?.sort_order ?? 0) - (b[0]?.sort_order ?? 0));
  return {
    caption: words.remindersCaption(year),
    columns: [
      { key: 'unit', label: words.unit, rowHeader: true },
      { key: 'tasks', label: words.lateTasks },
      { key: 'which', label: words.which },
    ],
    groups: [{ rows: ordered.map((own) => ({ cells: cellsOf(own, year) })) }],
    empty: words.noReminders,
  };
}

function cellsOf(tasks: readonly LateUnitsRow[], year: number): TableView['groups'][number]['rows'][number]['cells'] {
  const [first] = tasks;
  return {
    unit: { text: first?.unit_name ?? '', href: first && `/don-vi/${first.unit_id}/` },
    tasks: words.tasksOf(tasks.length),
    which: tasks.map((row) => words.taskOf(formatQuarter(row.task_quarter, year), row.task_ordinal)).join('; '),
  };
}
