import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

declare global {
  interface Window {
    /** Starts the engine and opens the database of that address from afar; in milliseconds. */
    attach(address: string): Promise<number>;
    /** Asks the open database; returns how long that took and how many rows came. */
    ask(sql: string): Promise<{ milliseconds: number; rows: number }>;
  }
}

const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
const connected = start();

async function start(): Promise<AsyncDuckDBConnection> {
  await engine.instantiate(wasmUrl);
  // Unless it is told so, this engine fetches the whole of a file that it is to read from afar.
  const filesystem = { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false };
  await engine.open({ path: ':memory:', filesystem });
  return engine.connect();
}

window.attach = async (address) => {
  const connection = await connected;
  const start = performance.now();
  await connection.query(`ATTACH '${address}' AS ranges (READ_ONLY)`);
  await connection.query('USE ranges');
  return performance.now() - start;
};

window.ask = async (sql) => {
  const connection = await connected;
  const start = performance.now();
  const { numRows } = await connection.query(sql);
  return { milliseconds: performance.now() - start, rows: numRows };
};
