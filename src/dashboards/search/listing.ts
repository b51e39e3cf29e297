import type { Database, Query } from '../../db/database.ts';
import type { ListingFile } from '../../search/listing-file.ts';
import { anchorOf } from '../honour/honour-parts.ts';
import type { AwardEntriesRow, ExemplarEntriesRow, MovementEntriesRow, UnitEntriesRow } from '../rows.ts';
import { loadSite } from '../site.ts';
import { mainPages } from './main-pages.ts';
import awardsSql from './award-entries.sql?raw';
import exemplarsSql from './exemplar-entries.sql?raw';
import movementsSql from './movement-entries.sql?raw';
import unitsSql from './unit-entries.sql?raw';

export const exemplarEntries: Query<ExemplarEntriesRow> = { name: 'exemplar-entries', sql: exemplarsSql };
export const unitEntries: Query<UnitEntriesRow> = { name: 'unit-entries', sql: unitsSql };
export const movementEntries: Query<MovementEntriesRow> = { name: 'movement-entries', sql: movementsSql };
export const awardEntries: Query<AwardEntriesRow> = { name: 'award-entries', sql: awardsSql };

/** What the search knows of all but the rolls of honour. */
export async function loadListing(db: Database): Promise<ListingFile> {
  const { years } = await loadSite(db);
  return toListing({
    years,
    exemplars: await db.rows(exemplarEntries),
    units: await db.rows(unitEntries),
    movements: await db.rows(movementEntries),
    awards: await db.rows(awardEntries),
  });
}

/** All but the years, which are in their order, with the newest year first. */
interface Rows {
  years: readonly number[];
  exemplars: readonly ExemplarEntriesRow[];
  units: readonly UnitEntriesRow[];
  movements: readonly MovementEntriesRow[];
  awards: readonly AwardEntriesRow[];
}

export function toListing({ years, exemplars, units, movements, awards }: Rows): ListingFile {
  const newestYears = years.toReversed();
  return {
    years: newestYears,
    exemplars: newest(exemplars, (row) => row.exemplar_id).map((row) => [
      row.exemplar_id,
      row.headline,
      row.name,
      row.unit_name,
      row.field,
      row.year,
    ]),
    units: newest(units, (row) => row.unit_id).map((row) => [row.unit_id, row.unit_name, row.kind_name]),
    movements: newest(movements, (row) => row.movement_id).map((row) => [row.movement_id, row.name, row.launched_by]),
    awards: newest(awards, (row) => row.award_code).map((row) => [anchorOf(row.award_code), row.award_name, row.year]),
    pages: mainPages(newestYears),
  };
}

/** What is told of in several years is found once, as in its newest. */
function newest<Row>(rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  return [...Map.groupBy(rows, idOf).values()].flatMap((own) => own.slice(0, 1));
}
