import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LegacyEncoding } from '../scripts/ingest/text/decode.ts';
import { sentence } from '../scripts/ingest/report/problem.ts';
import type { ReadFile } from '../scripts/ingest/table/read.ts';
import { readFile } from '../scripts/ingest/table/read.ts';
import { resolve } from '../scripts/ingest/references.ts';
import type { Source } from '../scripts/ingest/source.ts';
import { sources } from '../scripts/ingest/sources/all.ts';
import { award } from '../scripts/ingest/sources/award.ts';
import { document } from '../scripts/ingest/sources/document.ts';
import { event } from '../scripts/ingest/sources/event.ts';
import { indicator } from '../scripts/ingest/sources/indicator.ts';
import { initiative } from '../scripts/ingest/sources/initiative.ts';
import { registration } from '../scripts/ingest/sources/registration.ts';
import { task } from '../scripts/ingest/sources/task.ts';
import { unit } from '../scripts/ingest/sources/unit.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const folder = join(fixtures, 'traps');
const year = 2026;

/** Files as offices send them, each named by the number of its trap in the list of those seen. */
export const trapFiles: readonly string[] = readdirSync(folder).toSorted();

/** The source that each is meant for; the others are registrations. */
const meantFor: ReadonlyMap<string, Source> = new Map<string, Source>([
  ...['11-sep-line', '12-numbers', '15-title-rows', '16-grouped-columns'].map((name) => [name, indicator] as const),
  ...['17-numbering-formula', '17-numbering-row', '18-group-rows'].map((name) => [name, indicator] as const),
  ...['19-total-differs', '19-totals', '20-footer', '21-ordinals'].map((name) => [name, indicator] as const),
  ['22-merged-cells', indicator],
  ...['13-dates-in-words', '14-excel-serial', '28-blank-marks'].map((name) => [name, event] as const),
  ...['29-formula-errors', '30-shortened-numbers', '32-formulas'].map((name) => [name, event] as const),
  ['13-partial-dates', document],
  ['23-several-names', unit],
  ['28-flags', task],
  ['30-lost-zeros', unit],
  ['31-dates-for-numbers', initiative],
  ['38-misspellings', award],
]);

export function trapSource(name: string): Source {
  return meantFor.get(name.replace(/\.csv$/, '')) ?? registration;
}

/** Where the file itself stands. */
export function trapPath(name: string): string {
  return join(folder, name);
}

/** What is read of a trap's file where it stands in the folder of its year under its source's name. */
export function trap(name: string, encoding?: LegacyEncoding): ReadFile {
  return read(trapSource(name), readFileSync(trapPath(name)), encoding);
}

/** The same with the codes of what its references name, among the units, titles and blocs of the small commune. */
export function resolvedTrap(name: string, encoding?: LegacyEncoding): ReadFile {
  const source = trapSource(name);
  // The small commune lacks some that may be absent.
  const others = sources.filter((other) => other !== source && existsSync(commune(other)));
  const own = others.map((other) => read(other, readFileSync(commune(other))));
  const file = resolve([trap(name, encoding), ...own])[0];
  if (!file) throw new Error('resolving keeps every file');
  return file;
}

/** The values of one column in the rows that are accepted. */
export function valuesOf({ accepted }: ReadFile, column: string): unknown[] {
  return accepted.map(({ cells }) => cells[column]);
}

/** What the officer is told: of the file, then of each row that is rejected. */
export function told({ problems, rejected }: ReadFile): string[] {
  return [...problems, ...rejected.flatMap((row) => row.problems)].map(sentence);
}

function read(source: Source, bytes: Uint8Array, encoding?: LegacyEncoding): ReadFile {
  const place = source.yearly ? { file: `${year}/${source.file}`, year } : { file: source.file, year: null };
  return readFile({ source, ...place, bytes, encoding });
}

function commune(source: Source): string {
  return join(fixtures, 'xa-2026', source.yearly ? String(year) : '', source.file);
}
