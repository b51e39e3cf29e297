import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import type { GapsRow } from '../rows.ts';
import sql from './gaps.sql?raw';

const words = rankingText.unit;

export const gaps: Query<GapsRow> = { name: 'gaps', sql };

/** The criterion that cost a unit most, of its rows in the order of what they cost. */
export function gapsLead([most]: readonly GapsRow[]): string {
  return most && most.lost_to_best !== null && most.lost_to_best > 0
    ? words.gapsLead(most.criterion_name, most.lost_to_best)
    : words.noGap;
}

/** A unit's points beside the best and the middle of its bloc, what costs most first. */
export function gapTable(rows: readonly GapsRow[], unit: string): TableView {
  return {
    caption: words.gapsCaption(unit),
    columns: [
      { key: 'criterion', label: words.criterion, rowHeader: true, width: 'wide' },
      { key: 'points', label: words.points, align: 'end' },
      { key: 'best', label: words.best, align: 'end' },
      { key: 'median', label: words.median, align: 'end' },
      { key: 'lostToBest', label: words.lostToBest, align: 'end' },
      { key: 'lostToMedian', label: words.lostToMedian, align: 'end' },
    ],
    groups: [{ rows: rows.map(gapRow) }],
    footnote: words.gapsFootnote,
    empty: words.noLines,
  };
}

function gapRow(row: GapsRow): Row {
  const isLost = row.lost_to_best !== null && row.lost_to_best > 0;
  return {
    cells: {
      criterion: { text: `${row.criterion_code}. ${row.criterion_name}`, note: row.group_name ?? undefined },
      points: { text: formatNumber(row.points, 2), note: words.most(row.max_points) },
      best: formatNumber(row.best_points, 2),
      median: formatNumber(row.median_points, 2),
      lostToBest: { text: lossOf(row.lost_to_best), mark: isLost ? 'red' : undefined },
      lostToMedian: lossOf(row.lost_to_median),
    },
  };
}

/** Points lost as a loss: a minus for what is missing, a plus for what is ahead. */
function lossOf(lost: number | null): string {
  if (lost === null || lost === 0) return formatNumber(lost, 2);
  return `${lost > 0 ? '−' : '+'}${formatNumber(Math.abs(lost), 2)}`;
}
