import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { DuckDBAccessMode } from '@duckdb/duckdb-wasm';
import { EngineError } from '../engine-error.ts';
import { checkWhole } from './whole-file.ts';

const path = 'data.duckdb';

/** In this order: with the configuration locked nothing can be set any more. */
const settings = [
  // Far more than a question needs, and little enough for a telephone to go on showing the page.
  `SET memory_limit = '256MB'`,
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

/** Opens the file for reading alone: neither files nor the network can be reached, and nothing can be written or set. */
export async function openFile(engine: AsyncDuckDB, bytes: Uint8Array<ArrayBuffer>): Promise<AsyncDuckDBConnection> {
  try {
    checkWhole(bytes);
    await engine.registerFileBuffer(path, bytes);
    await engine.open({
      path,
      accessMode: DuckDBAccessMode.READ_ONLY,
      query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
    });
    const connection = await engine.connect();
    for (const setting of settings) await connection.query(setting);
    return connection;
  } catch (error) {
    throw new EngineError('unreadable', error instanceof Error ? error.message : String(error), error);
  }
}
