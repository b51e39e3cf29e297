import type { Row, TableView } from '../../dashboards/table.ts';
import type { Database, Query } from '../../db/database.ts';
import { formatNumber, formatPercent } from '../../text/format.ts';
import { totalsText } from '../../text/internal-totals.ts';
import type { ExemplarCoverageRow } from './rows.ts';
import sql from './exemplar-coverage.sql?raw';

const words = totalsText.coverage;

export const exemplarCoverage: Query<ExemplarCoverageRow> = { name: 'exemplar-coverage', sql };

/** In which blocs each unit has an exemplar, as the plan asks. */
export async function loadExemplarCoverage(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(exemplarCoverage, year), year);
}

export function toView(rows: readonly ExemplarCoverageRow[], year: number): TableView {
  return {
    caption: words.caption(year),
    columns: [
      { key: 'bloc', label: words.bloc, rowHeader: true, width: 'wide' },
      { key: 'members', label: words.members, align: 'end' },
      { key: 'withExemplar', label: words.withExemplar, align: 'end' },
      { key: 'share', label: words.share, align: 'end', width: 'medium' },
    ],
    groups: [{ rows: rows.map(rowOf) }],
    empty: words.empty,
  };
}

function rowOf(row: ExemplarCoverageRow): Row {
  return {
    cells: {
      bloc: row.bloc_name,
      members: formatNumber(row.members),
      withExemplar: formatNumber(row.with_exemplar),
      share: { text: formatPercent(row.share), bar: row.share ?? undefined },
    },
  };
}
