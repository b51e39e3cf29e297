/// <reference lib="webworker" />
import { isLasting, keepFile } from '../kept-files.ts';
import { keepPage } from '../kept-pages.ts';
import type { KeepRequest } from '../register.ts';
import { keepCurrent } from './keep-current.ts';
import { prune } from './prune.ts';
import { site } from './site-to-keep.ts';
import { strategyFor } from './strategies.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  // At once: an open page of the build before finds its files under the new worker as under the old one, since their
  // names change with what they hold and they stay as long as the page does; and new pages must not wait for old tabs.
  void self.skipWaiting();
  event.waitUntil(Promise.all([site.offlinePage, ...site.offlineFiles].map(keepFile)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
  // Not waited for: pages are not answered until then.
  void prune();
});

self.addEventListener('fetch', (event) => {
  const strategy = strategyFor(event.request);
  if (strategy) event.respondWith(strategy.handle(event));
});

self.addEventListener('message', (event) => event.waitUntil(keep(event.data as KeepRequest)));

/** First what the reader has before him, then what he may want. */
async function keep({ page, files = [] }: KeepRequest): Promise<void> {
  if (page !== undefined) await keepPage(page);
  const own = files.filter((file) => file.startsWith(location.origin) && isLasting(file));
  for (const file of own) await keepFile(file);
  await keepCurrent();
}
