import type { Ask } from '../database-file.ts';
import { asking } from '../database-file.ts';
import { phrasesOf } from './phrases.ts';

/** A text of the office's own database. */
export interface OfficeText {
  readonly words: readonly string[];
  /** "award.note" */
  readonly column: string;
  /** File and line of a row that holds it. */
  readonly origin: string | null;
}

/** Every text that is long enough not to be said by chance; what has no blank is a code. */
export function officeTextsOf(path: string): Promise<OfficeText[]> {
  return asking(path, textsIn);
}

async function textsIn(ask: Ask): Promise<OfficeText[]> {
  const columns = await ask(textColumns);
  const found: OfficeText[] = [];
  for (const [table, name, type, hasLine] of columns.map((row) => row.map(String))) {
    const value = type === 'VARCHAR[]' ? `unnest("${name}")` : `"${name}"`;
    const origin = hasLine === 'true' ? `min(source_file || ':' || source_line)` : 'NULL';
    const rows = await ask(
      `SELECT value, ${origin} FROM (SELECT ${value} AS value, * FROM "${table}") WHERE value LIKE '% %' GROUP BY value ORDER BY ALL`,
    );
    for (const [text, where] of rows)
      for (const words of phrasesOf(String(text ?? '')).filter(isTelling))
        found.push({ words, column: `${table}.${name}`, origin: where === null ? null : String(where) });
  }
  return found;
}

const textColumns = `
  SELECT table_name, column_name, data_type,
    table_name IN (SELECT table_name FROM duckdb_columns() WHERE column_name = 'source_line')
      AND table_name IN (SELECT table_name FROM duckdb_columns() WHERE column_name = 'source_file')
  FROM duckdb_columns()
  WHERE table_name IN (SELECT table_name FROM duckdb_tables()) AND data_type IN ('VARCHAR', 'VARCHAR[]')
  ORDER BY ALL`;

/** A name of three words, or two words as long as that. */
function isTelling(words: readonly string[]): boolean {
  const letters = words.join('').length;
  return words.length >= 3 ? letters >= 9 : words.length === 2 && letters >= 12;
}
