import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { AsyncDuckDB as Engine, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Answer, Database, Query, Value } from './database.ts';
import { queryError } from './database.ts';
import { askFreely } from './free-query.ts';

/** What to load, and whom to tell how far it is (0 to 1). */
export interface Loading {
  /** Address of the database file. */
  readonly file: string;
  readonly fileMegabytes: number;
  readonly engineMegabytes: number;
  readonly onProgress: (part: number) => void;
}

/** A question in the reader's own SQL; of its answer at most `limit` rows are fetched. */
export interface FreeQuestion {
  readonly sql: string;
  readonly limit: number;
  readonly signal: AbortSignal;
}

interface BrowserDatabase extends Database {
  ask(sql: string, limit: number): Promise<Answer>;
}

let opening: Promise<BrowserDatabase> | undefined;
let worker: Worker | undefined;

/** Starts the engine on first use and opens the file; a failed start may be tried again. */
export function open(loading: Loading): Promise<BrowserDatabase> {
  opening ??= start(loading).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Answers the reader's own SQL. A question that is called off takes the engine with it; the next one starts another. */
export function ask({ sql, limit, signal }: FreeQuestion, loading: Loading): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker?.terminate();
      opening = undefined;
      // A worker that was ended answers nobody.
      reject(new DOMException('called off', 'AbortError'));
    };
    signal.addEventListener('abort', end);
    open(loading)
      .then((database) => database.ask(sql, limit))
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', end));
  });
}

async function start({ file, fileMegabytes, engineMegabytes, onProgress }: Loading): Promise<BrowserDatabase> {
  const loaded = { engine: 0, file: 0 };
  const total = (engineMegabytes + fileMegabytes) * 1_000_000;
  const tell = (): void => onProgress(Math.min(1, (loaded.engine + loaded.file) / total));
  const started = new Worker(workerUrl);
  worker = started;
  try {
    const engine = new Engine(new VoidLogger(), started);
    const bytes = fetchWhole(file, (count) => {
      loaded.file = count;
      tell();
    });
    await engine.instantiate(wasmUrl, null, ({ bytesLoaded }) => {
      loaded.engine = bytesLoaded;
      tell();
    });
    await engine.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true } });
    return await attach(engine, await bytes);
  } catch (error) {
    started.terminate();
    throw error;
  }
}

/** The file as one buffer: small, and neither range requests nor the engine's own network are needed. */
async function fetchWhole(address: string, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}`);
  let count = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      count += chunk.length;
      onBytes(count);
      controller.enqueue(chunk);
    },
  });
  return new Uint8Array(await new Response(response.body.pipeThrough(counter)).arrayBuffer());
}

async function attach(engine: AsyncDuckDB, bytes: Uint8Array<ArrayBuffer>): Promise<BrowserDatabase> {
  await engine.registerFileBuffer('data.duckdb', bytes);
  const connection = await engine.connect();
  await connection.query(`ATTACH 'data.duckdb' AS data (READ_ONLY)`);
  await connection.query('USE data');
  // In this order: with the configuration locked nothing can be set any more.
  await connection.query('SET autoinstall_known_extensions = false');
  await connection.query('SET autoload_known_extensions = false');
  await connection.query('SET enable_external_access = false');
  await connection.query('SET lock_configuration = true');
  return {
    async rows<Row>(query: Query<Row>, ...parameters: Value[]): Promise<Row[]> {
      try {
        const statement = await connection.prepare(query.sql);
        const answer = await statement.query(...parameters);
        await statement.close();
        // As in node.ts: the type of the rows is generated from the query.
        return answer.toArray().map((row) => row.toJSON() as Row);
      } catch (error) {
        throw queryError(query, error);
      }
    },
    ask: (sql, limit) => askFreely(connection, sql, limit),
  };
}
