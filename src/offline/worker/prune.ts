import { stores } from '../kept-files.ts';
import { textAt } from '../kept-pages.ts';
import { site } from './site-to-keep.ts';

/**
 * Lets go of files that no kept page names any more, neither itself nor by a file that it names. What an older page
 * names stays as long as the page: it would be without its styles otherwise.
 */
export async function prune(): Promise<void> {
  const [lasting, pages] = [await caches.open(stores.lasting), await caches.open(stores.pages)];
  const files = new Map((await lasting.keys()).map((key) => [nameOf(key.url), key]));
  const named = new Set([...site.files, ...site.offlineFiles].map(nameOf));
  for (const page of await pages.keys()) addNames(named, await textAt(pages, page));
  // A set goes on to what is added while it is gone through.
  for (const name of named) {
    const key = files.get(name);
    if (key && /\.(js|css)$/.test(name)) addNames(named, await textAt(lasting, key));
  }
  const left = [...files].filter(([name]) => !named.has(name));
  await Promise.all(left.map(([, key]) => lasting.delete(key)));
}

function addNames(names: Set<string>, text: string): void {
  for (const [name] of text.matchAll(/[\w.-]+\.\w+(\?v=\w+)?/g)) names.add(name);
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
