import type { Query } from '../../db/database.ts';
import type { YearTotalsRow } from '../rows.ts';
import sql from './year-totals.sql?raw';

/** The figures of a year that are public, in the order of their showing. */
export const figures = ['awards', 'collectives', 'households', 'individuals'] as const;
export type Figure = (typeof figures)[number];

export const yearTotals: Query<YearTotalsRow> = { name: 'year-totals', sql };

/** A year's figure; nothing when nobody was ever counted under it. */
export function totalOf(rows: readonly YearTotalsRow[], year: number, figure: Figure): YearTotalsRow | undefined {
  return rows.find((row) => row.year === year && row.figure === figure);
}
