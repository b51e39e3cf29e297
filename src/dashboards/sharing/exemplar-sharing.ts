import type { Database } from '../../db/database.ts';
import { absoluteAddress } from '../../text/link.ts';
import { publicText } from '../../text/public-pages.ts';
import { text } from '../../text/vi.ts';
import type { SharedExemplarsRow } from '../rows.ts';
import type { SiteView } from '../site.ts';
import { loadSite } from '../site.ts';
import type { ShareLink } from './share-picture.ts';
import { exemplarShare } from './share-picture.ts';
import { loadSharedExemplars, publishedOn } from './shared-exemplars.ts';
import { publisherData } from './site-data.ts';

/** What the page of an exemplar tells sites that show a link to it. */
export interface ExemplarSharing {
  kind: 'article';
  share: ShareLink;
  /** The story, in the words of schema.org. */
  data: object;
}

const people: readonly string[] = ['individual', 'goodDeed'];
const groups: readonly string[] = ['collective', 'household'];

export async function loadExemplarSharing(db: Database, id: string): Promise<ExemplarSharing> {
  const row = (await loadSharedExemplars(db)).find(({ exemplar_id }) => exemplar_id === id);
  if (!row) throw new Error(`Expected a published exemplar, got "${id}"`);
  return toSharing(await loadSite(db), row);
}

export function toSharing(site: SiteView, row: SharedExemplarsRow): ExemplarSharing {
  const trail = site.address === null ? [] : [breadcrumbs(site.address, row)];
  const data = { '@context': 'https://schema.org', '@graph': [article(site, row), ...trail] };
  return { kind: 'article', share: exemplarShare(row), data };
}

function article(site: SiteView, row: SharedExemplarsRow): object {
  const date = publishedOn(row);
  return {
    '@type': 'Article',
    headline: row.headline,
    description: row.summary,
    articleSection: row.field,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    about: about(row),
    publisher: publisherData(site),
    ...(row.unit_name === row.name ? {} : { mentions: { '@type': 'Organization', name: row.unit_name } }),
    ...(date === null ? {} : { datePublished: date }),
    ...(site.address === null ? {} : places(site.address, row)),
  };
}

/** Who is told of; a way of working is neither a person nor a group. */
function about({ name, kind, award_name: award }: SharedExemplarsRow): object {
  const type = people.includes(kind) ? 'Person' : groups.includes(kind) ? 'Organization' : 'Thing';
  return { '@type': type, name, ...(award !== null && type !== 'Thing' ? { award } : {}) };
}

function places(address: string, row: SharedExemplarsRow): object {
  return {
    mainEntityOfPage: absoluteAddress(address, pathOf(row)),
    image: absoluteAddress(address, exemplarShare(row).path),
  };
}

function breadcrumbs(address: string, row: SharedExemplarsRow): object {
  const trail = [
    { name: text.site.home, path: '/' },
    { name: publicText.exemplars.title, path: '/guong-dien-hinh/' },
    { name: row.headline, path: pathOf(row) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, before) => ({
      '@type': 'ListItem',
      position: before + 1,
      name,
      item: absoluteAddress(address, path),
    })),
  };
}

function pathOf({ exemplar_id }: SharedExemplarsRow): string {
  return `/guong-dien-hinh/${exemplar_id}/`;
}
