import type { Database } from '../../db/database.ts';
import { exemplarsText as words } from '../../text/public-exemplars.ts';
import type { Division } from './exemplar-lists.ts';
import { listOf, loadExemplarLists } from './exemplar-lists.ts';
import type { Teaser } from './teasers.ts';
import { loadTeasers } from './teasers.ts';

/** The newest exemplars of a unit or movement, for its own page, and where the others are. */
export interface SomeExemplars {
  teasers: Teaser[];
  /** Set when there are more. */
  all: { label: string; path: string } | undefined;
}

/** Two rows on a wide screen. */
const shown = 6;

export async function loadSomeExemplars(db: Database, division: Division, part: string): Promise<SomeExemplars> {
  const list = listOf(await loadExemplarLists(db), division, part);
  if (!list) return { teasers: [], all: undefined };
  return {
    teasers: await loadTeasers(db, list, { limit: shown }),
    all: list.amount > shown ? { label: words.all(list.amount), path: list.path } : undefined,
  };
}
