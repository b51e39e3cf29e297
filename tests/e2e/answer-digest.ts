import type { Value } from '../../src/db/database.ts';

export type AnswerRow = Readonly<Record<string, Value>>;

/** An answer in few bytes: equal digests mean equal values in equal order. */
export interface AnswerDigest {
  readonly rows: number;
  /** One for each column asked for. */
  readonly columns: readonly string[];
}

/** Runs in Node and in the page alike, so that thousands of rows need not leave the page. */
export async function digestAnswer(rows: readonly AnswerRow[], columns: readonly string[]): Promise<AnswerDigest> {
  const digests = columns.map((column) => digest(rows.map((row) => written(row[column])).join('\n')));
  return { rows: rows.length, columns: await Promise.all(digests) };
}

/** JSON, with what it does not tell apart: the zeros, and a number that is none. A value that the site does not know throws. */
function written(value: Value | undefined): string {
  if (value === undefined) throw new Error('the answer lacks a column');
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  return JSON.stringify(value);
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
