import { AsyncDuckDB, DuckDBAccessMode, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

declare global {
  interface Window {
    /** Milliseconds until the engine, started for it, has answered the question. */
    timeFirstAnswer(sql: string): Promise<number>;
  }
}

const path = 'data.duckdb';

window.timeFirstAnswer = async (sql) => {
  const start = performance.now();
  const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  const file = fetch(path).then((response) => response.arrayBuffer());
  await engine.instantiate(wasmUrl);
  await engine.registerFileBuffer(path, new Uint8Array(await file));
  await engine.open({ path, accessMode: DuckDBAccessMode.READ_ONLY });
  const connection = await engine.connect();
  await connection.query(sql);
  return performance.now() - start;
};
