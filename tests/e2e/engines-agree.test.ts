import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { internalDatabase } from '../../scripts/ingest/database/database.ts';
import type { Site } from '../../scripts/serve/static-site.ts';
import type { Query } from '../../src/db/database.ts';
import { open } from '../../src/db/node.ts';
import type { AnswerRow } from './answer-digest.ts';
import { digestAnswer } from './answer-digest.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { serveEngine } from '../../scripts/bench/engine-site.ts';

useBrowser();

const file = join(inject('sampleFolder'), 'build', internalDatabase);
let site: Site;

beforeAll(async () => {
  site = await serveEngine(join(import.meta.dirname, 'engine-page.ts'), file);
});
afterAll(() => site.close());

interface Relation {
  readonly name: string;
  readonly columns: readonly string[];
  readonly types: readonly string[];
}

/** Every view of the file, and the findings: what the rules' views answered when the file was made. */
const relations: Query<Relation> = {
  name: 'relations',
  sql: `SELECT
      table_name AS name,
      list(column_name ORDER BY column_index) AS columns,
      list(data_type ORDER BY column_index) AS types
    FROM duckdb_columns()
    WHERE table_name = 'finding' OR table_name IN (SELECT view_name FROM duckdb_views() WHERE NOT internal)
    GROUP BY table_name
    ORDER BY table_name`,
};

/** A rule's day, of a type that no page reads, is compared as it is written. */
function allRowsOf({ name, columns, types }: Relation): Query<AnswerRow> {
  const list = columns.map((column, at) =>
    types[at] === 'DATE' ? `"${column}"::VARCHAR AS "${column}"` : `"${column}"`,
  );
  return { name, sql: `SELECT ${list.join(', ')} FROM "${name}" ORDER BY ALL` };
}

interface Answer {
  readonly query: Query<AnswerRow>;
  readonly columns: readonly string[];
  readonly native: readonly AnswerRow[];
}

/** Where the page answers otherwise than the native engine: the first place in each column, in words. */
async function differences(page: Page, answer: Answer): Promise<string[]> {
  const { query, columns, native } = answer;
  const own = await digestAnswer(native, columns);
  const asked = [query, columns] as const;
  const other = await page.evaluate(([query, columns]) => window.engine.digest(query, columns), asked);
  if (other.rows !== own.rows) return [`${query.name}: ${own.rows} rows natively, ${other.rows} in the browser`];
  const differing = columns.filter((_, at) => own.columns[at] !== other.columns[at]);
  return Promise.all(differing.map((column) => firstDifference(page, answer, column)));
}

async function firstDifference(page: Page, { query, native }: Answer, column: string): Promise<string> {
  const asked = [query, column] as const;
  const values = await page.evaluate(([query, column]) => window.engine.column(query, column), asked);
  const row = native.findIndex((own, at) => !Object.is(own[column], values[at]));
  const [own, other] = [native[row]?.[column], values[row]].map(String);
  return `${query.name}.${column}, row ${row + 1}: ${own} natively, ${other} in the browser`;
}

test('the browser answers every row of every view as the native engine does', { timeout: 300_000 }, async () => {
  const database = await open(file);
  const watched = await newPage();
  await watched.page.goto(site.url);
  const different: string[] = [];
  const compared = { views: 0, rows: 0, values: 0 };
  for (const relation of await database.rows(relations)) {
    const query = allRowsOf(relation);
    const native = await database.rows(query);
    different.push(...(await differences(watched.page, { query, columns: relation.columns, native })));
    compared.views += 1;
    compared.rows += native.length;
    compared.values += native.length * relation.columns.length;
  }
  await expectQuiet(watched);
  expect(different).toEqual([]);
  expect(compared.views).toBeGreaterThan(40);
  expect(compared.rows).toBeGreaterThan(10_000);
  expect(compared.values).toBeGreaterThan(100_000);
});

test('a value on which the engines differ is told with its view, column and row', async () => {
  const query = { name: 'engine', sql: 'SELECT 1 AS same, version() AS version' };
  const native = await (await open(file)).rows<AnswerRow>(query);
  const watched = await newPage();
  await watched.page.goto(site.url);
  const told = await differences(watched.page, { query, columns: ['same', 'version'], native });
  await expectQuiet(watched);
  expect(told).toEqual([expect.stringMatching(/^engine\.version, row 1: v\S+ natively, v\S+ in the browser$/)]);
});
