import { awardTypeOf } from './read/catalogue.ts';
import type { Folder } from './read/folder.ts';
import type { Award } from './read/people.ts';
import { isInForce, quarterOf } from './read/people.ts';
import type { Opinion, Row } from './row.ts';
import { share, without } from './row.ts';
import { unitBloc } from './unit-bloc.ts';

const quartersOf = { q1: [1], q2: [2], q3: [3], q4: [4], h1: [1, 2], m9: [1, 2, 3] };
const periods = [...(Object.keys(quartersOf) as (keyof typeof quartersOf)[]), 'year', 'schoolYear'] as const;
type Period = (typeof periods)[number];

export function periodOpinions(folder: Folder): Opinion[] {
  const awards = folder.awards.filter(isInForce);
  const counted = folder.years.flatMap((year) =>
    periods.map((period) => ({ year, period, awards: awards.filter((award) => belongs(award, period, year)) })),
  );
  const totals = counted.flatMap((one) => totalRows(folder, one, earlier(folder, counted, one)));
  const shares = counted.map((one) => shareRow(one, earlier(folder, counted, one)));
  return [
    { view: 'period_total', key: ['year', 'period', 'division', 'part'], rows: totals },
    { view: 'period_share', key: ['year', 'period'], rows: shares },
    {
      view: 'award_total',
      key: ['year', 'award_code'],
      rows: ofYear(totals, 'award').map(({ part = null, ...figures }) => ({
        ...without(figures, ['period', 'division', 'school_year']),
        award_code: part,
        level: awardTypeOf(folder, String(part)).level,
        family: awardTypeOf(folder, String(part)).family,
      })),
    },
    {
      view: 'commended_share',
      key: ['year'],
      rows: shares.filter(({ period }) => period === 'year').map((row) => without(row, ['period'])),
    },
  ];
}

function ofYear(totals: readonly Row[], division: string): Row[] {
  return totals.filter((row) => row['period'] === 'year' && row['division'] === division);
}

interface Counted {
  readonly year: number;
  readonly period: Period;
  readonly awards: readonly Award[];
}

function belongs(award: Award, period: Period, year: number): boolean {
  if (period === 'schoolYear') return award.period === `${year - 1}-${year}`;
  if (award.year !== year) return false;
  return period === 'year' || quartersOf[period].some((quarter) => quarter === quarterOf(award));
}

/** The awards of the same period a year before; undefined when there are no data of that year. */
function earlier({ years }: Folder, all: readonly Counted[], { year, period }: Counted): readonly Award[] | undefined {
  if (!years.includes(year - 1)) return undefined;
  return all.find((one) => one.year === year - 1 && one.period === period)?.awards;
}

function totalRows(folder: Folder, { year, period, awards }: Counted, before: readonly Award[] | undefined): Row[] {
  const now = partsOf(folder, awards);
  const then = partsOf(folder, before ?? []);
  return [...new Set(['all\nall', ...now.keys(), ...then.keys()])].map((key) => {
    const [division = '', part = ''] = key.split('\n');
    const own = now.get(key) ?? [];
    const previous = before ? (then.get(key) ?? []).length : null;
    return {
      ...{ year, period, division, part, school_year: period === 'schoolYear' ? `${year - 1}-${year}` : null },
      collectives: ofKind(own, 'collective').length,
      households: ofKind(own, 'household').length,
      individuals: ofKind(own, 'individual').length,
      total: own.length,
      previous_total: previous,
      change: previous === null ? null : own.length - previous,
    };
  });
}

/** The awards by division and part; each is in one part of every division, but for those without a movement. */
function partsOf(folder: Folder, awards: readonly Award[]): Map<string, Award[]> {
  const bloc = unitBloc(folder);
  const parts = new Map<string, Award[]>();
  for (const award of awards) {
    const { level, family } = awardTypeOf(folder, award.award);
    const divisions = {
      all: 'all',
      award: award.award,
      authority: award.authority ?? 'none',
      ...{ level, family },
      recipient_kind: award.kind,
      commendation_type: award.commendation,
      movement: award.movement,
      bloc: bloc(award.year, award.unit) ?? 'none',
      unit: award.unit,
      raised: raisedPart(award),
    };
    for (const [division, part] of Object.entries(divisions)) {
      if (part === null) continue;
      const key = `${division}\n${part}`;
      const own = parts.get(key);
      if (own) own.push(award);
      else parts.set(key, [award]);
    }
  }
  return parts;
}

/** Whose share the plan wants to grow. */
function raisedPart(award: Award): string | null {
  if (directWorkers([award]) > 0) return 'directWorker';
  return smallCollectives([award]) > 0 ? 'smallCollective' : null;
}

function ofKind(awards: readonly Award[], kind: string): Award[] {
  return awards.filter((award) => award.kind === kind);
}

function shareRow({ year, period, awards }: Counted, before: readonly Award[] | undefined): Row {
  const now = shares(awards);
  const then = shares(before ?? []);
  return {
    ...{ year, period },
    individuals: ofKind(awards, 'individual').length,
    direct_workers: directWorkers(awards),
    direct_worker_share: now.workers,
    collectives: ofKind(awards, 'collective').length,
    small_collectives: smallCollectives(awards),
    small_collective_share: now.collectives,
    previous_direct_worker_share: then.workers,
    previous_small_collective_share: then.collectives,
    direct_worker_change: points(now.workers, then.workers),
    small_collective_change: points(now.collectives, then.collectives),
  };
}

function directWorkers(awards: readonly Award[]): number {
  return ofKind(awards, 'individual').filter(({ category }) => category === 'directWorker').length;
}

function smallCollectives(awards: readonly Award[]): number {
  return ofKind(awards, 'collective').filter(({ isSmallCollective }) => isSmallCollective).length;
}

function shares(awards: readonly Award[]): { workers: number | null; collectives: number | null } {
  return {
    workers: share(directWorkers(awards), ofKind(awards, 'individual').length),
    collectives: share(smallCollectives(awards), ofKind(awards, 'collective').length),
  };
}

/** In percentage points. */
function points(now: number | null, then: number | null): number | null {
  return now === null || then === null ? null : 100 * (now - then);
}
