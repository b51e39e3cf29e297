import type { Database, Query } from '../../../db/database.ts';
import type { YearCoverageRow } from '../rows.ts';
import sql from './year-coverage.sql?raw';

export const yearCoverage: Query<YearCoverageRow> = { name: 'year-coverage', sql };

export async function loadYearCoverage(db: Database, year: number): Promise<YearCoverageRow> {
  const [whole] = await db.rows(yearCoverage, year);
  if (!whole) throw new Error(`the units' coverage was asked for ${year}, a year without data`);
  return whole;
}
