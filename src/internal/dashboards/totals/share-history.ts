import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { commendedText } from '../../../text/internal-commended.ts';
import type { Part } from '../award/award-part.ts';
import type { ChartView } from '../chart.ts';
import { awardPath } from '../lists/figure-path.ts';
import type { ShareHistoryRow } from '../rows.ts';
import sql from './share-history.sql?raw';

/** The two shares that the plan wants raised, up to a year. */
export interface ShareHistoryView {
  sentences: string[];
  table: TableView;
  /** Only where there are years to compare. */
  chart: ChartView | undefined;
}

const words = commendedText.shares;

export const shareHistory: Query<ShareHistoryRow> = { name: 'share-history', sql };

export async function loadShareHistory(db: Database, year: number): Promise<ShareHistoryView> {
  return toView(await db.rows(shareHistory, year), year);
}

export function toView(rows: readonly ShareHistoryRow[], year: number): ShareHistoryView {
  const [latest] = rows.filter((row) => row.year === year);
  if (!latest) throw new Error(`the shares were asked for ${year}, a year without data`);
  const sentences = [directWorkersOf(latest), smallCollectivesOf(latest)];
  return {
    sentences,
    table: {
      caption: words.caption,
      columns: [
        { key: 'year', label: words.year, rowHeader: true },
        { key: 'individuals', label: words.individuals, unit: words.turns, align: 'end' },
        { key: 'direct', label: words.ofThemDirect, unit: words.turns, align: 'end' },
        { key: 'directShare', label: words.share, align: 'end' },
        { key: 'collectives', label: words.collectives, unit: words.turns, align: 'end' },
        { key: 'small', label: words.ofThemSmall, unit: words.turns, align: 'end' },
        { key: 'smallShare', label: words.share, align: 'end' },
      ],
      groups: [{ rows: rows.map(rowOf) }],
    },
    chart: rows.length > 1 ? chartOf(rows, latest) : undefined,
  };
}

function rowOf(row: ShareHistoryRow): Row {
  /** An amount that opens the rows it counts. */
  const opened = (amount: number, part: Part): Cell => ({
    text: formatNumber(amount),
    href: amount > 0 ? awardPath(row.year, part) : undefined,
  });
  return {
    cells: {
      year: String(row.year),
      individuals: opened(row.individuals, { division: 'recipient_kind', part: 'individual' }),
      direct: opened(row.direct_workers ?? 0, { division: 'raised', part: 'directWorker' }),
      directShare: formatPercent(row.direct_worker_share, 1),
      collectives: opened(row.collectives, { division: 'recipient_kind', part: 'collective' }),
      small: opened(row.small_collectives, { division: 'raised', part: 'smallCollective' }),
      smallShare: formatPercent(row.small_collective_share, 1),
    },
  };
}

function chartOf(rows: readonly ShareHistoryRow[], latest: ShareHistoryRow): ChartView {
  return {
    title: growthOf(latest),
    kind: 'line',
    measure: words.measure,
    labels: rows.map((row) => String(row.year)),
    series: [
      { name: words.directWorkers, values: rows.map((row) => percent(row.direct_worker_share)) },
      { name: words.smallCollectives, values: rows.map((row) => percent(row.small_collective_share)) },
    ],
  };
}

function growthOf({ year, direct_worker_change, small_collective_change }: ShareHistoryRow): string {
  if (direct_worker_change === null || small_collective_change === null) return words.caption;
  const grown = [
    ...(direct_worker_change > 0 ? [words.directWorkers] : []),
    ...(small_collective_change > 0 ? [words.smallCollectives] : []),
  ];
  const [only, other] = grown;
  if (!only) return words.noneGrew(year);
  return other ? words.bothGrew(year) : words.oneGrew(only, year);
}

function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}

function directWorkersOf({ year, direct_worker_share: share, direct_worker_change: change }: ShareHistoryRow): string {
  return share === null ? words.noIndividuals : told(words.ofIndividuals(share), change, year);
}

function smallCollectivesOf({ year, ...row }: ShareHistoryRow): string {
  const { small_collective_share: share, small_collective_change: change } = row;
  return share === null ? words.noCollectives : told(words.ofCollectives(share), change, year);
}

function told(sentence: string, change: number | null, year: number): string {
  return change === null ? words.alone(sentence) : words.withChange(sentence, change, year);
}
