import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { createTable, otherTables, tableOf } from './load.ts';
import { createTables, createViews } from './model.ts';
import { sources } from './sources/all.ts';

/** A database in memory with every table and view and no row: the shape of the data, for types and documents. */
export async function emptyDatabase(): Promise<DuckDBConnection> {
  const connection = await baseTables();
  await derive(connection);
  return connection;
}

/** A database in memory with the tables that the officer's files fill, and no row. */
export async function baseTables(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of [...sources.map(tableOf), ...otherTables]) await createTable(connection, table);
  return connection;
}

/** Makes all that the model derives from the base tables, which must be filled by then. */
export async function derive(connection: DuckDBConnection): Promise<void> {
  await createTables(connection);
  await createViews(connection);
}
