import type { Bloc } from './bloc.ts';
import type { Criterion, Unit } from './hand-kept.ts';
import type { Random } from './random.ts';
import { qualityOf } from './registration.ts';
import type { Scene } from './scene.ts';

export const stages = ['self', 'bloc', 'council'] as const;
export type Stage = (typeof stages)[number];

/** What a unit has for one criterion at each stage. */
export interface Line {
  readonly criterion: Criterion;
  readonly points: Readonly<Record<Stage, number>>;
}

/** A unit's scores for the year. */
export interface Sheet {
  readonly bloc: Bloc;
  readonly unit: Unit;
  readonly lines: readonly Line[];
}

/** Criteria that points are given for: those that no other names as its group. */
export function leavesOf(scene: Scene, bloc: Bloc): Criterion[] {
  const ofTable = scene.criteria.filter((criterion) => criterion.criteria_table === bloc.criteriaTable);
  const leaves = ofTable.filter(({ code }) => !ofTable.some((other) => other.group_code === code));
  if (leaves.length === 0) throw new Error(`expected criteria of "${bloc.criteriaTable}" in ${scene.year}, came none`);
  return leaves;
}

export function sheetOf(scene: Scene, bloc: Bloc, unit: Unit): Sheet {
  const quality = qualityOf(scene, unit);
  const lines = leavesOf(scene, bloc).map((criterion) => {
    const random = scene.random.of('score', unit.id, criterion.code);
    return { criterion, points: pointsOf(criterion, quality, random) };
  });
  return { bloc, unit, lines };
}

/** Points come in quarters, halves or whole points, as the maximum allows. */
export function stepOf(criterion: Criterion): number {
  return criterion.max_points >= 100 ? 1 : criterion.max_points > 15 ? 0.5 : 0.25;
}

export function rounded(points: number, step: number): number {
  return Math.round(points / step) * step;
}

/** Core and bonus less penalty, which no unit of the sample has beyond their caps. */
export function totalOf(sheet: Sheet, stage: Stage): number {
  const signs = { core: 1, bonus: 1, penalty: -1, disqualifier: 0 };
  return sheet.lines.reduce((sum, { criterion, points }) => sum + signs[criterion.kind] * points[stage], 0);
}

function pointsOf(criterion: Criterion, quality: number, random: Random): Line['points'] {
  if (criterion.kind === 'disqualifier') return { self: 0, bloc: 0, council: 0 };
  if (criterion.kind === 'penalty') return penalty(criterion, random);
  const share =
    criterion.kind === 'core' ? 0.915 + 0.028 * quality + 0.028 * random.normal() : random.pick(bonusShares);
  return stricter(criterion, Math.min(1, Math.max(0, share)), random);
}

const bonusShares = [0, 0, 0.2, 0.2, 0.4, 0.4, 0.6, 0.8];

/** The council finds a little less than the bloc, and the bloc less than the unit itself; seldom more. */
function stricter(criterion: Criterion, share: number, random: Random): Line['points'] {
  const { max_points: max } = criterion;
  const step = stepOf(criterion);
  const move = Math.max(step, rounded(max * 0.012, step));
  const council = rounded(max * share, step);
  const bloc = within(council + move * random.pick([0, 0, 0, 1, 1, -1]), max);
  return { council, bloc, self: within(bloc + move * random.pick([0, 0, 1, 1, 2, 3]), max) };
}

function penalty({ max_points: max }: Criterion, random: Random): Line['points'] {
  if (!random.chance(0.24)) return { self: 0, bloc: 0, council: 0 };
  const found = max * random.pick([0.05, 0.05, 0.1, 0.1, 0.2]);
  return { self: random.chance(0.65) ? found : 0, bloc: found, council: found };
}

function within(points: number, max: number): number {
  return Math.min(max, Math.max(0, points));
}
