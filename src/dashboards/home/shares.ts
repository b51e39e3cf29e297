import type { Database, Query } from '../../db/database.ts';
import { formatPercent } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import type { CommendedShareRow } from '../rows.ts';
import sql from './commended-share.sql?raw';

/** A share that the plan wants raised, with last year's beside. */
export interface Share {
  label: string;
  value: string;
  part: string;
  /** Shares of one, for the bars. */
  share: number;
  previous: number | undefined;
  previousValue: string | undefined;
}

const words = publicText.home;

export const commendedShare: Query<CommendedShareRow> = { name: 'commended-share', sql };

export async function loadShares(db: Database, year: number): Promise<Share[]> {
  return toView(await db.rows(commendedShare, year));
}

/** A share of nobody is left out, and so is one whose counts are too small to be told in public. */
export function toView(rows: readonly CommendedShareRow[]): Share[] {
  return rows.flatMap((row) => [
    ...shareOf(words.directWorkers, {
      share: row.direct_worker_share,
      previous: row.previous_direct_worker_share,
      part: row.direct_workers,
      whole: row.individuals,
    }),
    ...shareOf(words.smallCollectives, {
      share: row.small_collective_share,
      previous: row.previous_small_collective_share,
      part: row.small_collectives,
      whole: row.collectives,
    }),
  ]);
}

interface Counted {
  share: number | null;
  previous: number | null;
  part: number | null;
  whole: number;
}

function shareOf(label: string, { share, previous, part, whole }: Counted): Share[] {
  if (share === null || part === null) return [];
  return [
    {
      label,
      value: formatPercent(share),
      part: words.part(part, whole),
      share,
      previous: previous ?? undefined,
      previousValue: previous === null ? undefined : words.previousShare(previous),
    },
  ];
}
