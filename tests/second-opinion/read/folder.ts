import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { dayOf, readLines } from './csv.ts';
import type { Award, Exemplar, Movement, Registration } from './people.ts';
import { readAwards, readExemplars, readMovements, readRegistrations } from './people.ts';
import type { Indicator, Progress, Task } from './plan.ts';
import { readIndicators, readProgress, readTasks } from './plan.ts';
import type { Ballot, Criterion, Member, Score } from './bloc.ts';
import { readBallots, readCriteria, readMembers, readScores } from './bloc.ts';
import type { YearFile } from './year-file.ts';

/** A data folder as read once more, without the ingest. */
export interface Folder extends Catalogue {
  readonly asOf: string;
  readonly years: readonly number[];
  readonly members: readonly Member[];
  readonly criteria: readonly Criterion[];
  readonly scores: readonly Score[];
  readonly ballots: readonly Ballot[];
  readonly registrations: readonly Registration[];
  readonly awards: readonly Award[];
  readonly exemplars: readonly Exemplar[];
  readonly movements: readonly Movement[];
  readonly tasks: readonly Task[];
  readonly progress: readonly Progress[];
  readonly indicators: readonly Indicator[];
  /** How many rows stand in `sang-kien.csv` of a year. */
  readonly initiatives: ReadonlyMap<number, number>;
}

export function readFolder(data: string): Folder {
  const catalogue = readCatalogue(data);
  const years = readdirSync(data)
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number)
    .toSorted((a, b) => a - b);
  const all = <T>(read: (file: YearFile) => T[]): T[] => years.flatMap((year) => read({ data, year, catalogue }));
  return {
    ...catalogue,
    asOf: asOf(data),
    years,
    members: all(readMembers),
    criteria: all(readCriteria),
    scores: all(readScores),
    ballots: all(readBallots),
    registrations: all(readRegistrations),
    awards: all(readAwards),
    exemplars: all(readExemplars),
    movements: all(readMovements),
    tasks: all(readTasks),
    progress: all(readProgress),
    indicators: all(readIndicators),
    initiatives: new Map(years.map((year) => [year, readLines(join(data, String(year), 'sang-kien.csv')).length])),
  };
}

function asOf(data: string): string {
  const [, written = ''] =
    /^so_lieu_den_ngay: (\S+)$/m.exec(readFileSync(join(data, 'don-vi-to-chuc.yaml'), 'utf8')) ?? [];
  const day = dayOf(written);
  if (day === null) throw new Error('the organisation says no day up to which its data go');
  return day;
}
