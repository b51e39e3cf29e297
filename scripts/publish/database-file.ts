import { DuckDBInstance } from '@duckdb/node-api';
import { engineOptions } from '../../src/db/node.ts';

/** Answers a question with the rows of its answer. */
export type Ask = (sql: string) => Promise<unknown[][]>;

/** Lets something be asked of a database file, which is only read; of the engine alone where none is named. */
export async function asking<Answer>(path: string | undefined, use: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const options = path === undefined ? engineOptions : { ...engineOptions, access_mode: 'READ_ONLY' };
  const instance = await DuckDBInstance.create(path ?? ':memory:', options);
  const connection = await instance.connect();
  try {
    return await use(async (sql) => (await connection.runAndReadAll(sql)).getRowsJS());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The rows of one answer. */
export function answersOf(path: string | undefined, sql: string): Promise<unknown[][]> {
  return asking(path, (ask) => ask(sql));
}
