import { lastYear } from '../../../text/trend.ts';
import type { TotalsRow } from '../rows.ts';

/** The large figures of a year, of which several sections tell one. */
export interface YearFigures {
  readonly year: number;
  readonly rows: readonly TotalsRow[];
  /** Until it is over they may grow. */
  readonly yearRuns: boolean;
}

/** A figure beside that of the year before, as a finding tells it. */
export function comparedFigure({ year, rows }: YearFigures, name: string) {
  const row = rows.find(({ figure }) => figure === name);
  return { amount: row?.amount ?? 0, change: row?.change ?? null, before: lastYear(year) };
}
