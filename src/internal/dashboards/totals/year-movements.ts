import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatDate, formatNumber, formatRange } from '../../../text/format.ts';
import { yearWorkText } from '../../../text/internal-year-work.ts';
import { awardPath } from '../lists/figure-path.ts';
import type { YearMovementsRow } from '../rows.ts';
import sql from './year-movements.sql?raw';

const words = yearWorkText.movements;

export const yearMovements: Query<YearMovementsRow> = { name: 'year-movements', sql };

/** The movements of a year: whether each was reviewed, and how many were commended in it. */
export async function loadYearMovements(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(yearMovements, year), year);
}

export function toView(rows: readonly YearMovementsRow[], year: number): TableView {
  return {
    caption: words.caption(year),
    columns: [
      { key: 'movement', label: words.movement, rowHeader: true },
      { key: 'years', label: words.years },
      { key: 'reviewed', label: words.reviewed },
      { key: 'awards', label: words.awards, align: 'end' },
    ],
    groups: [{ rows: rows.map((row) => rowOf(row, year)) }],
    empty: words.empty,
  };
}

function rowOf(row: YearMovementsRow, year: number): Row {
  const awards = { division: 'movement', part: row.movement_id };
  return {
    cells: {
      movement: { text: row.name, href: `/phong-trao/${row.movement_id}/`, note: row.launched_by },
      years: formatRange(String(row.from_year), String(row.to_year)),
      reviewed:
        row.mid_reviewed_on === null ? { text: words.notReviewed, mark: 'muted' } : formatDate(row.mid_reviewed_on),
      awards: { text: formatNumber(row.awards), href: row.awards > 0 ? awardPath(year, awards) : undefined },
    },
  };
}
