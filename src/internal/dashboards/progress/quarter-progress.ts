import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatPercent, formatQuarter } from '../../../text/format.ts';
import { queryText } from '../../../text/internal-query.ts';
import { sourceText } from '../../../text/internal-source.ts';
import type { IndicatorResultRow, QuarterProgressRow } from '../rows.ts';
import resultSql from './indicator-result.sql?raw';
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

export interface QuarterProgressRows {
  readonly units: readonly QuarterProgressRow[];
  /** The same units together; nothing when none has the indicator. */
  readonly result: IndicatorResultRow | undefined;
}

const words = queryText.answer;

export const quarterProgress: Query<QuarterProgressRow> = { name: 'quarter-progress', sql };
export const indicatorResult: Query<IndicatorResultRow> = { name: 'indicator-result', sql: resultSql };

export async function loadQuarterProgress(db: Database, question: ProgressQuestion): Promise<QuarterProgressView> {
  const { year, quarter, bloc, indicator } = question;
  const units = await db.rows(quarterProgress, year, quarter, bloc, indicator);
  const [result] = await db.rows(indicatorResult, year, quarter, bloc, indicator);
  return toView({ units, result }, question);
}

export function toView({ units, result }: QuarterProgressRows, question: ProgressQuestion): QuarterProgressView {
  const quarter = formatQuarter(question.quarter, question.year);
  return {
    finding: result ? findingOf(result, quarter) : words.noRows(quarter),
    measure: result?.measure ?? '',
    table: tableOf(units, result, quarter),
    chart: {
      labels: units.map((row) => row.unit_name),
      series: [
        { name: words.actual, values: units.map((row) => row.actual) },
        { name: words.planned, values: units.map((row) => row.planned) },
      ],
    },
  };
}

/** A unit that had nothing planned neither reaches its plan nor misses it. */
function findingOf(result: IndicatorResultRow, quarter: string): string {
  return words.finding({
    indicator: result.indicator_name,
    quarter,
    reached: result.met_planned,
    planned: result.units_planned,
    silent: result.units - result.reported,
  });
}

function tableOf(
  units: readonly QuarterProgressRow[],
  result: IndicatorResultRow | undefined,
  quarter: string,
): TableView {
  const unit = result?.measure;
  return {
    caption: words.caption(result?.indicator_name ?? '', quarter),
    columns: [
      { key: 'unit', label: words.unit, rowHeader: true, width: 'wide' },
      { key: 'planned', label: words.planned, unit, align: 'end' },
      { key: 'actual', label: words.actual, unit, align: 'end' },
      { key: 'share', label: words.share, align: 'end' },
      { key: 'plannedSoFar', label: words.plannedSoFar, unit, align: 'end' },
      { key: 'actualSoFar', label: words.actualSoFar, unit, align: 'end' },
      { key: 'shareSoFar', label: words.shareSoFar, align: 'end' },
    ],
    groups: [{ rows: units.map((row) => ({ cells: cellsOf(row) })) }],
    empty: words.empty,
  };
}

function cellsOf(row: QuarterProgressRow): Record<string, Cell | string> {
  return {
    unit: {
      text: row.unit_name,
      href: `/don-vi/${row.unit_id}/`,
      note: sourceText.line(row.source_file, row.source_line),
    },
    planned: formatNumber(row.planned),
    actual: actualOf(row.actual, words.notReported),
    share: shareOf(row.share),
    plannedSoFar: formatNumber(row.cumulated_planned),
    actualSoFar: actualOf(row.cumulated_actual, words.notAllReported),
    shareSoFar: shareOf(row.cumulated_share),
  };
}

function actualOf(actual: number | null, missing: string): Cell | string {
  return actual === null ? { text: missing, mark: 'muted' } : formatNumber(actual);
}

function shareOf(share: number | null): Cell | string {
  const text = formatPercent(share);
  return share !== null && share < 1 ? { text, mark: 'red' } : text;
}
