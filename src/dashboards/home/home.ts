import type { Database, Query } from '../../db/database.ts';
import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import { renderOpening } from '../../text/story.ts';
import { exemplar } from '../exemplar/exemplar.ts';
import { exemplarTotals } from '../exemplar/exemplars.ts';
import type { PictureView } from '../exemplar/picture.ts';
import { loadPicture } from '../exemplar/picture.ts';
import type { Teaser } from '../exemplar/teasers.ts';
import { loadTeasers } from '../exemplar/teasers.ts';
import { recipientOf } from '../honour/honour.ts';
import type { ExemplarRow, ExemplarTotalsRow, TopHonoursRow, YearTotalsRow } from '../rows.ts';
import { figures, totalOf, yearTotals } from './year-totals.ts';
import sql from '../honour/top-honours.sql?raw';

/** The front page: the newest exemplars, the highest honours and the figures of the latest year. */
export interface HomeView {
  title: string;
  lead: string;
  /** The first is larger, two stand beside it, the rest below. */
  first: Teaser | undefined;
  picture: PictureView | undefined;
  /** How the first one's story begins, as HTML. */
  opening: string | undefined;
  beside: Teaser[];
  more: Teaser[];
  honours: { name: string; unit: string | undefined; award: string; path: string }[];
  figures: { label: string; value: string; comparison: string | undefined }[];
}

const words = publicText.home;
/** One large, two beside it, three below. */
const shown = 6;

export const topHonours: Query<TopHonoursRow> = { name: 'top-honours', sql };

export async function loadHome(db: Database, year: number): Promise<HomeView> {
  const teasers = await loadTeasers(db, { division: 'all', part: 'all' }, { limit: shown });
  const [first] = teasers;
  const rows = {
    teasers,
    first: first ? await db.rows(exemplar, first.id) : [],
    totals: await db.rows(exemplarTotals),
    honours: await db.rows(topHonours, year),
    years: await db.rows(yearTotals),
  };
  return { ...toView(rows, year), picture: first && (await loadPicture(db, first.id)) };
}

interface Rows {
  teasers: readonly Teaser[];
  /** The first of them, whole. */
  first: readonly ExemplarRow[];
  totals: readonly ExemplarTotalsRow[];
  honours: readonly TopHonoursRow[];
  years: readonly YearTotalsRow[];
}

export function toView(
  { teasers, first: [whole], totals, honours, years }: Rows,
  year: number,
): Omit<HomeView, 'picture'> {
  const [first, ...others] = teasers;
  const told = totals.find((total) => total.year === year && total.division === 'all')?.amount ?? 0;
  return {
    title: words.title,
    lead: words.lead(year, totalOf(years, year, 'awards')?.amount ?? 0, told),
    first,
    opening: whole?.story ? renderOpening(whole.story) : undefined,
    beside: others.slice(0, 2),
    more: others.slice(2),
    honours: honours.map(honourOf),
    figures: figures.flatMap((figure) => {
      const total = totalOf(years, year, figure);
      return total
        ? [{ label: words.figure[figure], value: formatNumber(total.amount), comparison: comparisonOf(total) }]
        : [];
    }),
  };
}

/** A unit that was itself honoured is not named twice. */
function honourOf(row: TopHonoursRow): HomeView['honours'][number] {
  const name = recipientOf(row);
  return {
    name,
    unit: name === row.unit_name ? undefined : row.unit_name,
    award: row.award_name,
    path: `/don-vi/${row.unit_id}/`,
  };
}

function comparisonOf({ previous }: YearTotalsRow): string | undefined {
  return previous === null ? undefined : words.previous(previous);
}
