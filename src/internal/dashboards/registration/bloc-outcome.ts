import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { registrationText as words } from '../../../text/internal-registration.ts';
import type { BlocOutcomeRow, YearOutcomeRow } from '../rows.ts';
import { everything, outcomeCells, outcomeColumns, shareCell } from './outcome-cells.ts';
import { loadYearOutcome } from './year-outcome.ts';
import sql from './bloc-outcome.sql?raw';

export const blocOutcome: Query<BlocOutcomeRow> = { name: 'bloc-outcome', sql };

/** Registrations and outcome of each bloc. */
export async function loadBlocOutcome(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(blocOutcome, year), await loadYearOutcome(db, year), year);
}

export function toView(blocs: readonly BlocOutcomeRow[], whole: YearOutcomeRow, year: number): TableView {
  const total: Row = { cells: { bloc: words.total, ...outcomeCells(whole, year, everything) }, total: true };
  return {
    caption: words.byBlocCaption(year),
    columns: [{ key: 'bloc', label: words.bloc, rowHeader: true }, ...outcomeColumns],
    groups: [{ rows: blocs.length === 0 ? [] : [...blocs.map((row) => rowOf(row, year)), total] }],
    empty: words.empty,
  };
}

function rowOf(row: BlocOutcomeRow, year: number): Row {
  const part = { division: 'bloc', part: row.bloc_id ?? 'none' };
  const bloc = { text: row.bloc_name ?? words.noBloc, note: noteOf(row) };
  return { cells: { bloc, ...outcomeCells(row, year, part), share: shareCell(row) } };
}

/** Only units of a bloc are expected to register. */
export function noteOf(row: BlocOutcomeRow): string {
  return row.bloc_id === null
    ? words.outsideNote(row.units)
    : words.blocNote(row.units, row.units_without_registration);
}
