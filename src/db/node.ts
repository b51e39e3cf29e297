import { DuckDBInstance } from '@duckdb/node-api';
import { AnswerMemory } from './answer-memory.ts';
import type { Database, Query, Value } from './database.ts';
import { queryError } from './database.ts';

/** Names the file that the pages are built from: the public site is given `public.duckdb` and knows no other. */
export const databaseVariable = 'BANG_VANG_DATABASE';

/**
 * How the native engine is opened, everywhere. Its version takes unlike parts of a UNION ALL for the same and answers
 * wrongly without a word: duckdb/duckdb#25819. The browser's older one does not.
 */
export const engineOptions = { disabled_optimizers: 'common_subplan' };

/** More than all pages ask in common, far fewer than thousands of pages ask each for itself. */
const remembered = 500;

const opened = new Map<string, Promise<Database>>();

/** The database of this build, opened once and read-only. */
export function open(path = process.env[databaseVariable]): Promise<Database> {
  if (!path) throw new Error(`${databaseVariable} names no database file; run "npm run build" or "npm run dev"`);
  const database = opened.get(path) ?? openFile(path);
  opened.set(path, database);
  return database;
}

async function openFile(path: string): Promise<Database> {
  const instance = await DuckDBInstance.create(path, { ...engineOptions, access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const answers = new AnswerMemory<Promise<unknown[]>>(remembered);
  const ask = async (query: Query<unknown>, parameters: Value[]): Promise<unknown[]> => {
    try {
      const answer = await connection.runAndReadAll(query.sql, parameters);
      return answer.getRowObjectsJS();
    } catch (error) {
      throw queryError(query, error);
    }
  };
  return {
    async rows<Row>(query: Query<Row>, ...parameters: Value[]): Promise<Row[]> {
      // Hundreds of pages ask the same of a file that does not change while they are built.
      const key = JSON.stringify([query.sql, parameters]);
      const rows = answers.get(key, () => ask(query, parameters));
      // The engine knows no TypeScript: `rows.ts` is generated from this very query, so the types hold.
      return [...((await rows) as Row[])];
    },
  };
}
