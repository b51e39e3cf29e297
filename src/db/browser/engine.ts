import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Answer, Database, Query, Value } from '../database.ts';
import { queryError } from '../database.ts';
import { EngineError } from '../engine-error.ts';
import { askFreely } from '../free-query.ts';
import { fetchCounted } from './counted-fetch.ts';
import { engineLoss } from './engine-loss.ts';
import { EngineWorker } from './engine-worker.ts';
import type { Loading } from './loading.ts';
import { Progress } from './loading.ts';
import { openFile } from './open-file.ts';

/** One worker with the file open in it, from its start to its end. */
export class Engine implements Database {
  readonly #progress: Progress;
  readonly #worker: EngineWorker;
  readonly #connection: Promise<AsyncDuckDBConnection>;
  #isReady = false;

  constructor(loading: Loading) {
    if (!('WebAssembly' in globalThis)) throw new EngineError('unsupported', 'this browser has no WebAssembly');
    this.#progress = new Progress(loading);
    this.#worker = new EngineWorker((count) => this.#progress.came('engine', count));
    this.#connection = this.#orLost(this.#connect(loading.file));
    this.#connection.catch((error: unknown) => this.end(error));
  }

  /** Waits for the file to be open, and tells meanwhile how far it is. */
  async ready(onProgress: (part: number) => void): Promise<void> {
    if (!this.#isReady) this.#progress.follow(onProgress);
    await this.#connection;
    this.#isReady = true;
  }

  async rows<Row>(query: Query<Row>, ...parameters: Value[]): Promise<Row[]> {
    const connection = await this.#connection;
    try {
      // As in node.ts: the type of the rows is generated from the query.
      return (await this.#orLost(rowsOf(connection, query.sql, parameters))) as Row[];
    } catch (error) {
      throw this.#judged(error, queryError(query, error));
    }
  }

  async ask(sql: string, limit: number): Promise<Answer> {
    const { bindings } = await this.#connection;
    try {
      return await this.#orLost(askFreely(bindings, sql, limit));
    } catch (error) {
      throw this.#judged(error, error);
    }
  }

  /** Ends the worker; who waits for an answer is told why. */
  end(reason: unknown): void {
    this.#worker.end(reason);
  }

  whenGone(tell: () => void): void {
    this.#worker.lost.catch(tell);
  }

  #orLost<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#worker.lost]);
  }

  async #connect(file: string): Promise<AsyncDuckDBConnection> {
    const engine = new AsyncDuckDB(new VoidLogger(), this.#worker.worker);
    const [bytes] = await Promise.all([this.#fetchFile(file), this.#instantiate(engine)]);
    return openFile(engine, bytes);
  }

  async #instantiate(engine: AsyncDuckDB): Promise<void> {
    await this.#worker.ready;
    await engine.instantiate(wasmUrl);
    this.#progress.finished('engine');
  }

  /** As one buffer: small, and neither range requests nor the engine's own network are needed. */
  async #fetchFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
    const request = new Request(address);
    const response = await fetchCounted(request, (count) => this.#progress.came('file', count));
    try {
      const bytes = new Uint8Array(await response.arrayBuffer());
      this.#progress.finished('file');
      return bytes;
    } catch (error) {
      throw new EngineError('network', `${address} did not come to its end`, error);
    }
  }

  /** The error to tell; one of the engine itself ends it, since it would answer no more, or keep its memory. */
  #judged(error: unknown, told: unknown): unknown {
    const loss = engineLoss(error);
    if (loss === undefined) return told;
    const judged = new EngineError(loss, error instanceof Error ? error.message : String(error), error);
    this.end(judged);
    return judged;
  }
}

async function rowsOf(connection: AsyncDuckDBConnection, sql: string, parameters: Value[]): Promise<unknown[]> {
  const statement = await connection.prepare(sql);
  try {
    const answer = await statement.query(...parameters);
    return answer.toArray().map((row) => row.toJSON());
  } finally {
    await statement.close();
  }
}
