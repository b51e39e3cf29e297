import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/data-folder.ts';
import { checkWhole } from './whole-file.ts';

async function databaseFile(): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(temporaryFolder(), 'a.duckdb');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run('CREATE TABLE unit AS SELECT range AS unit_id FROM range(10000)');
  connection.closeSync();
  instance.closeSync();
  return Uint8Array.from(readFileSync(path));
}

test('a file is whole as DuckDB wrote it', async () => {
  const file = await databaseFile();
  expect(() => checkWhole(file)).not.toThrow();
});

test('a file that lacks its last byte is refused', async () => {
  const file = await databaseFile();
  expect(() => checkWhole(file.slice(0, -1))).toThrow('bytes of');
});

test('a page that came instead of the file is refused', () => {
  expect(() => checkWhole(new TextEncoder().encode('<!doctype html>'.repeat(1000)))).toThrow('no DuckDB file');
});
