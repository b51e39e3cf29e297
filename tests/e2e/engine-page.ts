import { open } from '../../src/db/browser.ts';
import type { Database, Query, Value } from '../../src/db/database.ts';
import type { AnswerDigest, AnswerRow } from './answer-digest.ts';
import { digestAnswer } from './answer-digest.ts';

/** What the page with the site's own engine answers to a test. */
export interface EnginePage {
  digest(query: Query<AnswerRow>, columns: readonly string[]): Promise<AnswerDigest>;
  column(query: Query<AnswerRow>, column: string): Promise<(Value | undefined)[]>;
}

declare global {
  interface Window {
    engine: EnginePage;
  }
}

function database(): Promise<Database> {
  return open({ file: 'data.duckdb', fileMegabytes: 1, engineMegabytes: 1, onProgress: () => undefined });
}

window.engine = {
  async digest(query, columns) {
    return digestAnswer(await (await database()).rows(query), columns);
  },
  async column(query, column) {
    return (await (await database()).rows(query)).map((row) => row[column]);
  },
};
