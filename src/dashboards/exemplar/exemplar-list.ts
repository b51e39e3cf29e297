import type { Database } from '../../db/database.ts';
import { label } from '../../text/labels.ts';
import { exemplarsText as words } from '../../text/public-exemplars.ts';
import type { ExemplarTotalsRow, UnnamedExemplarsRow } from '../rows.ts';
import type { ExemplarList } from './exemplar-lists.ts';
import { headingOf, loadExemplarLists } from './exemplar-lists.ts';
import { exemplarTotals } from './exemplars.ts';
import type { Facet } from './facets.ts';
import { facetsOf } from './facets.ts';
import type { PageLinks } from './list-pages.ts';
import { pageCount, pageLinks, pagePath, pageSize } from './list-pages.ts';
import type { Teaser } from './teasers.ts';
import { loadTeasers } from './teasers.ts';
import { unnamedExemplars, unnamedOf } from './unnamed.ts';

/** One page of a list of exemplars. */
export interface ExemplarListView {
  heading: string;
  /** Tells the pages of a list apart. */
  title: string;
  lead: string;
  trail: { label: string; path?: string }[];
  teasers: Teaser[];
  /** Which of how many are shown; nothing when all are. */
  shown: string | undefined;
  pages: PageLinks | undefined;
  facets: Facet[];
  /** Those who are honoured without a name. */
  unnamed: string | undefined;
  /** What the page shows, as the combined search says it. */
  own: { [division: string]: string };
  path: string;
}

export interface ListPage {
  list: ExemplarList;
  page: number;
}

/** For `getStaticPaths`: every page of every list, by its address below that of the exemplars. */
export async function listPages(db: Database) {
  const lists = await loadExemplarLists(db);
  return lists.flatMap((list) =>
    Array.from({ length: pageCount(list) }, (_, before) => {
      const page = before + 1;
      const below = pagePath(list, page).replace(/^\/guong-dien-hinh\/|\/$/g, '');
      return { params: { list: below || undefined }, props: { list, page } };
    }),
  );
}

export async function loadExemplarList(db: Database, { list, page }: ListPage): Promise<ExemplarListView> {
  return toView(
    {
      lists: await loadExemplarLists(db),
      teasers: await loadTeasers(db, list, { limit: pageSize, offset: (page - 1) * pageSize }),
      totals: await db.rows(exemplarTotals),
      unnamed: await db.rows(unnamedExemplars),
    },
    { list, page },
  );
}

interface Rows {
  lists: readonly ExemplarList[];
  teasers: readonly Teaser[];
  totals: readonly ExemplarTotalsRow[];
  unnamed: readonly UnnamedExemplarsRow[];
}

export function toView({ lists, teasers, totals, unnamed }: Rows, { list, page }: ListPage): ExemplarListView {
  const heading = headingOf(list);
  const pages = pageLinks(list, page);
  const before = (page - 1) * pageSize;
  return {
    heading,
    title: page === 1 ? heading : words.pages.title(heading, page),
    lead: leadOf(list, totals),
    trail:
      list.division === 'all'
        ? [{ label: heading }]
        : [{ label: words.title, path: '/guong-dien-hinh/' }, { label: heading }],
    teasers: [...teasers],
    shown: pages && words.pages.shown(before + 1, before + teasers.length, list.amount),
    pages,
    facets: facetsOf(lists, list, page),
    unnamed: page === 1 ? unnamedIn(list, unnamed) : undefined,
    own: list.division === 'all' ? {} : { [list.division]: list.slug },
    path: pagePath(list, page),
  };
}

function leadOf(list: ExemplarList, totals: readonly ExemplarTotalsRow[]): string {
  if (list.amount === 0) return words.empty;
  if (list.division === 'all') return words.lead.all(list.amount);
  if (list.division !== 'year') return words.lead.part(list.amount);
  const kinds = totals.filter((total) => total.division === 'kind' && String(total.year) === list.part);
  const told = kinds.map(({ part, amount }) => words.kind(amount, label('exemplarKind', part)));
  return words.lead.year(list.amount, told.join(', '));
}

/** A year's list tells of its own; the list of all tells of the newest year that has any. */
function unnamedIn(list: ExemplarList, rows: readonly UnnamedExemplarsRow[]): string | undefined {
  if (list.division === 'year') {
    const parts = unnamedOf(rows, Number(list.part));
    return parts && words.unnamed.year(parts);
  }
  const newest = rows[0]?.year;
  if (list.division !== 'all' || newest === undefined) return undefined;
  const parts = unnamedOf(rows, newest);
  return parts && words.unnamed.latest(newest, parts);
}
