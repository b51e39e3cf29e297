import { DuckDBInstance } from '@duckdb/node-api';
import type { Middle } from './questions.ts';

/** The unit in the middle of the file that has awards, with its province, in the year in the middle. */
export async function middleOf(database: string): Promise<Middle> {
  const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(
    `WITH told AS (SELECT DISTINCT unit_id, province FROM award)
     SELECT unit_id, province, (SELECT quantile_disc(year, 0.5) FROM honour_total)
     FROM told ORDER BY unit_id LIMIT 1 OFFSET (SELECT count(*) // 2 FROM told)`,
  );
  const [unit, province, year] = answer.getRowsJS()[0] ?? [];
  connection.closeSync();
  instance.closeSync();
  if (unit === undefined) throw new Error(`${database} has no award`);
  return { unit: String(unit), province: String(province), year: Number(year) };
}
