import { DuckDBInstance } from '@duckdb/node-api';
import { quoted } from '../ingest/database/base-tables.ts';
import { printMeasured } from './measured.ts';

/** DuckDB's own reader: every cell as text, into a table in memory, with no check. */
const [file = ''] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await printMeasured(() => connection.run(`CREATE TABLE award AS FROM read_csv(${quoted(file)}, all_varchar = true)`));
