import { namesOf, unitById } from './read/catalogue.ts';
import type { Folder } from './read/folder.ts';
import { nominationOf } from './nomination.ts';
import type { Cell, Opinion, Row } from './row.ts';
import { greatest, least, mean, median, share, twoDecimals } from './row.ts';
import type { Stage } from './score.ts';
import { leavesOf } from './score.ts';
import type { Standing } from './standing.ts';
import { active } from './standing.ts';

export function blocOverviews(folder: Folder, standings: readonly Standing[]): Opinion[] {
  const rows = standings.filter(({ quarter }) => quarter === 0).map((standing) => overviewRow(folder, standing));
  const years = folder.years.map((year) => {
    const blocs = rows.filter((row) => row['year'] === year);
    const provisional = blocs.filter((row) => row['is_provisional'] === true).length;
    const tied = blocs.filter((row) => row['tied_units'] !== null).length;
    return { year, blocs: blocs.length, final: blocs.length - provisional, provisional, tied };
  });
  return [
    { view: 'bloc_overview', key: ['year', 'bloc_id'], rows },
    { view: 'bloc_total', key: ['year'], rows: years },
  ];
}

function overviewRow(folder: Folder, standing: Standing): Row {
  const { bloc, stage, isProvisional, members } = standing;
  const { nominated, awaiting } = nominationOf(folder, standing);
  const leaders = members.filter(({ place }) => place === 1).map(({ unit }) => unit);
  const totals = active(standing).flatMap(({ total }) => total ?? []);
  const middle = mean(totals);
  const head = members.find(({ role }) => role === 'head');
  return {
    ...{ year: bloc.year, bloc_id: bloc.id, stage, is_provisional: isProvisional, members: members.length },
    ...{ kind: bloc.kind, system: bloc.system, criteria_table: bloc.table, period: bloc.period },
    base_points: bloc.basePoints,
    head_name: head ? unitById(folder, head.unit).name : null,
    leading_unit: namesOf(folder, leaders),
    nominated_unit: namesOf(folder, nominated),
    tied_units: namesOf(folder, awaiting),
    ...spreadRow(totals),
    mean_share: middle === null ? null : share(middle, bloc.basePoints ?? 0),
    self_completion: completion(standing, 'self'),
    bloc_completion: completion(standing, 'bloc'),
    council_completion: completion(standing, 'council'),
  };
}

function spreadRow(totals: readonly number[]): Row {
  const most = greatest(totals);
  const fewest = least(totals);
  return {
    leading_total: most,
    lowest_total: fewest,
    mean_total: mean(totals),
    median_total: median(totals),
    spread_total: most === null || fewest === null ? null : twoDecimals(most - fewest),
    deviation: deviation(totals),
  };
}

/** Of the whole population, not of a sample; told with four decimals. */
function deviation(totals: readonly number[]): number | null {
  const middle = mean(totals);
  if (middle === null) return null;
  const square = mean(totals.map((total) => (total - middle) ** 2)) ?? 0;
  return Math.round(Math.sqrt(square) * 10_000) / 10_000;
}

/** How much of what a stage needs is scored there. */
function completion(standing: Standing, stage: Stage): Cell {
  const core = leavesOf(standing.bloc, 'core');
  const there = active(standing).flatMap(({ points }) => core.filter(({ code }) => points[stage].has(code)));
  return share(there.length, active(standing).length * core.length);
}
