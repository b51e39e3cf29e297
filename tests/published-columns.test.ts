import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase, publicDatabase } from '../scripts/ingest/database/database.ts';
import { modelFiles } from '../scripts/ingest/database/model-file.ts';
import { ingest } from '../scripts/ingest/ingest.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));

beforeAll(async () => {
  const data = join(import.meta.dirname, 'fixtures/xa-2026');
  const { done, summary } = await ingest({ data, out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every column of every table of a file, "table.column"; a view counts as a table. */
function columnsOf(file: string): Promise<string[]> {
  return answersOf(
    `SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal ORDER BY table_name, column_index`,
    file,
  );
}

/** The first column of an answer. */
async function answersOf(sql: string, file = publicDatabase): Promise<string[]> {
  const instance = await DuckDBInstance.create(join(folder, file), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(sql);
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

test('the public file tells how each of its own figures is made, and of no other', async () => {
  const told = await answersOf('SELECT name FROM definition_list ORDER BY name');
  expect(told).toEqual(
    modelFiles('public')
      .map(({ name }) => name)
      .toSorted(),
  );
});

test('beyond its own figures the public file tells only what they are made from', async () => {
  const strange = await answersOf(`SELECT name FROM definition_step_list
    WHERE name NOT IN (SELECT source FROM definition_source_list)
    UNION ALL SELECT definition FROM definition_source_list
    WHERE definition NOT IN (SELECT name FROM definition_list UNION SELECT name FROM definition_step_list)`);
  expect(strange).toEqual([]);
});

test('of a public figure only the published columns are told', async () => {
  const told = await answersOf(`SELECT definition || '.' || name FROM definition_column_list`);
  const published = await columnsOf(publicDatabase);
  expect(told.filter((column) => !published.includes(column))).toEqual([]);
});

test('a person’s year of birth stays in the office', async () => {
  expect(await columnsOf(internalDatabase)).not.toContain('award.birth_year');
});
