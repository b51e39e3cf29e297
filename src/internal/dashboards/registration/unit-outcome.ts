import type { Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { registrationText as words } from '../../../text/internal-registration.ts';
import { blocOutcome, noteOf } from './bloc-outcome.ts';
import { outcomeCells, outcomeColumns } from './outcome-cells.ts';
import type { BlocOutcomeRow, UnitOutcomeRow } from '../rows.ts';
import { unitPath } from '../unit/unit-path.ts';
import sql from './unit-outcome.sql?raw';

/** Registrations and outcome of each unit, bloc by bloc, and the units that registered nothing. */
export interface UnitOutcomeView {
  table: TableView;
  silent: TableView;
}

export const unitOutcome: Query<UnitOutcomeRow> = { name: 'unit-outcome', sql };

export async function loadUnitOutcome(db: Database, year: number): Promise<UnitOutcomeView> {
  return toView(await db.rows(unitOutcome, year), await db.rows(blocOutcome, year), year);
}

export function toView(
  units: readonly UnitOutcomeRow[],
  blocs: readonly BlocOutcomeRow[],
  year: number,
): UnitOutcomeView {
  const unitsByBloc = Map.groupBy(units, (row) => row.bloc_id);
  return {
    table: {
      caption: words.byUnitCaption(year),
      columns: [{ key: 'unit', label: words.unit, rowHeader: true }, ...outcomeColumns],
      groups: blocs.map((bloc) => groupOf(bloc, unitsByBloc.get(bloc.bloc_id) ?? [], year)),
      empty: words.empty,
    },
    silent: {
      caption: words.silentCaption(year),
      columns: [
        { key: 'unit', label: words.unit, rowHeader: true },
        { key: 'bloc', label: words.bloc },
      ],
      groups: [{ rows: units.filter(isSilent).map(silentRow) }],
      empty: words.noneSilent,
    },
  };
}

/** A unit is expected to register when it belongs to a bloc. */
export function isSilent(row: UnitOutcomeRow): boolean {
  return row.bloc_id !== null && row.registered === 0;
}

function groupOf(bloc: BlocOutcomeRow, units: readonly UnitOutcomeRow[], year: number): RowGroup {
  return { label: bloc.bloc_name ?? words.noBloc, note: noteOf(bloc), rows: units.map((row) => rowOf(row, year)) };
}

function rowOf(row: UnitOutcomeRow, year: number): Row {
  const part = { division: 'unit', part: row.unit_id };
  const note = isSilent(row) ? words.notRegistered : undefined;
  return {
    cells: { unit: { text: row.unit_name, href: unitPath(row.unit_id), note }, ...outcomeCells(row, year, part) },
  };
}

function silentRow(row: UnitOutcomeRow): Row {
  return { cells: { unit: { text: row.unit_name, href: unitPath(row.unit_id) }, bloc: row.bloc_name ?? '' } };
}
