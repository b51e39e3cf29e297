import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { answersOf, asking } from '../database-file.ts';

const texts = new Set(['.html', '.js', '.json', '.css', '.xml', '.svg', '.txt', '.csv', '.webmanifest']);

/** What a reader can get out of a file as text; nothing where it holds none. */
export async function readableText(path: string): Promise<string> {
  const kind = extname(path);
  // Calendars break their lines anywhere and go on after a blank.
  if (kind === '.ics') return decoded(readFileSync(path, 'utf8').replace(/\r?\n /g, ''));
  if (texts.has(kind)) return decoded(readFileSync(path, 'utf8'));
  if (kind === '.arrow') return asText(tableFromIPC(readFileSync(path)).toArray());
  if (kind === '.parquet')
    return asText(await answersOf(undefined, `FROM read_parquet('${path.replaceAll("'", "''")}')`));
  if (kind === '.duckdb') return (await databaseTexts(path)).join('\n');
  return '';
}

/** Every text of every table of a database. */
export function databaseTexts(path: string): Promise<string[]> {
  return asking(path, async (ask) => {
    const tables = await ask('SELECT table_name FROM duckdb_tables() ORDER BY ALL');
    const found: string[] = [];
    for (const [table] of tables) found.push(asText(await ask(`FROM "${String(table)}"`)));
    return found;
  });
}

/** Letters as they are read, however HTML, JavaScript and addresses write them. */
function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => letter(code))
    .replace(/\\[nrt]/g, '\n')
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => letter(code))
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(quot|lt|gt);/g, '"')
    .replace(/&(amp|apos|nbsp);/g, ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, address);
}

function letter(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16));
}

function address(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // A share of something, such as 50%, that only looks like it.
    return encoded;
  }
}

function asText(rows: readonly unknown[]): string {
  const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
  return decoded(JSON.stringify(rows, plain));
}
