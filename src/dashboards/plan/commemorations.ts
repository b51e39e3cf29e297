import type { Database, Query } from '../../db/database.ts';
import { formatDate } from '../../text/format.ts';
import type { CommemorationsRow } from '../rows.ts';
import sql from './commemorations.sql?raw';

export interface Commemoration {
  /** 2023-06-11, for the machine. */
  date: string;
  /** 11/06/2023. */
  shown: string;
  title: string;
}

export const commemorations: Query<CommemorationsRow> = { name: 'commemorations', sql };

export async function loadCommemorations(db: Database, year: number): Promise<Commemoration[]> {
  return toView(await db.rows(commemorations, year));
}

export function toView(rows: readonly CommemorationsRow[]): Commemoration[] {
  return rows.map(({ held_on, title }) => ({ date: held_on, shown: formatDate(held_on), title }));
}
