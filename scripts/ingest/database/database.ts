import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { engineOptions } from '../../../src/db/node.ts';
import type { Alike } from '../report/alike.ts';
import { quoted } from './base-tables.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Loader } from './load.ts';
import { openLoader } from './load.ts';
import { fillFindings } from './findings.ts';
import { createModel } from './model.ts';
import { writeInternal, writePublic } from './projection.ts';

/** Everything; stays in the office. */
export const wholeDatabase = 'bang-vang.duckdb';
export const publicDatabase = 'public.duckdb';
export const internalDatabase = 'internal.duckdb';

/** What the database may use for as many rows, and for each million more, in megabytes. */
const leastMemory = 400;
const rowsInLeast = 2_000_000;
const memoryPerMillion = 40;

/** The databases while they are written, out of sight. */
export interface DatabaseWriter extends Pick<Loader, 'append' | 'settle'> {
  /** Writes the three databases beside each other, and puts them in the place of earlier ones when all are whole. */
  finish(data: DataFolder, problems: readonly Alike[]): Promise<void>;
  /** Lets go of what was written. */
  close(): Promise<void>;
}

/** Takes rows in a work folder; the databases then go to the folder for them. */
export async function openDatabases(work: string, folder: string): Promise<DatabaseWriter> {
  const instance = await DuckDBInstance.create(join(work, wholeDatabase), engineOptions);
  const connection = await instance.connect();
  // More than that it keeps on the disk.
  await connection.run(`SET memory_limit = '${leastMemory}MB'; SET temp_directory = ${quoted(join(work, 'tam'))}`);
  const loader = await openLoader(connection, work);
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return {
    append: (file, row) => loader.append(file, row),
    settle: () => loader.settle(),
    async finish(data, problems) {
      await loader.finish(data, problems);
      await connection.run(`SET memory_limit = '${memoryFor(data)}MB'`);
      // In one transaction: each statement of its own would wait for the disk.
      await connection.run('BEGIN');
      await createModel(connection);
      await fillFindings(connection);
      await connection.run('COMMIT');
      await writePublic(connection, join(work, publicDatabase));
      await writeInternal(connection, join(work, internalDatabase));
      close();
      for (const file of [wholeDatabase, publicDatabase, internalDatabase])
        renameSync(join(work, file), join(folder, file));
    },
    async close() {
      await loader.discard();
      close();
    },
  };
}

/** Not all that the rules ask of many rows can be kept on the disk: those of a country once did not fit into 400 MB. */
function memoryFor({ files }: DataFolder): number {
  const rows = files.reduce((sum, file) => sum + file.accepted, 0);
  return leastMemory + Math.ceil((Math.max(rows - rowsInLeast, 0) / 1_000_000) * memoryPerMillion);
}
