import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { Strategy } from 'workbox-strategies';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { href } from '../../text/link.ts';
import { isLasting, isOwnAnswer, stores } from '../kept-files.ts';
import { boundPages, isGone, isOwnPage, letGo, pageKey } from '../kept-pages.ts';
import { site } from './site-to-keep.ts';

/** Whoever waits longer for the network would rather read what is kept. */
const networkTimeoutSeconds = 3;

const ownPages: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (isGone(response)) await letGo(request.url);
    return response;
  },
  cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
  cacheWillUpdate: async ({ response }) => ((await isOwnPage(response)) ? response : null),
  cacheDidUpdate: async () => (site.mostPages === null ? undefined : boundPages(site.mostPages)),
  handlerDidError: async () => caches.match(site.offlinePage),
};
const ownFiles: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (isOwnAnswer(response) ? response : null),
};

const pages = new NetworkFirst({ cacheName: stores.pages, networkTimeoutSeconds, plugins: [ownPages] });
const lasting = new CacheFirst({ cacheName: stores.lasting, plugins: [ownFiles] });
const data = new NetworkFirst({ cacheName: stores.data, networkTimeoutSeconds, plugins: [ownFiles] });

/** How a request is answered; one that is not for this site, or asks for the server itself, is left to the browser. */
export function strategyFor({ method, mode, cache, url }: Request): Strategy | undefined {
  const { origin, pathname, search } = new URL(url);
  const isOurs = origin === location.origin && pathname.startsWith(href('/'));
  if (method !== 'GET' || cache === 'no-store' || !isOurs) return undefined;
  if (mode === 'navigate') return pages;
  if (isLasting(pathname + search)) return lasting;
  return /\.(json|svg|webmanifest)$/.test(pathname) ? data : undefined;
}
