import type { Cell, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatDate, formatNumber } from '../../../text/format.ts';
import { coverageText as words } from '../../../text/internal-coverage.ts';
import { label } from '../../../text/labels.ts';
import type { BlocCoverageRow, UnitCoverageRow, YearCoverageRow } from '../rows.ts';
import { loadYearCoverage } from '../totals/year-coverage.ts';
import { unitPath } from '../unit/unit-path.ts';
import blocSql from './bloc-coverage.sql?raw';
import sql from './unit-coverage.sql?raw';

/** Whether each unit has done what the plan asks of all: a plan of its own, registering in time, an exemplar. */
export interface UnitCoverageView {
  /** Nothing when the year has no bloc. */
  lead: string | undefined;
  table: TableView;
}

export interface UnitCoverageRows {
  readonly year: YearCoverageRow;
  readonly blocs: readonly BlocCoverageRow[];
  readonly units: readonly UnitCoverageRow[];
}

export const unitCoverage: Query<UnitCoverageRow> = { name: 'unit-coverage', sql };
export const blocCoverage: Query<BlocCoverageRow> = { name: 'bloc-coverage', sql: blocSql };

export async function loadUnitCoverage(db: Database, year: number): Promise<UnitCoverageView> {
  const rows = {
    year: await loadYearCoverage(db, year),
    blocs: await db.rows(blocCoverage, year),
    units: await db.rows(unitCoverage, year),
  };
  return toView(rows, year);
}

export function toView({ year: whole, blocs, units }: UnitCoverageRows, year: number): UnitCoverageView {
  const unitsByBloc = Map.groupBy(units, (row) => row.bloc_id);
  return {
    lead: whole.units > 0 ? words.lead(whole) : undefined,
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'unit', label: words.unit, rowHeader: true, width: 'wide' },
        { key: 'plan', label: words.plan },
        { key: 'registration', label: words.registration },
        { key: 'exemplar', label: words.exemplar },
      ],
      groups: blocs.map((bloc) => groupOf(bloc, unitsByBloc.get(bloc.bloc_id) ?? [])),
      footnote: words.footnote,
      empty: words.empty,
    },
  };
}

function groupOf(bloc: BlocCoverageRow, units: readonly UnitCoverageRow[]): RowGroup {
  return { label: bloc.bloc_name, note: words.note(bloc), rows: units.map(rowOf) };
}

function rowOf(row: UnitCoverageRow): Row {
  return {
    cells: {
      unit: { text: row.unit_name, href: unitPath(row.unit_id) },
      plan: planOf(row),
      registration: registrationOf(row),
      exemplar: row.exemplars === 0 ? { text: words.noExemplar, mark: 'red' } : formatNumber(row.exemplars),
    },
  };
}

function planOf({ plan_status, plan_filed_on }: UnitCoverageRow): Cell {
  const marks: Readonly<Record<string, Cell['mark']>> = { missing: 'red', notTracked: 'muted' };
  return {
    text: label('planStatus', plan_status),
    note: plan_filed_on === null ? undefined : formatDate(plan_filed_on),
    mark: marks[plan_status],
  };
}

function registrationOf({ registration_status, registrations, last_registered_on }: UnitCoverageRow): Cell {
  const text = label('registrationStatus', registration_status);
  if (registrations === 0) return { text, mark: 'red' };
  return { text, note: words.registered(registrations, last_registered_on && formatDate(last_registered_on)) };
}
