import type { Query } from '../../db/database.ts';
import { label } from '../../text/labels.ts';
import { exemplarsText } from '../../text/public-exemplars.ts';
import type { UnnamedExemplarsRow } from '../rows.ts';
import sql from './unnamed-exemplars.sql?raw';

const words = exemplarsText.unnamed;

export const unnamedExemplars: Query<UnnamedExemplarsRow> = { name: 'unnamed-exemplars', sql };

/** Those of a year who are honoured without a name, as a list inside a sentence; nothing when there is none. */
export function unnamedOf(rows: readonly UnnamedExemplarsRow[], year: number): string | undefined {
  const own = rows.filter((row) => row.year === year);
  // Children are counted for the whole year and stand last.
  const told = [...own.filter(({ kind }) => kind !== 'child'), ...own.filter(({ kind }) => kind === 'child')];
  return told.length === 0 ? undefined : told.map(toldOf).join('; ');
}

function toldOf({ kind, unit_name, amount }: UnnamedExemplarsRow): string {
  if (kind === 'child') return amount === null ? words.fewChildren : words.children(amount);
  if (amount === null || unit_name === null) throw new Error(`exemplars of the kind "${kind}" have no count or unit`);
  return words.some(amount, label('exemplarKind', kind), unit_name);
}
