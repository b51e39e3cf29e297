import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { lossText as words } from '../../../text/internal-losses.ts';
import type { ChartView } from '../chart.ts';
import type { GapsRow, LossesRow } from '../rows.ts';
import { shortName } from './criterion-name.ts';
import sql from './losses.sql?raw';

/** Which criteria set the units of a bloc apart. */
export interface LossesView {
  chart: ChartView | undefined;
  table: TableView;
}

export const losses: Query<LossesRow> = { name: 'losses', sql };

/** More bars than these say nothing more. */
const mostBars = 8;

export async function loadLosses(db: Database, year: number, bloc: string): Promise<LossesView> {
  return toView(await db.rows(losses, year, bloc));
}

export function toView(rows: readonly LossesRow[]): LossesView {
  return {
    chart: chartOf(rows),
    table: {
      caption: words.caption,
      columns: [
        { key: 'criterion', label: words.criterion, rowHeader: true, width: 'wide' },
        { key: 'most', label: words.most, align: 'end' },
        { key: 'best', label: words.best, align: 'end' },
        { key: 'median', label: words.median, align: 'end' },
        { key: 'mean', label: words.mean, align: 'end' },
        { key: 'worst', label: words.worst, align: 'end' },
      ],
      groups: [{ rows: rows.map(rowOf) }],
      footnote: words.footnote,
    },
  };
}

function rowOf(row: LossesRow): Row {
  return {
    cells: {
      criterion: { text: `${row.criterion_code}. ${row.criterion_name}`, note: row.group_name ?? undefined },
      most: formatNumber(row.max_points),
      best: formatNumber(row.best_points, 2),
      median: formatNumber(row.median_points, 2),
      mean: formatNumber(row.mean_lost, 2),
      worst: formatNumber(row.most_lost, 2),
    },
  };
}

function chartOf(rows: readonly LossesRow[]): ChartView | undefined {
  const shown = rows.filter(({ mean_lost }) => mean_lost !== null && mean_lost > 0).slice(0, mostBars);
  const [most] = shown;
  if (!most) return undefined;
  return {
    title: words.finding(shortName(most.criterion_name), most.mean_lost ?? 0),
    kind: 'bar',
    measure: words.measure,
    labels: shown.map((row) => shortName(row.criterion_name)),
    series: [{ name: words.mean, values: shown.map((row) => row.mean_lost) }],
  };
}

/** What one unit lost to the best of its bloc, criterion by criterion; nothing when it lost nothing. */
export function unitLossChart(rows: readonly GapsRow[], finding: string): ChartView | undefined {
  const shown = rows.filter(({ lost_to_best }) => lost_to_best !== null && lost_to_best > 0).slice(0, mostBars);
  if (shown.length === 0) return undefined;
  return {
    title: finding,
    kind: 'bar',
    measure: words.unitMeasure,
    labels: shown.map((row) => shortName(row.criterion_name)),
    series: [{ name: words.lost, values: shown.map((row) => row.lost_to_best) }],
  };
}
