import type { Folder } from './read/folder.ts';
import type { Award } from './read/people.ts';
import { isInForce } from './read/people.ts';
import type { Opinion } from './row.ts';
import { unitBloc } from './unit-bloc.ts';

/** Stands on the roll of honour: no child, and no line that is held back for an error. */
function isListed(award: Award, heldBack: ReadonlySet<string>): boolean {
  return isInForce(award) && !award.isMinor && !heldBack.has(`${award.file}:${award.line}`);
}

/** How many stand on the roll of honour. */
export function honours(folder: Folder, heldBack: ReadonlySet<string>): Opinion {
  const told = folder.awards.filter((award) => isListed(award, heldBack));
  const groups = Map.groupBy(told, ({ year, award }) => `${year} ${award}`);
  const rows = [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map(({ year, award }) => ({ year, award_code: award, honours: same.length })),
  );
  return { view: 'honour', key: ['year', 'award_code'], rows };
}

/** How many the roll lists of each award, unit and bloc, and how many there are with those it does not. */
export function honourTotals(folder: Folder, heldBack: ReadonlySet<string>): Opinion {
  const bloc = unitBloc(folder);
  const divided = folder.awards.filter(isInForce).flatMap((award) => [
    { division: 'award', part: award.award, award },
    { division: 'unit', part: award.unit, award },
    { division: 'bloc', part: bloc(award.year, award.unit) ?? 'none', award },
  ]);
  const parts = Map.groupBy(divided, ({ division, part, award }) => `${award.year} ${division} ${part}`);
  const rows = [...parts.values()].flatMap((same) => {
    const listed = same.flatMap(({ award }) => (isListed(award, heldBack) ? [award] : []));
    const ofKind = (kind: string): number => listed.filter((award) => award.kind === kind).length;
    return same.slice(0, 1).map(({ division, part, award }) => ({
      ...{ year: award.year, division, part },
      units: new Set(listed.map(({ unit }) => unit)).size,
      collectives: ofKind('collective'),
      households: ofKind('household'),
      individuals: ofKind('individual'),
      listed: listed.length,
      total: division === 'award' ? same.length : listed.length,
    }));
  });
  return { view: 'honour_total', key: ['year', 'division', 'part'], rows };
}
