import type { ReadFile } from '../scripts/ingest/table/read.ts';
import { readFile } from '../scripts/ingest/table/read.ts';
import type { Source } from '../scripts/ingest/source.ts';

/** What is read from a CSV of this text; a yearly one stands in the folder of the year. */
export function csv(source: Source, text: string, year = 2023): ReadFile {
  const place = source.yearly ? { file: `${year}/${source.file}`, year } : { file: source.file, year: null };
  return readFile({ source, ...place, bytes: Buffer.from(text), encoding: undefined });
}
