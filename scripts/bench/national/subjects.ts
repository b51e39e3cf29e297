import { DuckDBInstance } from '@duckdb/node-api';
import type { Middle } from './questions.ts';

/** The unit in the middle of the file that has awards, with its province, in the year in the middle. */
export async function middleOf(database: string): Promise<Middle> {
  const [found] = await answer(
    database,
    `WITH told AS (SELECT DISTINCT unit_id, province FROM award)
     SELECT unit_id, province, (SELECT quantile_disc(year, 0.5) FROM honour_total)
     FROM told ORDER BY unit_id LIMIT 1 OFFSET (SELECT count(*) // 2 FROM told)`,
  );
  if (!found) throw new Error(`${database} has no award`);
  const [unit, province, year] = found;
  return { unit: String(unit), province: String(province), year: Number(year) };
}

/** So many units that have awards, each in a year, from all over the file; the same whenever it is asked. */
export async function unitsDrawn(database: string, amount: number): Promise<readonly Pick<Middle, 'unit' | 'year'>[]> {
  const drawn = await answer(
    database,
    `SELECT unit_id, year FROM (SELECT DISTINCT unit_id, year FROM award)
     ORDER BY md5(unit_id || year), unit_id LIMIT ${amount}`,
  );
  return drawn.map(([unit, year]) => ({ unit: String(unit), year: Number(year) }));
}

async function answer(database: string, sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}
