import type { Folder } from './read/folder.ts';
import { isInForce } from './read/people.ts';
import type { Opinion } from './row.ts';

/** How many stand on the roll of honour: no child, and no line that is held back for an error. */
export function honours(folder: Folder, heldBack: ReadonlySet<string>): Opinion {
  const told = folder.awards.filter(
    (award) => isInForce(award) && !award.isMinor && !heldBack.has(`${award.file}:${award.line}`),
  );
  const groups = Map.groupBy(told, ({ year, award }) => `${year} ${award}`);
  const rows = [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map(({ year, award }) => ({ year, award_code: award, honours: same.length })),
  );
  return { view: 'honour', key: ['year', 'award_code'], rows };
}
