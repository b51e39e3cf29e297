import { DuckDBInstance } from '@duckdb/node-api';
import type { Database, Query, Value } from './database.ts';
import { queryError } from './database.ts';

/** Names the file that the pages are built from: the public site is given `public.duckdb` and knows no other. */
export const databaseVariable = 'BANG_VANG_DATABASE';

const opened = new Map<string, Promise<Database>>();

/** The database of this build, opened once and read-only. */
export function open(path = process.env[databaseVariable]): Promise<Database> {
  if (!path) throw new Error(`${databaseVariable} names no database file; run "npm run build" or "npm run dev"`);
  const database = opened.get(path) ?? openFile(path);
  opened.set(path, database);
  return database;
}

async function openFile(path: string): Promise<Database> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  return {
    async rows<Row>(query: Query<Row>, ...parameters: Value[]): Promise<Row[]> {
      try {
        const answer = await connection.runAndReadAll(query.sql, parameters);
        // The engine knows no TypeScript: `rows.ts` is generated from this very query, so the types hold.
        return answer.getRowObjectsJS() as Row[];
      } catch (error) {
        throw queryError(query, error);
      }
    },
  };
}
