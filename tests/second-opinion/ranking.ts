import { isInForce, namesOf, predecessors } from './read/catalogue.ts';
import type { Folder } from './read/folder.ts';
import { lastBallot, nominationOf } from './nomination.ts';
import type { Cell, Opinion, Row } from './row.ts';
import { greatest, least, twoDecimals } from './row.ts';
import { stages } from './score.ts';
import type { Standing, StandingMember } from './standing.ts';
import { active } from './standing.ts';

export function stageTotals(standings: readonly Standing[]): Opinion {
  const rows = standings.flatMap(({ bloc, quarter, members }) =>
    members.flatMap(({ unit, totals }) =>
      stages.map((stage) => ({
        ...{ year: bloc.year, quarter, bloc_id: bloc.id, unit_id: unit, stage },
        core_points: totals[stage].core,
        bonus_points: totals[stage].bonus,
        penalty_points: totals[stage].penalty,
        total: totals[stage].total,
        share: totals[stage].share,
        is_disqualified: totals[stage].isDisqualified,
      })),
    ),
  );
  return { view: 'stage_total', key: ['year', 'quarter', 'bloc_id', 'unit_id', 'stage'], rows };
}

export function blocStages(standings: readonly Standing[]): Opinion {
  const rows = standings.map(({ bloc, quarter, stage, isProvisional }) => ({
    ...{ year: bloc.year, quarter, bloc_id: bloc.id, stage },
    is_provisional: isProvisional,
  }));
  return { view: 'bloc_stage', key: ['year', 'quarter', 'bloc_id'], rows };
}

export function quarterRanking(standings: readonly Standing[]): Opinion {
  const rows = standings
    .filter(({ quarter }) => quarter > 0)
    .flatMap(({ bloc, quarter, stage, isProvisional, members }) =>
      members.map(({ unit, total, place }) => ({
        ...{ year: bloc.year, quarter, bloc_id: bloc.id, unit_id: unit, stage },
        ...{ is_provisional: isProvisional, total, place },
      })),
    );
  return { view: 'quarter_ranking', key: ['year', 'quarter', 'bloc_id', 'unit_id'], rows };
}

export function nominations(folder: Folder, standings: readonly Standing[]): Opinion {
  const rows = standings.filter(isOfYear).flatMap((standing) => {
    const { nominated } = nominationOf(folder, standing);
    const { year, id } = standing.bloc;
    return nominated.map((unit) => ({ year, bloc_id: id, unit_id: unit }));
  });
  return { view: 'nomination', key: ['year', 'bloc_id', 'unit_id'], rows };
}

export function blocRanking(folder: Folder, standings: readonly Standing[]): Opinion {
  const rows = standings.filter(isOfYear).flatMap((standing) => {
    const { nominated, awaiting } = nominationOf(folder, standing);
    return standing.members.map((member) => ({
      ...standingRow(standing, member),
      ...gapsRow(standing, member),
      ...previousRow(folder, standings, { standing, member }),
      grade: gradeOf(folder, standing, member),
      is_nominated: nominated.includes(member.unit),
      awaits_ballot: awaiting.includes(member.unit),
      votes_for: lastBallot(folder, standing, member.unit)?.votesFor ?? null,
      votes_total: lastBallot(folder, standing, member.unit)?.votesTotal ?? null,
    }));
  });
  return { view: 'bloc_ranking', key: ['year', 'bloc_id', 'unit_id'], rows };
}

function isOfYear({ quarter }: Standing): boolean {
  return quarter === 0;
}

function standingRow({ bloc, stage, isProvisional }: Standing, member: StandingMember): Row {
  const { unit, role, isDissolved, place, totals } = member;
  return {
    ...{ year: bloc.year, bloc_id: bloc.id, unit_id: unit, role, stage, place },
    is_dissolved: isDissolved,
    is_provisional: isProvisional,
    core_points: totals[stage].core,
    bonus_points: totals[stage].bonus,
    penalty_points: totals[stage].penalty,
    total: totals[stage].total,
    base_points: bloc.basePoints,
    share: totals[stage].share,
    is_disqualified: totals[stage].isDisqualified,
    self_total: totals.self.total,
    bloc_total: totals.bloc.total,
    council_total: totals.council.total,
  };
}

/** How far a ranked unit is from the next better total and from the best. */
function gapsRow(standing: Standing, { place, total }: StandingMember): Row {
  const ranked = active(standing).flatMap((member) => member.total ?? []);
  const away = (from: number | null): Cell =>
    from === null || total === null || place === null ? null : twoDecimals(from - total);
  return {
    ranked: place === null ? null : ranked.length,
    to_next_place: away(least(ranked.filter((other) => total !== null && other > total))),
    behind_leader: away(greatest(ranked)),
  };
}

interface Now {
  readonly standing: Standing;
  readonly member: StandingMember;
}

function previousRow(folder: Folder, standings: readonly Standing[], { standing, member }: Now): Row {
  const { year, system } = standing.bloc;
  const before = standings.filter(
    ({ bloc, quarter }) => quarter === 0 && bloc.year === year - 1 && bloc.system === system,
  );
  const placeOf = (id: string): number | null =>
    least(before.flatMap(({ members }) => members.flatMap(({ unit, place }) => (unit === id ? (place ?? []) : []))));
  const own = placeOf(member.unit);
  const earlier = own === null ? predecessors(folder, member.unit).filter(({ id }) => placeOf(id) !== null) : [];
  const previous = own ?? least(earlier.flatMap(({ id }) => placeOf(id) ?? []));
  return {
    previous_place: previous,
    place_change: previous === null || member.place === null ? null : previous - member.place,
    previous_units: namesOf(
      folder,
      earlier.map(({ id }) => id),
    ),
  };
}

/** In hundredths, which are whole numbers: a total that just reaches the percentage has the grade. */
function gradeOf({ grades }: Folder, { bloc }: Standing, { total }: StandingMember): string | null {
  const base = bloc.basePoints ?? 0;
  if (total === null || base === 0) return null;
  const hundredths = (number: number): number => Math.round(number * 100);
  const reached = grades.filter(
    (grade) =>
      isInForce(grade, bloc.year) && 10_000 * hundredths(total) >= hundredths(grade.minPercent) * hundredths(base),
  );
  return reached.toSorted((a, b) => b.minPercent - a.minPercent)[0]?.name ?? null;
}
