import type { Database, Query } from '../../db/database.ts';
import type { SharedExemplarsRow } from '../rows.ts';
import sql from './shared-exemplars.sql?raw';

export const sharedExemplars: Query<SharedExemplarsRow> = { name: 'shared-exemplars', sql };

/** What other sites may show of each published exemplar: of its newest year, as on its page. */
export async function loadSharedExemplars(db: Database): Promise<SharedExemplarsRow[]> {
  return newestOfEach(await db.rows(sharedExemplars));
}

/** The day from which the public knows of it: 2023-06-11. */
export function publishedOn({ honoured_on, decision_on }: SharedExemplarsRow): string | null {
  return honoured_on ?? decision_on;
}

function newestOfEach(rows: readonly SharedExemplarsRow[]): SharedExemplarsRow[] {
  return [...Map.groupBy(rows, (row) => row.exemplar_id).values()].flatMap((own) => own.slice(0, 1));
}
