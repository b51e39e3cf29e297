import type { Criterion } from './read/bloc.ts';
import type { Opinion, Row } from './row.ts';
import { greatest, least, median, twoDecimals } from './row.ts';
import { cappedLeaf } from './score.ts';
import type { Standing, StandingMember } from './standing.ts';
import { active } from './standing.ts';

/** What each unit loses on each criterion to the best and to the one in the middle of its bloc. */
export function criterionGaps(standings: readonly Standing[]): Opinion {
  const rows = standings
    .filter(({ quarter }) => quarter === 0)
    .flatMap((standing) =>
      standing.bloc.leaves
        .filter(({ kind }) => kind !== 'disqualifier')
        .flatMap((leaf) => active(standing).map((member) => gapRow(standing, leaf, member))),
    );
  return { view: 'criterion_gap', key: ['year', 'bloc_id', 'unit_id', 'criterion_code'], rows };
}

function gapRow(standing: Standing, leaf: Criterion, member: StandingMember): Row {
  const own = counted(standing, leaf, member);
  const all = active(standing).flatMap((other) => counted(standing, leaf, other) ?? []);
  const best = leaf.kind === 'penalty' ? least(all) : greatest(all);
  const middle = median(all);
  const lost = (to: number | null): number | null => {
    if (own === null || to === null) return null;
    return twoDecimals(leaf.kind === 'penalty' ? own - to : to - own);
  };
  return {
    ...{ year: standing.bloc.year, bloc_id: standing.bloc.id, unit_id: member.unit },
    ...{ criterion_code: leaf.code, kind: leaf.kind, max_points: leaf.max, points: own, best_points: best },
    median_points: middle,
    lost_to_best: lost(best),
    lost_to_median: lost(middle),
  };
}

function counted({ stage }: Standing, leaf: Criterion, { points }: StandingMember): number | null {
  return leaf.kind === 'core' ? (points[stage].get(leaf.code) ?? null) : cappedLeaf(leaf, points[stage]);
}
