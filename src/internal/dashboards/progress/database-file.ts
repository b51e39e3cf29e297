import type { Database, Query } from '../../../db/database.ts';
import type { DatabaseFileRow } from '../rows.ts';
import sql from './database-file.sql?raw';

/** Where the internal database is offered. Its name holds the data's fingerprint, so that no cache mixes two editions. */
export interface DatabaseFileView {
  name: string;
  path: string;
}

export const databaseFile: Query<DatabaseFileRow> = { name: 'database-file', sql };

export async function loadDatabaseFile(db: Database): Promise<DatabaseFileView> {
  return toView(await db.rows(databaseFile));
}

export function toView([row]: readonly DatabaseFileRow[]): DatabaseFileView {
  if (!row) throw new Error('the database names no organisation');
  const name = `bang-vang-${row.fingerprint}`;
  return { name, path: `/noi-bo/du-lieu/${name}.duckdb` };
}
