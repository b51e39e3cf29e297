import type { Database, Query } from '../../db/database.ts';
import type { ExemplarsRow, ExemplarTotalsRow } from '../rows.ts';
import sql from './exemplars.sql?raw';
import totalsSql from './exemplar-totals.sql?raw';

/** All that is published, the newest first; one that was told of in several years is there once for each. */
export const exemplars: Query<ExemplarsRow> = { name: 'exemplars', sql };
export const exemplarTotals: Query<ExemplarTotalsRow> = { name: 'exemplar-totals', sql: totalsSql };

/** Each exemplar has one page, that of its newest year. */
export async function loadExemplarIds(db: Database): Promise<string[]> {
  const rows = await db.rows(exemplars);
  return rows.filter((row) => row.is_newest).map((row) => row.exemplar_id);
}
