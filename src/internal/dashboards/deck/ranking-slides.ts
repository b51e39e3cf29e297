import type { Database } from '../../../db/database.ts';
import { deckText as words } from '../../../text/internal-deck.ts';
import type { RankingView } from '../ranking/ranking.ts';
import { loadRanking } from '../ranking/ranking.ts';
import type { BlocsRow } from '../rows.ts';
import type { Slide } from './deck.ts';
import { headOf } from './finding-head.ts';
import { tableSlides, withColumns, withoutNotes } from './slides-of.ts';
import type { Makings } from './speaker-notes.ts';
import { notesOf } from './speaker-notes.ts';

const columns = ['place', 'unit', 'total', 'change', 'grade', 'nominated'];

/** The ranking of each bloc, one after the other. */
export async function loadRankingSlides(
  db: Database,
  blocs: readonly BlocsRow[],
  { year, makings }: { year: number; makings: Makings },
): Promise<Slide[]> {
  const rankings = await Promise.all(
    blocs.map(async ({ bloc_id }) => ({ id: bloc_id, ranking: await loadRanking(db, year, bloc_id) })),
  );
  return rankings.flatMap(({ id, ranking }) => rankingSlides(id, ranking, makings));
}

export function rankingSlides(id: string, { title, lead, provisional, basis, table }: RankingView, makings: Makings) {
  const told = { finding: lead, provisional, definition: '#bloc_ranking', rows: words.notesOf.inPacket(title) };
  return tableSlides(
    {
      id: `khoi-${id.toLowerCase()}`,
      part: title,
      ...headOf(lead),
      provisional,
      notes: [...notesOf(told, makings), basis],
    },
    withColumns(withoutNotes(table), columns),
  );
}
