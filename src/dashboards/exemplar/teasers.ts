import type { Database, Query } from '../../db/database.ts';
import type { TeasersRow } from '../rows.ts';
import type { ExemplarList } from './exemplar-lists.ts';
import sql from './teasers.sql?raw';

/** An exemplar in a list, as ExemplarTeaser shows it. */
export interface Teaser {
  id: string;
  headline: string;
  name: string;
  unit: string;
  path: string;
  field: string;
  summary: string;
  award: string | undefined;
}

export const teasers: Query<TeasersRow> = { name: 'teasers', sql };

/** So many exemplars of a list, the newest first. */
export async function loadTeasers(
  db: Database,
  { division, part }: Pick<ExemplarList, 'division' | 'part'>,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Teaser[]> {
  const of = (asked: ExemplarList['division']): string | null => (division === asked ? part : null);
  const year = division === 'year' ? Number(part) : null;
  const rows = await db.rows(teasers, year, of('kind'), of('field'), of('movement'), of('unit'), limit, offset);
  return rows.map(teaserOf);
}

/** A unit that is itself the exemplar is not named twice. */
export function teaserOf(row: TeasersRow): Teaser {
  return {
    id: row.exemplar_id,
    headline: row.headline,
    name: row.name,
    unit: row.unit_name === row.name ? '' : row.unit_name,
    path: `/guong-dien-hinh/${row.exemplar_id}/`,
    field: row.field,
    summary: row.summary,
    award: row.award_name ?? undefined,
  };
}
