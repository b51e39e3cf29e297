import type { Cell, Column, Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { commendedText } from '../../../text/internal-commended.ts';
import { label } from '../../../text/labels.ts';
import { signed } from '../../../text/trend.ts';
import type { ChartView } from '../chart.ts';
import { awardPath } from '../lists/figure-path.ts';
import type { AwardResultsRow } from '../rows.ts';
import sql from './award-results.sql?raw';

/** What was awarded in a year, award by award, beside the year before. */
export interface AwardResultsView {
  table: TableView;
  /** The titles only: forms of commendation depend on occasions. Nothing when no title was awarded. */
  chart: ChartView | undefined;
}

const words = commendedText.awards;

export const awardResults: Query<AwardResultsRow> = { name: 'award-results', sql };

export async function loadAwardResults(db: Database, year: number): Promise<AwardResultsView> {
  return toView(await db.rows(awardResults, year), year);
}

export function toView(rows: readonly AwardResultsRow[], year: number): AwardResultsView {
  const compared = rows.some((row) => row.previous_total !== null);
  const titles = rows.filter((row) => row.family === 'title');
  return {
    table: {
      caption: words.caption(year),
      columns: columnsOf(compared, year),
      groups: [...Map.groupBy(rows, (row) => row.family)].map(([family, own]) => ({
        label: label('awardFamily', family),
        rows: own.map((row) => rowOf(row, year)),
      })),
      footnote: words.footnote,
      empty: words.empty,
    },
    chart: titles.length > 0 ? chartOf(titles, compared, year) : undefined,
  };
}

function columnsOf(compared: boolean, year: number): Column[] {
  const comparison: Column[] = [
    { key: 'previous', label: words.previous(year), align: 'end' },
    { key: 'change', label: words.change, align: 'end' },
  ];
  return [
    { key: 'award', label: words.name, rowHeader: true },
    { key: 'total', label: words.total, unit: words.measure, align: 'end' },
    ...(compared ? comparison : []),
    { key: 'collectives', label: words.collectives, align: 'end' },
    { key: 'households', label: words.households, align: 'end' },
    { key: 'individuals', label: words.individuals, align: 'end' },
  ];
}

function rowOf(row: AwardResultsRow, year: number): Row {
  const cell = (amount: number | null, of: number): Cell => ({
    text: formatNumber(amount),
    href: amount === null || amount === 0 ? undefined : awardPath(of, { division: 'award', part: row.award_code }),
  });
  return {
    cells: {
      award: row.award_name,
      collectives: formatNumber(row.collectives),
      households: formatNumber(row.households),
      individuals: formatNumber(row.individuals),
      total: cell(row.total, year),
      previous: cell(row.previous_total, year - 1),
      change: row.change === null ? '' : signed(row.change),
    },
  };
}

/** The largest only, and first: beside hundreds of one title, the bars of the rarer ones say nothing. */
function chartOf(titles: readonly AwardResultsRow[], compared: boolean, year: number): ChartView {
  const largest = titles.toSorted((a, b) => b.total - a.total).slice(0, 5);
  const previous = { name: String(year - 1), values: largest.map((row) => row.previous_total) };
  return {
    title: mostOf(largest, year),
    kind: 'bar',
    measure: words.measure,
    labels: largest.map((row) => row.award_name),
    series: [{ name: String(year), values: largest.map((row) => row.total) }, ...(compared ? [previous] : [])],
  };
}

function mostOf(largest: readonly AwardResultsRow[], year: number): string {
  const [most] = largest;
  if (!most) throw new Error('a chart of titles was drawn without a title');
  const sentence = words.most(largest.length, most.award_name, most.total);
  return most.change === null ? sentence : sentence + words.changed(most.change, year);
}
