import type { Database } from '../../../db/database.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { addresses } from '../award/award-address.ts';
import type { AwardIndex } from '../award/award-index.ts';
import { periodShares, periodTotals, wholeGroups } from '../award/award-period.ts';
import type { Reported } from '../award/period-tables.ts';
import type { OpenMatters } from '../totals/open-matters.ts';
import type { PeriodSharesRow, PeriodTotalsRow } from '../rows.ts';

/** The awards of the period that is reported on. */
export interface ReportAwards extends Reported, OpenMatters {
  readonly totals: readonly PeriodTotalsRow[];
  readonly shares: PeriodSharesRow;
  /** Proposals without a decision, which may still become awards of the period. */
  readonly proposed: number;
}

export async function loadReportAwards(
  db: Database,
  index: AwardIndex,
  at: Pick<ReportAwards, 'year' | 'period' | 'yearRuns' | 'halfRuns'>,
): Promise<ReportAwards> {
  const [shares] = await db.rows(periodShares, at.year, at.period);
  if (!shares) throw new Error(`the report was asked for ${at.period} of ${at.year}, which is not reported on`);
  const groups = await db.rows(wholeGroups, at.year, at.period);
  return {
    ...at,
    addressOf: addresses(index.parts),
    totals: await db.rows(periodTotals, at.year, at.period),
    shares,
    proposed: groups.find(({ line_group }) => line_group === 'proposed')?.lines ?? 0,
  };
}

/** The awards of a part beside those of the period before, as a finding tells them. */
export function comparedAwards({ totals, year, period }: ReportAwards, division = 'all', part = 'all') {
  const row = totals.find((total) => total.division === division && total.part === part);
  return { amount: row?.total ?? 0, change: row?.change ?? null, before: periodInSentence(period, year - 1) };
}
