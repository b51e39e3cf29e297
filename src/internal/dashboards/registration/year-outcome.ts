import type { Database, Query } from '../../../db/database.ts';
import type { YearOutcomeRow } from '../rows.ts';
import sql from './year-outcome.sql?raw';

export const yearOutcome: Query<YearOutcomeRow> = { name: 'year-outcome', sql };

export async function loadYearOutcome(db: Database, year: number): Promise<YearOutcomeRow> {
  const [whole] = await db.rows(yearOutcome, year);
  if (!whole) throw new Error(`the registrations were asked for ${year}, a year without data`);
  return whole;
}
