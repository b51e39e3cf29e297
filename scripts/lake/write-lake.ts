import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { engineOptions } from '../../src/db/node.ts';
import type { Audience } from '../build/sites.ts';
import { finishSwap, swapIn } from '../build/swap.ts';
import { quoted } from '../ingest/database/base-tables.ts';
import { removeLeftOvers } from '../ingest/left-overs.ts';
import { busy, takeLock } from '../ingest/lock.ts';
import { lakeTables } from './lake-table.ts';
import { writeParquet } from './parquet.ts';
import type { WrittenTable } from './parquet.ts';
import { rangeFile, writeRangeFile } from './range-file.ts';
import { readMe } from './read-me.ts';

export interface LakeOrder {
  /** The database of the audience: the public one holds nothing that may not be published. */
  readonly database: string;
  readonly audience: Audience;
  /** Folder for `public/` or `internal/`. */
  readonly out: string;
}

const workPrefix = '.dang-ghi-';
const spillFolder = 'tam';

/** Writes the lake of a database and puts it in place when it is whole; throws when another run writes there. */
export async function writeLake({ database, audience, out }: LakeOrder): Promise<WrittenTable[]> {
  const lock = takeLock(out);
  if (!lock) throw new Error(busy(out));
  try {
    finishSwap(resolve(out));
    const work = mkdtempSync(join(resolve(out), workPrefix));
    try {
      const fresh = join(work, audience);
      mkdirSync(fresh);
      const written = await withDatabase(database, work, (connection) => writeTables(connection, fresh, audience));
      rmSync(join(work, spillFolder), { recursive: true, force: true });
      swapIn(work, resolve(out));
      removeLeftOvers(out, workPrefix);
      return written;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  } finally {
    lock.release();
  }
}

async function writeTables(connection: DuckDBConnection, folder: string, audience: Audience): Promise<WrittenTable[]> {
  const tables = await lakeTables(connection, audience);
  const written: WrittenTable[] = [];
  for (const table of tables) written.push(await writeParquet(connection, folder, table));
  // Only what is published is asked from afar.
  if (audience === 'public') await writeRangeFile(connection, join(folder, rangeFile), tables);
  writeFileSync(join(folder, 'README.md'), await readMe(connection, written, audience));
  return written;
}

async function withDatabase<Result>(
  database: string,
  work: string,
  use: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  // Opened beside one in memory: of one that is opened to be read alone, no other may be written.
  const instance = await DuckDBInstance.create(':memory:', engineOptions);
  const connection = await instance.connect();
  try {
    // One thread, and rows in their order: the same input gives the same files. More than that it keeps on the disk.
    await connection.run(
      `SET threads = 1; SET memory_limit = '400MB'; SET temp_directory = ${quoted(join(work, spillFolder))}`,
    );
    await connection.run(`ATTACH ${quoted(database)} AS source (READ_ONLY); USE source`);
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
