import type { Row, TableView } from '../../../dashboards/table.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { awardText, periodInSentence, periodName } from '../../../text/internal-award.ts';
import { signed } from '../../../text/trend.ts';
import type { PeriodSharesRow } from '../rows.ts';

const words = awardText.shares;

/** The two shares that the plan wants to grow, in one period and in the same of last year. */
export function shareTable(shares: PeriodSharesRow, period: string, year: number): TableView {
  return {
    caption: words.caption(periodInSentence(period, year)),
    columns: [
      { key: 'name', label: words.name, rowHeader: true },
      { key: 'counted', label: words.counted, unit: awardText.turns, align: 'end' },
      { key: 'ofThem', label: words.ofThem, unit: awardText.turns, align: 'end' },
      { key: 'share', label: words.share, align: 'end' },
      { key: 'previous', label: periodName(period, year - 1), align: 'end' },
      { key: 'change', label: words.change, unit: words.points, align: 'end' },
    ],
    groups: [{ rows: rowsOf(shares) }],
  };
}

function rowsOf(shares: PeriodSharesRow): Row[] {
  return [
    rowOf({
      name: words.directWorkers,
      counted: shares.individuals,
      ofThem: shares.direct_workers,
      share: shares.direct_worker_share,
      previous: shares.previous_direct_worker_share,
      change: shares.direct_worker_change,
    }),
    rowOf({
      name: words.smallCollectives,
      counted: shares.collectives,
      ofThem: shares.small_collectives,
      share: shares.small_collective_share,
      previous: shares.previous_small_collective_share,
      change: shares.small_collective_change,
    }),
  ];
}

interface Share {
  readonly name: string;
  readonly counted: number;
  readonly ofThem: number;
  readonly share: number | null;
  readonly previous: number | null;
  readonly change: number | null;
}

function rowOf({ name, counted, ofThem, share, previous, change }: Share): Row {
  return {
    cells: {
      name,
      counted: formatNumber(counted),
      ofThem: formatNumber(ofThem),
      share: formatPercent(share),
      previous: formatPercent(previous),
      change: change === null ? '' : signed(Math.round(change * 10) / 10),
    },
  };
}
