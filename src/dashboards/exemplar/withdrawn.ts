import type { Database, Query } from '../../db/database.ts';
import type { WithdrawnExemplarsRow } from '../rows.ts';
import sql from './withdrawn-exemplars.sql?raw';

export const withdrawnExemplars: Query<WithdrawnExemplarsRow> = { name: 'withdrawn-exemplars', sql };

/** The addresses that once told of an exemplar and now only say that it is gone. */
export async function loadWithdrawnIds(db: Database): Promise<string[]> {
  return (await db.rows(withdrawnExemplars)).map((row) => row.exemplar_id);
}
