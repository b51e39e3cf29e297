import type { Database, Query } from '../../../db/database.ts';
import type { AwardPartsRow, AwardPeriodsRow } from '../rows.ts';
import { periodSlug } from './award-address.ts';
import partsSql from './award-parts.sql?raw';
import periodsSql from './award-periods.sql?raw';

/** Of which periods there are totals, and of which parts there are rows: what links may lead to. */
export interface AwardIndex {
  readonly periods: readonly AwardPeriodsRow[];
  readonly parts: readonly AwardPartsRow[];
}

export const awardPeriods: Query<AwardPeriodsRow> = { name: 'award-periods', sql: periodsSql };
export const awardParts: Query<AwardPartsRow> = { name: 'award-parts', sql: partsSql };

export async function loadAwardIndex(db: Database): Promise<AwardIndex> {
  const periods = await db.rows(awardPeriods);
  return {
    periods: periods.filter(({ period, total }) => period === 'year' || total > 0),
    parts: await db.rows(awardParts),
  };
}

/** For `getStaticPaths` of the page that each period has; the page of the whole year has no word for its period. */
export function periodPages(index: AwardIndex) {
  return index.periods.map(({ year, period }) => ({
    params: { year: String(year), period: periodSlug(period) || undefined },
    props: { index, year, period },
  }));
}
