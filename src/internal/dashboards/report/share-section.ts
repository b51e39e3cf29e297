import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { signed } from '../../../text/trend.ts';
import { shareTable } from '../award/period-shares.ts';
import type { YearSharesRow } from '../rows.ts';
import { reasonOf } from '../totals/open-matters.ts';
import type { ShareHistoryView } from '../totals/share-history.ts';
import { loadShareHistory } from '../totals/share-history.ts';
import type { ReportAwards } from './report-awards.ts';
import type { ReportSection } from './report.ts';
import sql from './year-shares.sql?raw';

const words = reportText.shares;

export const yearShares: Query<YearSharesRow> = { name: 'year-shares', sql };

export async function loadShareSection(db: Database, awards: ReportAwards): Promise<ReportSection> {
  return yearShareSection(awards, await db.rows(yearShares, awards.year), await loadShareHistory(db, awards.year));
}

/** The shares that the plan wants raised, of whichever period. */
export function shareSection(awards: ReportAwards): ReportSection {
  const { shares, year, period } = awards;
  return {
    id: 'ty-le',
    heading: words.heading,
    finding: findingText.shares(
      { share: shares.direct_worker_share, change: shares.direct_worker_change },
      { share: shares.small_collective_share, change: shares.small_collective_change },
      periodInSentence(period, year - 1),
    ),
    provisional: reasonOf(awards),
    tables: [{ ...shareTable(shares, awards), definition: '/noi-bo/cach-tinh/#period_share' }],
  };
}

/** Those of a whole year have a history, and further shares beside them. */
export function yearShareSection(
  awards: ReportAwards,
  shares: readonly YearSharesRow[],
  history: ShareHistoryView,
): ReportSection {
  return {
    ...shareSection(awards),
    chart: history.chart,
    tables: [
      { ...yearTable(shares, awards.year), definition: '/noi-bo/cach-tinh/#year_share' },
      { ...history.table, definition: '/noi-bo/cach-tinh/#commended_share' },
    ],
  };
}

function yearTable(shares: readonly YearSharesRow[], year: number): TableView {
  const comparison: TableView['columns'] = [
    { key: 'previous', label: words.previous(year), align: 'end' },
    { key: 'change', label: words.change, unit: words.points, align: 'end' },
  ];
  return {
    caption: words.caption(year),
    columns: [
      { key: 'name', label: words.name, rowHeader: true },
      { key: 'counted', label: words.counted, unit: words.turns, align: 'end' },
      { key: 'ofThem', label: words.ofThem, unit: words.turns, align: 'end' },
      { key: 'share', label: words.share, align: 'end' },
      ...(shares.some(({ change }) => change !== null) ? comparison : []),
    ],
    groups: [{ rows: shares.map(rowOf) }],
    footnote: words.footnote,
  };
}

function rowOf(row: YearSharesRow): Row {
  const name = words.names[row.name];
  if (!name) throw new Error(`year_share.name is "${row.name}", which has no words`);
  return {
    cells: {
      name,
      counted: formatNumber(row.counted),
      ofThem: formatNumber(row.of_them),
      share: formatPercent(row.share, 1),
      previous: formatPercent(row.previous_share, 1),
      change: row.change === null ? '' : signed(Math.round(row.change * 10) / 10),
    },
  };
}
