import type { Database } from '../../db/database.ts';
import { absoluteAddress } from '../../text/link.ts';
import { sharingText } from '../../text/public-sharing.ts';
import { collator } from '../../text/vietnamese.ts';
import type { SharedExemplarsRow } from '../rows.ts';
import type { SiteView } from '../site.ts';
import { loadSite } from '../site.ts';
import { loadSharedExemplars, publishedOn } from './shared-exemplars.ts';

/** The newest exemplars for a feed reader. */
export interface FeedView {
  title: string;
  description: string;
  /** The address of the site. */
  site: string;
  /** The feed's own address. */
  self: string;
  items: {
    title: string;
    link: string;
    description: string;
    categories: string[];
    pubDate?: Date;
  }[];
}

export const feedPath = '/guong-dien-hinh/rss.xml';
const newest = 50;
const words = sharingText.feed;

/** Null when it is not said where the site stands: every link in a feed is a whole address. */
export async function loadFeed(db: Database): Promise<FeedView | null> {
  return toFeed(await loadSite(db), await loadSharedExemplars(db));
}

export function toFeed({ name, councilName, address }: SiteView, rows: readonly SharedExemplarsRow[]): FeedView | null {
  if (address === null) return null;
  return {
    title: words.title(name),
    description: words.description(councilName),
    site: absoluteAddress(address, '/'),
    self: absoluteAddress(address, feedPath),
    items: rows
      .toSorted((a, b) => collator.compare(since(b), since(a)))
      .slice(0, newest)
      .map((row) => itemOf(address, row)),
  };
}

function itemOf(address: string, row: SharedExemplarsRow): FeedView['items'][number] {
  const date = publishedOn(row);
  return {
    title: row.headline,
    link: absoluteAddress(address, `/guong-dien-hinh/${row.exemplar_id}/`),
    description: row.summary,
    categories: [row.field],
    ...(date === null ? {} : { pubDate: vietnameseMidnight(date) }),
  };
}

/** A date sorts after the bare year, so what has none comes last within its year. */
function since(row: SharedExemplarsRow): string {
  return publishedOn(row) ?? String(row.year);
}

function vietnameseMidnight(date: string): Date {
  return new Date(`${date}T00:00:00+07:00`);
}
