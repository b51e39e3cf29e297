import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from '../ingest/report/problem.ts';
import type { ReadFile } from '../ingest/table/read.ts';
import { missingFile, readFile } from '../ingest/table/read.ts';
import { resolve } from '../ingest/references.ts';
import type { RowOf, Source } from '../ingest/source.ts';
import { awardType } from '../ingest/sources/award-type.ts';
import { councilSeat } from '../ingest/sources/council-seat.ts';
import { criterion } from '../ingest/sources/criterion.ts';
import { exemplar } from '../ingest/sources/exemplar.ts';
import { movement } from '../ingest/sources/movement.ts';
import { task } from '../ingest/sources/task.ts';
import { unitKind } from '../ingest/sources/unit-kind.ts';
import { unit } from '../ingest/sources/unit.ts';
import type { Year } from './calendar.ts';
import { years } from './calendar.ts';

export type Unit = RowOf<typeof unit>;
export type AwardType = RowOf<typeof awardType>;
export type Movement = RowOf<typeof movement>;
export type Task = RowOf<typeof task>;
export type CouncilSeat = RowOf<typeof councilSeat>;
export type Criterion = RowOf<typeof criterion>;
export type Exemplar = RowOf<typeof exemplar>;

/** What people keep by hand and the generator builds upon. */
export interface HandKept {
  readonly units: readonly Unit[];
  readonly awardTypes: readonly AwardType[];
  movements(year: Year): readonly Movement[];
  tasks(year: Year): readonly Task[];
  criteria(year: Year): readonly Criterion[];
  exemplars(year: Year): readonly Exemplar[];
  councilSeats(year: Year): readonly CouncilSeat[];
}

/** Reads the hand-kept files of a data folder; throws with every problem that they have. */
export function readHandKept(folder: string): HandKept {
  const constant = [unitKind, unit, awardType].map((source) => read(folder, source, null));
  const yearly = years.flatMap((year) =>
    [movement, task, criterion, exemplar].map((source) => read(folder, source, year)),
  );
  const files = resolve([...constant, ...yearly]);
  const problems = files.flatMap((file) => [...file.problems, ...file.rejected.flatMap((row) => row.problems)]);
  if (problems.length > 0) throw new Error(problems.map(sentence).join('\n'));
  return {
    units: rowsOf(files, unit, null),
    awardTypes: rowsOf(files, awardType, null),
    movements: (year) => rowsOf(files, movement, year),
    tasks: (year) => rowsOf(files, task, year),
    criteria: (year) => rowsOf(files, criterion, year),
    exemplars: (year) => rowsOf(files, exemplar, year),
    // Seats name blocs, which are yet to be made: their references stay as written.
    councilSeats: (year) => rowsOf([read(folder, councilSeat, year)], councilSeat, year),
  };
}

function read(folder: string, source: Source, year: Year | null): ReadFile {
  const file = year === null ? source.file : `${year}/${source.file}`;
  const path = join(folder, file);
  if (!existsSync(path)) return missingFile({ source, file, year });
  return readFile({ source, file, year, bytes: readFileSync(path), encoding: undefined });
}

function rowsOf<S extends Source>(files: readonly ReadFile[], source: S, year: Year | null): RowOf<S>[] {
  const file = files.find((one) => one.source.table === source.table && one.year === year);
  // The reader has parsed each cell by its column, which is what RowOf says.
  return (file?.accepted ?? []).map((row) => row.cells as RowOf<S>);
}
