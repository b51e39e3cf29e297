import type { Query } from '../../db/database.ts';
import { formatPercent } from '../../text/format.ts';
import { statisticsText } from '../../text/public-statistics.ts';
import type { ShareYearsRow } from '../rows.ts';
import type { Cell, TableView } from '../table.ts';
import sql from './share-years.sql?raw';

const words = statisticsText.shares;

export const shareYears: Query<ShareYearsRow> = { name: 'share-years', sql };

/** The two shares that the plan wants raised, year by year, each with its bar. */
export function shareTableOf(rows: readonly ShareYearsRow[]): TableView {
  const withheld = rows.some((row) => row.direct_workers === null);
  return {
    caption: words.caption,
    columns: [
      { key: 'year', label: words.year, rowHeader: true },
      { key: 'directWorkers', label: words.directWorkers },
      { key: 'smallCollectives', label: words.smallCollectives },
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: {
            year: String(row.year),
            directWorkers: shareOf(row.direct_workers, row.individuals, row.direct_worker_share),
            smallCollectives: shareOf(row.small_collectives, row.collectives, row.small_collective_share),
          },
        })),
      },
    ],
    footnote: withheld ? words.withheldNote : undefined,
  };
}

/** The public file has no count where it would be too small to tell. */
function shareOf(part: number | null, whole: number, share: number | null): Cell {
  if (part === null) return { text: words.withheld };
  if (share === null) return { text: words.nobody };
  return { text: formatPercent(share, 1), bar: share, note: words.part(part, whole) };
}
