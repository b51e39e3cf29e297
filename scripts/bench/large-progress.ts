import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { engineOptions } from '../../src/db/node.ts';
import { quoted } from '../ingest/database/base-tables.ts';
import { internalDatabase } from '../ingest/database/database.ts';
import type { ModelFile } from '../ingest/database/model-file.ts';
import { modelFiles, readBy } from '../ingest/database/model-file.ts';
import { writeInternal } from '../ingest/database/projection.ts';

/**
 * Writes the internal database with at least so many rows of quarterly figures: those of the sample again and again,
 * each time of other units in the same blocs. All else in it is the sample's. Returns its path.
 */
export async function writeLargeProgress(sample: string, folder: string, rows: number): Promise<string> {
  const instance = await DuckDBInstance.create(join(folder, 'chi-tieu-lon.duckdb'), engineOptions);
  const connection = await instance.connect();
  await connection.run(`ATTACH ${quoted(sample)} AS sample (READ_ONLY)`);
  const tables = await connection.runAndReadAll(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = 'sample' ORDER BY table_name`,
  );
  for (const [table] of tables.getRowsJS())
    await connection.run(`CREATE TABLE "${String(table)}" AS FROM sample."${String(table)}"`);
  const answer = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM quarter_progress');
  const copies = Math.ceil(rows / Number(answer.getRowsJS()[0]?.[0]));
  await connection.run('DETACH sample');
  await connection.run(
    `INSERT INTO quarter_progress
     SELECT q.* REPLACE (q.unit_id || '-' || copy AS unit_id, q.unit_name || ' ' || copy AS unit_name)
     FROM quarter_progress AS q, range(2, ${copies} + 1) AS copies(copy)`,
  );
  for (const { name, query } of readersOf('quarter_progress'))
    await connection.run(`CREATE OR REPLACE TABLE ${name} AS ${query}`);
  const file = join(folder, internalDatabase);
  await writeInternal(connection, file);
  connection.closeSync();
  instance.closeSync();
  return file;
}

/** The stored figures that are made from another one. */
function readersOf(table: string): ModelFile[] {
  const files = modelFiles('tables');
  return files.filter((file) => readBy(file, files).some(({ name }) => name === table));
}
