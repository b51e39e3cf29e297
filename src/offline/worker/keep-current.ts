import { currentMark, keepFile, stores } from '../kept-files.ts';
import { buildOf, keepPage, textAt } from '../kept-pages.ts';
import { prune } from './prune.ts';
import { site } from './site-to-keep.ts';

/**
 * Keeps what can be read without having been opened, and renews what was kept of an earlier build: what the site has
 * withdrawn since must not stay on a device. Begun anew at the next page when it could not be ended.
 */
export function keepCurrent(): Promise<void> {
  running ??= keepAll().finally(() => (running = undefined));
  return running;
}

/** Several pages may ask at once. */
let running: Promise<void> | undefined;

async function keepAll(): Promise<void> {
  const store = await caches.open(stores.data);
  if ((await textAt(store, currentMark)) === site.build) return;
  // One after the other: what the reader is doing goes first.
  for (const page of site.pages) await keepPage(page);
  for (const file of site.files) await keepFile(file);
  await renewPages();
  await store.put(currentMark, new Response(site.build));
  await prune();
}

async function renewPages(): Promise<void> {
  const store = await caches.open(stores.pages);
  for (const key of await store.keys()) {
    if (buildOf(await textAt(store, key)) !== site.build) await keepPage(key.url);
  }
}
