import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { audience } from '../../audience.ts';
import type { FeedView } from '../../dashboards/sharing/feed.ts';
import { loadFeed } from '../../dashboards/sharing/feed.ts';
import { open } from '../../db/node.ts';

export async function getStaticPaths() {
  const feed = audience === 'public' ? await loadFeed(await open()) : null;
  return feed === null ? [] : [{ params: { feed: 'rss' }, props: { feed } }];
}

/** The newest exemplars for feed readers. */
export const GET: APIRoute<{ feed: FeedView }> = ({ props: { feed } }) =>
  rss({
    ...feed,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${feed.self}" rel="self" type="application/rss+xml"/>`,
  });
