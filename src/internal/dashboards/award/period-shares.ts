import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { awardText, periodInSentence, periodName } from '../../../text/internal-award.ts';
import { signed } from '../../../text/trend.ts';
import type { PeriodSharesRow } from '../rows.ts';
import { rowsPath } from './award-address.ts';
import type { Part } from './award-part.ts';
import type { Reported } from './period-tables.ts';

const words = awardText.shares;

/** The two shares that the plan wants to grow, in one period and in the same of last year. */
export function shareTable(shares: PeriodSharesRow, reported: Reported): TableView {
  const { period, year } = reported;
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
    groups: [{ rows: rowsOf(shares, reported) }],
  };
}

function rowsOf(shares: PeriodSharesRow, reported: Reported): Row[] {
  const opened = (amount: number, part: Part): Cell => cellOf(amount, part, reported);
  return [
    rowOf({
      name: words.directWorkers,
      counted: opened(shares.individuals, { division: 'recipient_kind', part: 'individual' }),
      ofThem: opened(shares.direct_workers, { division: 'raised', part: 'directWorker' }),
      share: shares.direct_worker_share,
      previous: shares.previous_direct_worker_share,
      change: shares.direct_worker_change,
    }),
    rowOf({
      name: words.smallCollectives,
      counted: opened(shares.collectives, { division: 'recipient_kind', part: 'collective' }),
      ofThem: opened(shares.small_collectives, { division: 'raised', part: 'smallCollective' }),
      share: shares.small_collective_share,
      previous: shares.previous_small_collective_share,
      change: shares.small_collective_change,
    }),
  ];
}

/** An amount that opens the rows it counts. */
function cellOf(amount: number, part: Part, { year, period, addressOf }: Reported): Cell {
  return { text: formatNumber(amount), href: amount > 0 ? rowsPath({ year, period, ...part }, addressOf) : undefined };
}

interface Share {
  readonly name: string;
  readonly counted: Cell;
  readonly ofThem: Cell;
  readonly share: number | null;
  readonly previous: number | null;
  readonly change: number | null;
}

function rowOf({ name, counted, ofThem, share, previous, change }: Share): Row {
  return {
    cells: {
      name,
      counted,
      ofThem,
      share: formatPercent(share),
      previous: formatPercent(previous),
      change: change === null ? '' : signed(Math.round(change * 10) / 10),
    },
  };
}
