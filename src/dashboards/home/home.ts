import type { Database, Query } from '../../db/database.ts';
import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import { renderOpening } from '../../text/story.ts';
import { exemplar } from '../exemplar/exemplar.ts';
import type { Teaser } from '../exemplar/exemplars.ts';
import { exemplars, teaserOf } from '../exemplar/exemplars.ts';
import { recipientOf } from '../honour/honour.ts';
import type { ExemplarRow, ExemplarsRow, TopHonoursRow, YearTotalsRow } from '../rows.ts';
import { figures, totalOf, yearTotals } from './year-totals.ts';
import sql from '../honour/top-honours.sql?raw';

/** The front page: the newest exemplars, the highest honours and the figures of the latest year. */
export interface HomeView {
  title: string;
  lead: string;
  /** The first is larger, two stand beside it, the rest below. */
  first: Teaser | undefined;
  /** How the first one's story begins, as HTML. */
  opening: string | undefined;
  beside: Teaser[];
  more: Teaser[];
  honours: { name: string; unit: string | undefined; award: string; path: string }[];
  figures: { label: string; value: string; comparison: string | undefined }[];
}

const words = publicText.home;

export const topHonours: Query<TopHonoursRow> = { name: 'top-honours', sql };

export async function loadHome(db: Database, year: number): Promise<HomeView> {
  const newest = await db.rows(exemplars);
  const [first] = newest;
  const rows = {
    exemplars: newest,
    first: first ? await db.rows(exemplar, first.exemplar_id) : [],
    honours: await db.rows(topHonours, year),
    years: await db.rows(yearTotals),
  };
  return toView(rows, year);
}

interface Rows {
  exemplars: readonly ExemplarsRow[];
  /** The first of them, whole. */
  first: readonly ExemplarRow[];
  honours: readonly TopHonoursRow[];
  years: readonly YearTotalsRow[];
}

export function toView({ exemplars, first: [whole], honours, years }: Rows, year: number): HomeView {
  const [first, ...others] = exemplars.map(teaserOf);
  const told = exemplars.filter((row) => row.year === year).length;
  return {
    title: words.title,
    lead: words.lead(year, totalOf(years, year, 'awards')?.amount ?? 0, told),
    first,
    opening: whole?.story ? renderOpening(whole.story) : undefined,
    beside: others.slice(0, 2),
    more: others.slice(2, 5),
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
