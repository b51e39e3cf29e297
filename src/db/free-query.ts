import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { DataType } from 'apache-arrow';
import type { Answer, FieldType, Value } from './database.ts';

/** Answers any SQL as plain values; an error is the engine's own sentence. */
export async function askFreely(engine: AsyncDuckDB, sql: string, limit: number): Promise<Answer> {
  // A connection of its own: what a question sets or makes for itself must not be there for the next one.
  const connection = await engine.connect();
  try {
    return await fetchRows(connection, sql, limit);
  } catch (error) {
    throw new Error(sentence(error), { cause: error });
  } finally {
    await connection.close();
  }
}

/** Rows are fetched as they come, so that an endless answer ends at the limit. */
async function fetchRows(connection: AsyncDuckDBConnection, sql: string, limit: number): Promise<Answer> {
  const reader = await connection.send(sql, true);
  await reader.open();
  const types = reader.schema.fields.map(({ type }) => type);
  const columns = reader.schema.fields.map(({ name, type }) => ({
    name,
    type: fieldType(type),
    isNumber: isNumber(type),
  }));
  const rows: Value[][] = [];
  for await (const batch of reader) {
    for (let at = 0; at < batch.numRows && rows.length <= limit; at++)
      rows.push(types.map((type, column) => plain(batch.getChildAt(column)?.get(at), type)));
    if (rows.length > limit) break;
  }
  return { columns, rows: rows.slice(0, limit), isCut: rows.length > limit };
}

function fieldType(type: DataType): FieldType {
  if (DataType.isBool(type)) return 'BOOLEAN';
  if (DataType.isInt(type) && type.bitWidth <= (type.isSigned ? 32 : 16)) return 'INTEGER';
  return isNumber(type) ? 'DOUBLE' : 'VARCHAR';
}

function isNumber(type: DataType): boolean {
  return DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type);
}

/** A day and a time are told as the rest of the data tell them; a list or a structure as it is written. */
function plain(value: unknown, type: DataType): Value {
  if (value === null || value === undefined) return null;
  if (DataType.isDate(type)) return isoDay(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  return String(value);
}

function isoDay(value: unknown): string {
  return new Date(value instanceof Date ? value : Number(value)).toISOString().slice(0, 10);
}

/** DuckDB tells an error of syntax as JSON, and every other as "Kind Error: sentence". */
function sentence(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [, kind, words] = /^\{"exception_type":"([\w ]+)","exception_message":("(?:[^"\\]|\\.)*")/.exec(said) ?? [];
  return kind && words ? `${kind} Error: ${JSON.parse(words)}` : said;
}
