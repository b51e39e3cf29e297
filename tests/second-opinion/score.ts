import type { Criterion, Member } from './read/bloc.ts';
import type { Folder } from './read/folder.ts';
import { share, sum, twoDecimals } from './row.ts';

export const stages = ['self', 'bloc', 'council'] as const;
export type Stage = (typeof stages)[number];

export interface Bloc {
  readonly year: number;
  readonly id: string;
  readonly kind: string;
  readonly system: string;
  readonly table: string;
  readonly period: string | null;
  readonly members: readonly Member[];
  /** What points may be given for. */
  readonly leaves: readonly Criterion[];
  readonly criteria: readonly Criterion[];
  /** Null where the table has no criteria at all. */
  readonly basePoints: number | null;
}

export interface StageTotal {
  readonly core: number | null;
  readonly bonus: number | null;
  readonly penalty: number | null;
  readonly total: number | null;
  readonly share: number | null;
  readonly isDisqualified: boolean;
}

/** The points that one unit has at one stage, by criterion. */
export type Points = ReadonlyMap<string, number>;

export function blocsOf(folder: Folder): Bloc[] {
  const blocs = Map.groupBy(folder.members, ({ year, bloc }) => `${year} ${bloc}`);
  return [...blocs.values()].flatMap((members) => members.slice(0, 1).map((first) => blocOf(folder, first, members)));
}

function blocOf(folder: Folder, first: Member, members: readonly Member[]): Bloc {
  const { year, bloc: id, blocKind: kind, system, period, table } = first;
  const ofYear = folder.criteria.filter((criterion) => criterion.year === year);
  const criteria = ofYear.filter((criterion) => criterion.table === table);
  const groups = new Set(ofYear.map(({ group }) => group));
  const base = criteria.filter((one) => one.kind === 'core' && one.group === null);
  return {
    ...{ year, id, kind, system, table, period, members, criteria },
    leaves: criteria.filter(({ code }) => !groups.has(code)),
    basePoints: criteria.length === 0 ? null : sum(base.map(({ max }) => max)),
  };
}

/** Looks up the points given in a bloc. */
export function pointsIn(folder: Folder): (bloc: Bloc, unit: string, quarter: number, stage: Stage) => Points {
  const place = (...parts: readonly (string | number)[]): string => parts.join('\n');
  const given = new Map<string, Map<string, number>>();
  for (const { year, bloc, unit, quarter, stage, criterion, points } of folder.scores) {
    const key = place(year, bloc, unit, quarter, stage);
    given.set(key, (given.get(key) ?? new Map<string, number>()).set(criterion, points));
  }
  return (bloc, unit, quarter, stage) => given.get(place(bloc.year, bloc.id, unit, quarter, stage)) ?? new Map();
}

export function leavesOf(bloc: Bloc, kind: string): Criterion[] {
  return bloc.leaves.filter((leaf) => leaf.kind === kind);
}

export function stageTotal(bloc: Bloc, points: Points): StageTotal {
  const isDisqualified = leavesOf(bloc, 'disqualifier').some(({ code }) => (points.get(code) ?? 0) > 0);
  const given = leavesOf(bloc, 'core').flatMap(({ code }) => points.get(code) ?? []);
  if (given.length === 0) return { ...nothing, isDisqualified };
  const core = sum(given);
  const bonus = capped(bloc, 'bonus', points);
  const penalty = capped(bloc, 'penalty', points);
  const total = twoDecimals(core + bonus - penalty);
  return { core, bonus, penalty, total, share: share(total, bloc.basePoints ?? 0), isDisqualified };
}

const nothing = { core: null, bonus: null, penalty: null, total: null, share: null };

/** Points that count: at most those of the criterion itself, then at most those of its group. */
function capped(bloc: Bloc, kind: string, points: Points): number {
  const tops = Map.groupBy(leavesOf(bloc, kind), ({ code, group }) => group ?? code);
  const counted = [...tops].map(([top, leaves]) => {
    const most = bloc.criteria.find(({ code }) => code === top)?.max ?? 0;
    return Math.min(most, sum(leaves.map((leaf) => cappedLeaf(leaf, points))));
  });
  return sum(counted);
}

export function cappedLeaf({ code, max }: Criterion, points: Points): number {
  return Math.min(max, points.get(code) ?? 0);
}
