import type { Member } from './read/bloc.ts';
import { unitById } from './read/catalogue.ts';
import type { Folder } from './read/folder.ts';
import type { Bloc, Points, Stage, StageTotal } from './score.ts';
import { blocsOf, leavesOf, pointsIn, stageTotal, stages } from './score.ts';

/** How the members of a bloc stand in a quarter; quarter 0 is the whole year. */
export interface Standing {
  readonly bloc: Bloc;
  readonly quarter: number;
  readonly stage: Stage;
  readonly isProvisional: boolean;
  readonly members: readonly StandingMember[];
}

export interface StandingMember extends ScoredMember {
  /** At the stage that counts. */
  readonly total: number | null;
  readonly place: number | null;
}

interface ScoredMember {
  readonly unit: string;
  readonly role: string;
  readonly isDissolved: boolean;
  readonly points: Readonly<Record<Stage, Points>>;
  readonly totals: Readonly<Record<Stage, StageTotal>>;
}

export function standingsOf(folder: Folder): Standing[] {
  const points = pointsIn(folder);
  return blocsOf(folder).flatMap((bloc) =>
    quartersOf(folder, bloc).map((quarter) => {
      const members = bloc.members.map((member) => scored(folder, bloc, { member, quarter, points }));
      return standing(bloc, quarter, members);
    }),
  );
}

/** The whole year, and the quarters in which anybody of the bloc has points. */
function quartersOf({ scores }: Folder, { year, id }: Bloc): number[] {
  return [
    ...new Set([
      0,
      ...scores.filter((score) => score.year === year && score.bloc === id).map(({ quarter }) => quarter),
    ]),
  ];
}

interface Scoring {
  readonly member: Member;
  readonly quarter: number;
  readonly points: ReturnType<typeof pointsIn>;
}

function scored(folder: Folder, bloc: Bloc, { member, quarter, points }: Scoring): ScoredMember {
  const at = (stage: Stage): Points => points(bloc, member.unit, quarter, stage);
  const given = { self: at('self'), bloc: at('bloc'), council: at('council') };
  const { validTo } = unitById(folder, member.unit);
  return {
    unit: member.unit,
    role: member.role,
    isDissolved: validTo !== null && validTo < `${bloc.year}-${bloc.period === null ? '12' : '05'}-31`,
    points: given,
    totals: {
      self: stageTotal(bloc, given.self),
      bloc: stageTotal(bloc, given.bloc),
      council: stageTotal(bloc, given.council),
    },
  };
}

function standing(bloc: Bloc, quarter: number, members: readonly ScoredMember[]): Standing {
  const core = leavesOf(bloc, 'core');
  const needed = members.filter(({ isDissolved }) => !isDissolved);
  const isComplete = (stage: Stage): boolean =>
    core.length > 0 && needed.every(({ points }) => core.every(({ code }) => points[stage].has(code)));
  const stage = stages.findLast(isComplete) ?? 'self';
  const ranked = needed.flatMap(({ totals }) => totals[stage].total ?? []);
  return {
    ...{ bloc, quarter, stage },
    isProvisional: stage !== 'council',
    members: members.map((member) => {
      const { total } = member.totals[stage];
      const isRanked = total !== null && !member.isDissolved;
      return { ...member, total, place: isRanked ? 1 + ranked.filter((other) => other > total).length : null };
    }),
  };
}

/** The members that still are there. */
export function active({ members }: Standing): StandingMember[] {
  return members.filter(({ isDissolved }) => !isDissolved);
}
