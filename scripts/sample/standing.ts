import type { Bloc } from './bloc.ts';
import type { Scene } from './scene.ts';
import type { Line, Sheet, Stage } from './sheet.ts';
import { sheetOf, stepOf, totalOf } from './sheet.ts';

/** A bloc's sheets, best first, at the latest stage that all its units have. */
export interface Standing {
  readonly bloc: Bloc;
  readonly stage: Stage;
  readonly sheets: readonly Sheet[];
}

/** The bloc whose best unit is kept from the nomination by its disqualifier. */
const disqualifying: Readonly<Record<number, string>> = { 2022: 'K4', 2023: 'K6' };

export function standings(scene: Scene): Standing[] {
  const scored = scene.blocs.map((bloc) => {
    const stage: Stage = isProvisional(scene, bloc) ? 'bloc' : 'council';
    const sheets = ordered(
      bloc.members.map((unit) => sheetOf(scene, bloc, unit)),
      stage,
    );
    return { bloc, stage, sheets: disqualifying[scene.year] === bloc.id ? withDisqualified(sheets) : sheets };
  });
  const atTop = nearest(scored, () => 0, '');
  const inMiddle = nearest(scored, ({ sheets }) => Math.floor(sheets.length / 2) - 1, atTop.bloc.id);
  return scored.map((standing) => {
    if (standing === atTop) return withTie(standing, 0);
    return standing === inMiddle ? withTie(standing, Math.floor(standing.sheets.length / 2) - 1) : standing;
  });
}

/** The bloc whose unit at the place was the nearest to the next; not the other one, nor one that is special already. */
function nearest(scored: readonly Standing[], placeIn: (standing: Standing) => number, other: string): Standing {
  const plain = scored.filter(({ bloc, stage, sheets }) => {
    const isSpecial = stage !== 'council' || sheets.some(({ lines }) => lines.some(isDisqualified));
    return bloc.id !== other && !isSpecial;
  });
  const [found] = plain.toSorted((a, b) => gapAt(a, placeIn(a)) - gapAt(b, placeIn(b)));
  if (!found) throw new Error('expected a bloc with two units to be made equal, came none');
  return found;
}

/** How far apart two neighbours are, against the total of the better. */
function gapAt({ sheets, stage }: Standing, place: number): number {
  const [better, next] = sheets.slice(place, place + 2).map((sheet) => totalOf(sheet, stage));
  return better === undefined || next === undefined ? Infinity : (better - next) / better;
}

/** In the last week of 2023 the council has still to go through most of the enterprises' bloc. */
export function isProvisional(scene: Scene, bloc: Bloc): boolean {
  return scene.year === 2023 && bloc.id === 'K8';
}

/** Those who may be nominated and share the best total. */
export function leaders({ sheets, stage }: Standing): Sheet[] {
  const eligible = sheets.filter((sheet) => !sheet.lines.some(isDisqualified));
  const best = Math.max(...eligible.map((sheet) => totalOf(sheet, stage)));
  return eligible.filter((sheet) => totalOf(sheet, stage) === best);
}

function isDisqualified({ criterion, points }: Line): boolean {
  return criterion.kind === 'disqualifier' && points.council > 0;
}

function ordered(sheets: readonly Sheet[], stage: Stage): Sheet[] {
  return sheets.toSorted((a, b) => totalOf(b, stage) - totalOf(a, stage));
}

/** The council takes from the better of two neighbours what it had more. */
function withTie(standing: Standing, place: number): Standing {
  const [better, next] = standing.sheets.slice(place, place + 2);
  if (!better || !next) return standing;
  const lowered = lower(better, totalOf(better, 'council') - totalOf(next, 'council'));
  return { ...standing, sheets: standing.sheets.map((sheet) => (sheet === better ? lowered : sheet)) };
}

function lower(sheet: Sheet, surplus: number): Sheet {
  let left = surplus;
  const biggestFirst = sheet.lines.toSorted((a, b) => b.criterion.max_points - a.criterion.max_points);
  const lines = biggestFirst.map((line) => {
    const step = stepOf(line.criterion);
    const takes =
      line.criterion.kind === 'core' ? Math.min(Math.floor(left / step) * step, line.points.council / 2) : 0;
    left -= takes;
    return { ...line, points: { ...line.points, council: line.points.council - takes } };
  });
  const order = sheet.lines.map(({ criterion }) => criterion.code);
  return {
    ...sheet,
    lines: lines.toSorted((a, b) => order.indexOf(a.criterion.code) - order.indexOf(b.criterion.code)),
  };
}

function withDisqualified([best, ...others]: readonly Sheet[]): Sheet[] {
  if (!best) return [];
  const lines = best.lines.map((line) =>
    line.criterion.kind === 'disqualifier' ? { ...line, points: { self: 0, bloc: 1, council: 1 } } : line,
  );
  return [{ ...best, lines }, ...others];
}
