import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DuckDBBindings, DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import { modelFiles } from '../scripts/ingest/database/model-file.ts';
import { open } from '../src/db/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
let wasm: DuckDBBindings;
let browser: DuckDBConnection;

// The browser's engine, in Node: the same WebAssembly, without a page around it.
beforeAll(async () => {
  const { done, summary } = await ingest({ data: 'data', out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
  const engine = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const modules = {
    mvp: { mainModule: join(engine, 'duckdb-mvp.wasm'), mainWorker: '' },
    eh: { mainModule: join(engine, 'duckdb-eh.wasm'), mainWorker: '' },
  };
  wasm = await createDuckDB(modules, new VoidLogger(), NODE_RUNTIME);
  await wasm.instantiate(() => undefined);
  wasm.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true } });
  wasm.registerFileBuffer('data.duckdb', readFileSync(join(folder, internalDatabase)));
  browser = wasm.connect();
  browser.query(`ATTACH 'data.duckdb' AS data (READ_ONLY)`);
  browser.query('USE data');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const views = [...[...modelFiles('metrics'), ...modelFiles('forms')].map(({ name }) => name), 'finding'];

test.each(views)('both engines give the same rows of %s', async (view) => {
  const sql = `SELECT * FROM ${view} ORDER BY ALL`;
  const native = await (await open(join(folder, internalDatabase))).rows({ name: view, sql });
  const answered = browser
    .query(sql)
    .toArray()
    .map((row) => row.toJSON());
  expect(answered).toEqual(native);
});

test('the browser’s engine has rows to compare', async () => {
  const rows = browser.query('SELECT count(*)::INTEGER AS units FROM bloc_ranking').toArray();
  expect(rows[0]?.toJSON().units).toBeGreaterThan(100);
});
