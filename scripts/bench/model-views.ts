import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { engineOptions } from '../../src/db/node.ts';

/** A view of which every column of every row was asked. */
export interface MeasuredView {
  readonly name: string;
  readonly rows: number;
  /** The median of the measurements. */
  readonly milliseconds: number;
}

export interface MeasuredModel {
  /** The same question asked of the table of awards: nothing that reads every award can be faster. */
  readonly floor: MeasuredView;
  readonly views: readonly MeasuredView[];
}

/** Measures every view of an internal database and its findings so many times each, with two threads. */
export async function measureModel(file: string, times: number): Promise<MeasuredModel> {
  const instance = await DuckDBInstance.create(file, { ...engineOptions, access_mode: 'READ_ONLY', threads: '2' });
  const connection = await instance.connect();
  const names = await connection.runAndReadAll(
    `SELECT view_name FROM duckdb_views() WHERE NOT internal UNION ALL SELECT 'finding' ORDER BY view_name`,
  );
  const floor = await measure(connection, 'award', times);
  const views: MeasuredView[] = [];
  for (const [name] of names.getRowsJS()) views.push(await measure(connection, String(name), times));
  connection.closeSync();
  instance.closeSync();
  return { floor, views };
}

/** A hash of whole rows needs every column, where a count would let the planner leave most of them out. */
async function measure(connection: DuckDBConnection, name: string, times: number): Promise<MeasuredView> {
  const sql = `SELECT count(*)::INTEGER AS rows, bit_xor(hash(v)) AS rows_hash FROM "${name}" AS v`;
  const taken: number[] = [];
  let rows = 0;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    const answer = await connection.runAndReadAll(sql);
    taken.push(performance.now() - start);
    rows = Number(answer.getRowsJS()[0]?.[0]);
  }
  const [milliseconds = 0] = taken.toSorted((a, b) => a - b).slice(Math.floor(times / 2));
  return { name, rows, milliseconds };
}
