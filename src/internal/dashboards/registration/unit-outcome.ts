import type { Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { registrationText as words } from '../../../text/internal-registration.ts';
import { outcomeCells, outcomeColumns } from './outcome-cells.ts';
import type { UnitOutcomeRow } from '../rows.ts';
import sql from './unit-outcome.sql?raw';

/** Registrations and outcome of each unit, bloc by bloc, and the units that registered nothing. */
export interface UnitOutcomeView {
  table: TableView;
  silent: TableView;
}

export const unitOutcome: Query<UnitOutcomeRow> = { name: 'unit-outcome', sql };

export async function loadUnitOutcome(db: Database, year: number): Promise<UnitOutcomeView> {
  return toView(await db.rows(unitOutcome, year), year);
}

export function toView(rows: readonly UnitOutcomeRow[], year: number): UnitOutcomeView {
  return {
    table: {
      caption: words.byUnitCaption(year),
      columns: [{ key: 'unit', label: words.unit, rowHeader: true }, ...outcomeColumns],
      groups: [...Map.groupBy(rows, (row) => row.bloc_id).values()].map(groupOf),
      empty: words.empty,
    },
    silent: {
      caption: words.silentCaption(year),
      columns: [
        { key: 'unit', label: words.unit, rowHeader: true },
        { key: 'bloc', label: words.bloc },
      ],
      groups: [{ rows: rows.filter(isSilent).map(silentRow) }],
      empty: words.noneSilent,
    },
  };
}

/** A unit is expected to register when it belongs to a bloc. */
export function isSilent(row: UnitOutcomeRow): boolean {
  return row.bloc_id !== null && row.registered === 0;
}

function groupOf(rows: readonly UnitOutcomeRow[]): RowGroup {
  const silent = rows.filter(isSilent).length;
  const bloc = rows[0]?.bloc_name ?? null;
  return {
    label: bloc ?? words.noBloc,
    note: bloc === null ? words.outsideNote(rows.length) : words.blocNote(rows.length, silent),
    rows: rows.map(rowOf),
  };
}

function rowOf(row: UnitOutcomeRow): Row {
  const note = isSilent(row) ? words.notRegistered : undefined;
  return { cells: { unit: { text: row.unit_name, href: `/don-vi/${row.unit_id}/`, note }, ...outcomeCells(row) } };
}

function silentRow(row: UnitOutcomeRow): Row {
  return { cells: { unit: { text: row.unit_name, href: `/don-vi/${row.unit_id}/` }, bloc: row.bloc_name ?? '' } };
}
