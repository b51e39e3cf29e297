import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatPercent, formatQuarter } from '../../../text/format.ts';
import { queryText } from '../../../text/internal-query.ts';
import type { QuarterProgressRow } from '../rows.ts';
import sql from './quarter-progress.sql?raw';

/** Which figures the reader wants; an empty bloc means all blocs. */
export interface ProgressQuestion {
  year: number;
  quarter: number;
  bloc: string;
  indicator: string;
}

/** One indicator of a quarter, unit by unit. Plain data: it is also what the page hands to its island. */
export interface QuarterProgressView {
  finding: string;
  measure: string;
  table: TableView;
  chart: { labels: string[]; series: { name: string; values: (number | null)[] }[] };
}

const words = queryText.answer;

export const quarterProgress: Query<QuarterProgressRow> = { name: 'quarter-progress', sql };

export async function loadQuarterProgress(db: Database, question: ProgressQuestion): Promise<QuarterProgressView> {
  const { year, quarter, bloc, indicator } = question;
  return toView(await db.rows(quarterProgress, year, quarter, bloc, indicator), question);
}

export function toView(rows: readonly QuarterProgressRow[], { year, quarter }: ProgressQuestion): QuarterProgressView {
  const measure = rows[0]?.measure ?? '';
  return {
    finding: findingOf(rows, formatQuarter(quarter, year)),
    measure,
    table: {
      caption: words.caption(rows[0]?.indicator_name ?? '', formatQuarter(quarter, year)),
      columns: [
        { key: 'unit', label: words.unit, rowHeader: true, width: 'wide' },
        { key: 'planned', label: words.planned, unit: measure, align: 'end' },
        { key: 'actual', label: words.actual, unit: measure, align: 'end' },
        { key: 'share', label: words.share, align: 'end' },
      ],
      groups: [{ rows: rows.map((row) => ({ cells: cellsOf(row) })) }],
      empty: words.empty,
    },
    chart: {
      labels: rows.map((row) => row.unit_name),
      series: [
        { name: words.actual, values: rows.map((row) => row.actual) },
        { name: words.planned, values: rows.map((row) => row.planned) },
      ],
    },
  };
}

function cellsOf(row: QuarterProgressRow): Record<string, Cell> {
  const missed = row.share !== null && row.share < 1;
  return {
    unit: { text: row.unit_name, href: `/don-vi/${row.unit_id}/` },
    planned: { text: formatNumber(row.planned) },
    actual: row.actual === null ? { text: words.notReported, mark: 'muted' } : { text: formatNumber(row.actual) },
    share: { text: formatPercent(row.share), ...(missed ? { mark: 'red' as const } : {}) },
  };
}

/** A unit that had nothing planned neither reaches its plan nor misses it. */
function findingOf(rows: readonly QuarterProgressRow[], quarter: string): string {
  const [first] = rows;
  if (!first) return words.noRows(quarter);
  const planned = rows.filter((row) => row.planned > 0);
  return words.finding({
    indicator: first.indicator_name,
    quarter,
    reached: planned.filter((row) => row.share !== null && row.share >= 1).length,
    planned: planned.length,
    silent: rows.filter((row) => row.actual === null).length,
  });
}
