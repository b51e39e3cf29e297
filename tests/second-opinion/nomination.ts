import type { Ballot } from './read/bloc.ts';
import { parameter } from './read/catalogue.ts';
import type { Folder } from './read/folder.ts';
import type { Standing } from './standing.ts';
import { active } from './standing.ts';

/** Whom a bloc nominates, and who has to wait until the bloc has voted among equals. */
export interface Nomination {
  readonly nominated: readonly string[];
  readonly awaiting: readonly string[];
}

export function nominationOf(folder: Folder, standing: Standing): Nomination {
  const nominated: string[] = [];
  const places = placesOf(folder, standing);
  for (const equals of inOrder(folder, standing)) {
    const left = places - nominated.length;
    if (left <= 0) break;
    if (equals.length > left) return { nominated, awaiting: equals };
    nominated.push(...equals);
  }
  return { nominated, awaiting: [] };
}

function placesOf(folder: Folder, standing: Standing): number {
  const value = (name: string): number | undefined => parameter(folder, 'suy-ton', name, standing.bloc.year);
  const large = value('large_bloc_from');
  const usual = value('places') ?? 0;
  const isLarge = large !== undefined && active(standing).length >= large;
  return isLarge ? (value('large_bloc_places') ?? usual) : usual;
}

/** The candidates from the best on; those between whom neither points nor ballots decide stand together. */
function inOrder(folder: Folder, standing: Standing): string[][] {
  const candidates = active(standing).filter(
    ({ total, totals }) => total !== null && !totals[standing.stage].isDisqualified,
  );
  return grouped(candidates, ({ total }) => total ?? 0).flatMap((equals) => {
    const ballots = equals.flatMap(({ unit }) => lastBallot(folder, standing, unit) ?? []);
    const isDecided = ballots.length === equals.length && new Set(ballots.map(({ heldOn }) => heldOn)).size === 1;
    return isDecided
      ? grouped(ballots, ({ votesFor }) => votesFor).map((some) => some.map(({ unit }) => unit))
      : [equals.map(({ unit }) => unit)];
  });
}

/** Groups of the same value, the greatest first. */
function grouped<T>(things: readonly T[], value: (thing: T) => number): T[][] {
  return [...Map.groupBy(things, value)].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}

/** The last time that the bloc voted on the unit. */
export function lastBallot({ ballots }: Folder, { bloc }: Standing, unit: string): Ballot | undefined {
  return ballots
    .filter((ballot) => ballot.year === bloc.year && ballot.bloc === bloc.id && ballot.unit === unit)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))[0];
}
