import type { GroupScores, ScoredUnit, ScoreGroup } from './group-scores.ts';

/** In percent of what the table of criteria gives, by code of the group; a group that is not named weighs as it does there. */
export type Weights = ReadonlyMap<string, number>;

export interface TriedUnit {
  unit: ScoredUnit;
  total: number | null;
  place: number | null;
}

export const heaviest = 300;

/**
 * The places of a bloc if its groups of criteria weighed otherwise; with no weight changed, exactly those of the model (`stage_total`,
 * `unit_place`). Core and bonus points are added, penalty points taken off, the total is rounded to hundredths. A unit without
 * core points has no total. Equal totals share a place and the next is skipped; a dissolved unit takes none.
 * What bonus and penalty may count at most is applied before their weight, so it grows and shrinks with the group.
 */
export function tryWeights({ groups, units }: GroupScores, weights: Weights): TriedUnit[] {
  const totals = units.map((unit) => ({ unit, total: totalOf(unit, groups, weights) }));
  const competing = totals.flatMap(({ unit, total }) => (unit.isRanked && total !== null ? [total] : []));
  return totals
    .map(({ unit, total }) => ({ unit, total, place: unit.isRanked ? placeOf(total, competing) : null }))
    .toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
}

function totalOf({ points }: ScoredUnit, groups: readonly ScoreGroup[], weights: Weights): number | null {
  if (!groups.some(({ kind }, at) => kind === 'core' && typeof points[at] === 'number')) return null;
  // Whole numbers, hundredths of a point times percent, so that equal totals stay equal.
  const sum = groups.reduce((sum, { code, kind }, at) => {
    const counted = Math.round((points[at] ?? 0) * 100) * (weights.get(code) ?? 100);
    return kind === 'penalty' ? sum - counted : sum + counted;
  }, 0);
  return Math.round(sum / 100) / 100;
}

function placeOf(total: number | null, competing: readonly number[]): number | null {
  return total === null ? null : 1 + competing.filter((other) => other > total).length;
}

/** The weights that an address names, as "A:120,B:0"; what is no weight of this table is passed over. */
export function readWeights(written: string, groups: readonly ScoreGroup[]): Weights {
  const known = new Set(groups.map(({ code }) => code));
  return new Map(
    written.split(',').flatMap((part) => {
      const [, code = '', percent = ''] = /^(.+):(\d{1,3})$/.exec(part) ?? [];
      const weight = Number(percent);
      return known.has(code) && weight !== 100 && weight <= heaviest ? [[code, weight] as const] : [];
    }),
  );
}

/** Empty when nothing was changed. */
export function writeWeights(weights: Weights): string {
  return [...weights]
    .filter(([, percent]) => percent !== 100)
    .map(([code, percent]) => `${code}:${percent}`)
    .join(',');
}
