import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import { open } from '../src/db/node.ts';
import { internalQuestions } from '../src/internal/dashboards/explorer/questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
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
  const wasm = await createDuckDB(modules, new VoidLogger(), NODE_RUNTIME);
  await wasm.instantiate(() => undefined);
  wasm.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true } });
  wasm.registerFileBuffer('data.duckdb', readFileSync(join(folder, internalDatabase)));
  browser = wasm.connect();
  browser.query(`ATTACH 'data.duckdb' AS data (READ_ONLY)`);
  browser.query('USE data');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(internalQuestions.map(({ id, sql }) => [id, sql]))(
  'question %s has an answer, and both engines give the same',
  async (name, sql) => {
    const native = await (await open(join(folder, internalDatabase))).rows<object>({ name, sql });
    const answered = browser
      .query(sql)
      .toArray()
      .map((row) => Object.values(row.toJSON()).map(plain));
    expect(native.length).toBeGreaterThan(0);
    expect(answered).toEqual(native.map((row) => Object.values(row).map(plain)));
  },
);

/** The native engine counts in BigInt, and the browser's casts that away. */
function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
