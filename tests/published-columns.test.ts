import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase, publicDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));

beforeAll(async () => {
  const data = join(import.meta.dirname, 'fixtures/xa-2026');
  const { done, summary } = await ingest({ data, out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every column of every table of a file, "table.column"; a view counts as a table. */
async function columnsOf(file: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(join(folder, file), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(
    `SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal ORDER BY table_name, column_index`,
  );
  return answer.getRowsJS().map(([name]) => String(name));
}

function reviewed(name: string): string[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n');
}

test('the public file holds the reviewed columns and no other', async () => {
  expect(await columnsOf(publicDatabase)).toEqual(reviewed('published-columns.public.txt'));
});

test('the internal file holds the reviewed columns and no other', async () => {
  expect(await columnsOf(internalDatabase)).toEqual(reviewed('published-columns.internal.txt'));
});

test('a person’s year of birth stays in the office', async () => {
  expect(await columnsOf(internalDatabase)).not.toContain('award.birth_year');
});
