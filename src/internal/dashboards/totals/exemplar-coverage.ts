import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatPercent } from '../../../text/format.ts';
import { yearWorkText } from '../../../text/internal-year-work.ts';
import type { ExemplarCoverageRow, YearCoverageRow } from '../rows.ts';
import { loadYearCoverage } from './year-coverage.ts';
import sql from './exemplar-coverage.sql?raw';

/** In which blocs every unit has an exemplar. */
export interface ExemplarCoverageView {
  /** Nothing when the year has no bloc. */
  lead: string | undefined;
  table: TableView;
}

const words = yearWorkText.coverage;

export const exemplarCoverage: Query<ExemplarCoverageRow> = { name: 'exemplar-coverage', sql };

export async function loadExemplarCoverage(db: Database, year: number): Promise<ExemplarCoverageView> {
  return toView(await db.rows(exemplarCoverage, year), await loadYearCoverage(db, year), year);
}

export function toView(
  blocs: readonly ExemplarCoverageRow[],
  whole: YearCoverageRow,
  year: number,
): ExemplarCoverageView {
  return {
    lead: whole.blocs > 0 ? words.lead(whole.blocs_covered, whole.blocs) : undefined,
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'bloc', label: words.bloc, rowHeader: true },
        { key: 'withExemplar', label: words.withExemplar, unit: words.units, align: 'end' },
        { key: 'share', label: words.share, align: 'end', width: 'medium' },
      ],
      groups: [{ rows: blocs.map(rowOf) }],
      empty: words.empty,
    },
  };
}

function rowOf(row: ExemplarCoverageRow): Row {
  return {
    cells: {
      bloc: row.bloc_name,
      withExemplar: words.ofUnits(row.with_exemplar, row.units),
      share: { text: formatPercent(row.exemplar_share), bar: row.exemplar_share ?? undefined },
    },
  };
}
