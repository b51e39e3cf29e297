import { closeSync, cpSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { organisationFile } from '../../ingest/organisation.ts';
import type { RowOf, Source } from '../../ingest/source.ts';
import { sources } from '../../ingest/sources/all.ts';
import { award } from '../../ingest/sources/award.ts';
import { blocMember } from '../../ingest/sources/bloc-member.ts';
import { movement } from '../../ingest/sources/movement.ts';
import { registration } from '../../ingest/sources/registration.ts';
import { unitKind } from '../../ingest/sources/unit-kind.ts';
import { unit } from '../../ingest/sources/unit.ts';
import { toCsv, toCsvLines } from '../../ingest/write.ts';
import type { Order, Written } from '../folder.ts';
import { Random } from '../random.ts';
import { commendedIn } from './commended.ts';
import { organisationOf } from './organisation.ts';
import type { NationalSize } from './size.ts';
import type { Commune } from './units.ts';
import { blocRows, communesOf, movementRows, provincesOf, unitKinds } from './units.ts';

/**
 * Writes the data folder of a country that is made up, one commune after the other: it may be larger than memory.
 * Only the dated catalogues are those of the hand-kept folder.
 */
export function* writeNational({ from, to, seed }: Omit<Order, 'scale'>, size: NationalSize): Generator<Written> {
  mkdirSync(to, { recursive: true });
  cpSync(join(from, 'danh-muc'), join(to, 'danh-muc'), { recursive: true });
  writeFileSync(join(to, organisationFile), organisationOf(size));
  const communes = communesOf(size);
  yield write(to, null, unitKind, unitKinds);
  yield write(to, null, unit, [...provincesOf(size), ...communes.map((commune) => commune.unit)]);
  for (const year of size.years) {
    for (const source of sources) if (source.yearly && !source.optional) write(to, year, source, []);
    yield write(to, year, blocMember, blocRows(communes));
    yield write(to, year, movement, movementRows(size));
    yield* writeCommended(join(to, String(year)), year, { communes, size, random: new Random(String(seed)) });
  }
}

interface Country {
  readonly communes: readonly Commune[];
  readonly size: NationalSize;
  readonly random: Random;
}

function writeCommended(folder: string, year: number, { communes, size, random }: Country): Written[] {
  const files = { award: appended(folder, award), registration: appended(folder, registration) };
  for (const [at, commune] of communes.entries()) {
    const awards = shareOf(size.awardsPerYear, at, communes.length);
    const commended = commendedIn(commune, year, { random, awards });
    files.award.append(commended.awards);
    files.registration.append(commended.registrations);
  }
  return [files.award, files.registration].map((file) => ({ ...file.close(), file: `${year}/${file.name}` }));
}

/** Of so many, those of one part; the parts together have all. */
function shareOf(all: number, part: number, parts: number): number {
  return Math.floor((all * (part + 1)) / parts) - Math.floor((all * part) / parts);
}

interface AppendedFile<S extends Source> {
  readonly name: string;
  append(rows: readonly RowOf<S>[]): void;
  close(): { readonly rows: number };
}

/** Goes on writing behind the header that is there. */
function appended<S extends Source>(folder: string, source: S): AppendedFile<S> {
  const file = openSync(join(folder, source.file), 'a');
  let count = 0;
  return {
    name: source.file,
    append(rows) {
      writeSync(file, toCsvLines(source, rows));
      count += rows.length;
    },
    close() {
      closeSync(file);
      return { rows: count };
    },
  };
}

function write<S extends Source>(to: string, year: number | null, source: S, rows: readonly RowOf<S>[]): Written {
  const file = year === null ? source.file : `${year}/${source.file}`;
  mkdirSync(dirname(join(to, file)), { recursive: true });
  writeFileSync(join(to, file), toCsv(source, rows));
  return { file, rows: rows.length };
}
