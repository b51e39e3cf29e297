import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RowOf, Source } from '../ingest/source.ts';
import { award } from '../ingest/sources/award.ts';
import { ballot } from '../ingest/sources/ballot.ts';
import { blocMember } from '../ingest/sources/bloc-member.ts';
import { explanation } from '../ingest/sources/explanation.ts';
import { indicator } from '../ingest/sources/indicator.ts';
import { initiative } from '../ingest/sources/initiative.ts';
import { registration } from '../ingest/sources/registration.ts';
import { score } from '../ingest/sources/score.ts';
import { taskProgress } from '../ingest/sources/task-progress.ts';
import { toCsv } from '../ingest/write.ts';
import { awardRows, distinct } from './award-draft.ts';
import { votes } from './ballot.ts';
import { blocRows } from './bloc.ts';
import { years } from './calendar.ts';
import { numbered } from './decision.ts';
import { ownForms } from './own-form.ts';
import { exemplarForms } from './exemplar-form.ts';
import { explanationRows } from './explanation.ts';
import { readHandKept } from './hand-kept.ts';
import { indicatorRows } from './indicator.ts';
import { initiativeRows, initiatives } from './initiative.ts';
import { meritForms } from './merit.ts';
import { progressRows } from './progress.ts';
import { Random } from './random.ts';
import { registrants, registrationRows } from './registration.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import { scoreRows } from './score.ts';
import { standings } from './standing.ts';
import { suddenForms } from './sudden-form.ts';
import { thematicForms } from './thematic-form.ts';
import { titles } from './title.ts';

/** What the sample is made from and where it goes. */
export interface Order {
  /** The folder with the hand-kept files. */
  readonly from: string;
  readonly to: string;
  readonly seed: number;
  readonly scale: number;
}

/** One file written. */
export interface Written {
  readonly file: string;
  readonly rows: number;
}

/** Writes every year's generated files, beside copies of the hand-kept ones when they go to another folder. */
export function writeSample({ from, to, seed, scale }: Order): Written[] {
  const kept = readHandKept(from);
  if (resolve(from) !== resolve(to)) cpSync(from, to, { recursive: true });
  const always = new Random(String(seed));
  return years.flatMap((year) => writeYear(sceneOf(kept, year, { always, scale }), to));
}

function writeYear(scene: Scene, to: string): Written[] {
  const standing = standings(scene);
  const voted = votes(scene, standing);
  const registered = registrants(scene);
  const leaders = voted.map(({ leader }) => leader);
  const titled = titles(scene, registered);
  const forms = [
    meritForms(scene, leaders),
    exemplarForms(scene),
    thematicForms(scene),
    suddenForms(scene),
    ownForms(scene),
  ].flat();
  const awards = distinct([...titled, ...forms]);
  const invented = initiatives(scene, titled);
  const numberOf = numbered([...awards, ...invented].flatMap(({ decision }) => decision ?? []));
  const write = <S extends Source>(source: S, rows: readonly RowOf<S>[]): Written => {
    const file = `${scene.year}/${source.file}`;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), toCsv(source, rows));
    return { file, rows: rows.length };
  };
  return [
    write(blocMember, blocRows(scene)),
    write(registration, registrationRows(scene, registered)),
    write(award, awardRows(scene, awards, numberOf)),
    write(score, scoreRows(scene, standing)),
    write(
      ballot,
      voted.flatMap(({ rows }) => rows),
    ),
    write(taskProgress, progressRows(scene)),
    write(indicator, indicatorRows(scene)),
    write(initiative, initiativeRows(scene, invented, numberOf)),
    write(explanation, explanationRows(scene, registered, titled)),
  ];
}
