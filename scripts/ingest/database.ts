import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DataFolder } from './data-folder.ts';
import { load } from './load.ts';
import { createTables, createViews } from './model.ts';
import { writeInternal, writePublic } from './projection.ts';

/** Everything; stays in the office. */
export const wholeDatabase = 'bang-vang.duckdb';
export const publicDatabase = 'public.duckdb';
export const internalDatabase = 'internal.duckdb';

/** The databases are written in a folder of this name until they are whole. */
export const workPrefix = '.dang-ghi-';

/** Writes the three databases beside each other, and puts them in place of earlier ones only when all three are whole. */
export async function writeDatabases(data: DataFolder, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, workPrefix));
  try {
    const instance = await DuckDBInstance.create(join(work, wholeDatabase));
    const connection = await instance.connect();
    await load(connection, data);
    await createTables(connection);
    await createViews(connection);
    await writePublic(connection, join(work, publicDatabase));
    await writeInternal(connection, join(work, internalDatabase));
    connection.closeSync();
    instance.closeSync();
    for (const file of [wholeDatabase, publicDatabase, internalDatabase])
      renameSync(join(work, file), join(folder, file));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
