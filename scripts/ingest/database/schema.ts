import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { engineOptions } from '../../../src/db/node.ts';
import { createTable, otherTables, tableOf } from './base-tables.ts';
import { createModel } from './model.ts';
import { sources } from '../sources/all.ts';

/** A database in memory with every table and view and no row: the shape of the data, for types and documents. */
export async function emptyDatabase(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', engineOptions);
  const connection = await instance.connect();
  await connection.run('BEGIN');
  for (const table of [...sources.map(tableOf), ...otherTables]) await createTable(connection, table);
  await createModel(connection);
  await connection.run('COMMIT');
  return connection;
}
