import type { Database } from '../../db/database.ts';
import type { ExemplarsRow } from '../rows.ts';
import type { Division, ExemplarList } from './exemplar-lists.ts';
import { divisions, loadExemplarLists } from './exemplar-lists.ts';
import { exemplars } from './exemplars.ts';

/** All exemplars for the combined search in the browser. */
export interface ExemplarIndex {
  choices: readonly Choice[];
  exemplars: readonly IndexedExemplar[];
}

/** What may be chosen, as addresses say it and as readers know it. */
export interface Choice {
  division: Division;
  slug: string;
  name: string;
}

/** What a teaser shows, and the places of its choices among all of them, so that no name is repeated. */
export interface IndexedExemplar {
  id: string;
  headline: string;
  name: string;
  summary: string;
  award?: string;
  choices: readonly number[];
}

export async function loadExemplarIndex(db: Database): Promise<ExemplarIndex> {
  return indexOf(await db.rows(exemplars), await loadExemplarLists(db));
}

/** The rows are the newest first. */
export function indexOf(rows: readonly ExemplarsRow[], lists: readonly ExemplarList[]): ExemplarIndex {
  const choices = divisions.flatMap((division) =>
    lists.filter((list) => list.division === division).map(({ part, slug, name }) => ({ division, part, slug, name })),
  );
  const places = new Map(choices.map(({ division, part }, place) => [`${division} ${part}`, place]));
  const placesOf = (row: ExemplarsRow, division: Division): number[] => {
    const place = places.get(`${division} ${String(partsOf(row)[division])}`);
    return place === undefined ? [] : [place];
  };
  const told = Map.groupBy(rows, (row) => row.exemplar_id);
  return {
    choices: choices.map(({ division, slug, name }) => ({ division, slug, name })),
    exemplars: [...told.values()].flatMap(([newest, ...earlier]) =>
      newest
        ? [
            {
              ...shownOf(newest),
              choices: [
                ...divisions.flatMap((division) => placesOf(newest, division)),
                ...earlier.flatMap((row) => placesOf(row, 'year')),
              ],
            },
          ]
        : [],
    ),
  };
}

function partsOf(row: ExemplarsRow): Record<Division, string | number | null> {
  const { year, kind, field, movement_id, unit_id } = row;
  return { year, kind, field, movement: movement_id, unit: unit_id };
}

function shownOf({ exemplar_id, headline, name, summary, award_name }: ExemplarsRow): Omit<IndexedExemplar, 'choices'> {
  return { id: exemplar_id, headline, name, summary, ...(award_name === null ? {} : { award: award_name }) };
}
