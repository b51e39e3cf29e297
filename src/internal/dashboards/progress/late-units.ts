import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Query } from '../../../db/database.ts';
import { formatQuarter } from '../../../text/format.ts';
import { progressText as words } from '../../../text/internal-progress.ts';
import type { LateUnitsRow, RemindersRow } from '../rows.ts';
import { unitPath } from '../unit/unit-path.ts';
import sql from './late-units.sql?raw';
import remindersSql from './reminders.sql?raw';

export const lateUnits: Query<LateUnitsRow> = { name: 'late-units', sql };
export const reminders: Query<RemindersRow> = { name: 'reminders', sql: remindersSql };

/** The same late tasks seen from the units: whom to remind of what. */
export function toReminders(units: readonly RemindersRow[], late: readonly LateUnitsRow[], year: number): TableView {
  const lateByUnit = Map.groupBy(late, (row) => row.unit_id);
  return {
    caption: words.remindersCaption(year),
    columns: [
      { key: 'unit', label: words.unit, rowHeader: true },
      { key: 'tasks', label: words.lateTasks },
      { key: 'which', label: words.which },
    ],
    groups: [{ rows: units.map((unit) => ({ cells: cellsOf(unit, lateByUnit.get(unit.unit_id) ?? [], year) })) }],
    empty: words.noReminders,
  };
}

function cellsOf(unit: RemindersRow, late: readonly LateUnitsRow[], year: number): Record<string, Cell | string> {
  return {
    unit: { text: unit.unit_name, href: unitPath(unit.unit_id) },
    tasks: words.tasksOf(unit.tasks),
    which: late.map((row) => words.taskOf(formatQuarter(row.task_quarter, year), row.task_ordinal)).join('; '),
  };
}
