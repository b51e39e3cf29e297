import { fetched, isOwnAnswer, stores } from './kept-files.ts';

export interface KeptPage {
  readonly title: string;
  readonly address: string;
}

/** The name under which a page is kept: what a reader has chosen on it stands behind the question mark and is the page's own matter. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  return origin + pathname;
}

/** The mark of the build of which a page of this site is; a sign-in that stands at the page's address has none. */
export function buildOf(html: string): string | undefined {
  return /<meta name="build" content="([0-9a-f]+)"/.exec(html)?.[1];
}

export async function isOwnPage(response: Response): Promise<boolean> {
  return isOwnAnswer(response) && buildOf(await response.clone().text()) !== undefined;
}

/** Keeps the page as it now is; one that the site has no more is not kept any longer. */
export async function keepPage(address: string): Promise<void> {
  const response = await fetched(address);
  if (isGone(response)) return letGo(address);
  if (!(await isOwnPage(response))) throw new Error(`${address} answered ${response.status}, and no page of this site`);
  const store = await caches.open(stores.pages);
  await store.put(pageKey(address), response);
}

export function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

export async function letGo(address: string): Promise<void> {
  const store = await caches.open(stores.pages);
  await store.delete(pageKey(address));
}

/** The pages that were kept last, newest first: a store lists them as they were put there. */
export async function lastKeptPages(most: number): Promise<KeptPage[]> {
  const store = await caches.open(stores.pages);
  const keys = await store.keys();
  return Promise.all(
    keys
      .slice(-most)
      .toReversed()
      .map(async (key) => ({ title: titleOf(await textAt(store, key)), address: new URL(key.url).pathname })),
  );
}

/** Lets go of those that were kept first. */
export async function boundPages(most: number): Promise<void> {
  const store = await caches.open(stores.pages);
  const keys = await store.keys();
  await Promise.all(keys.slice(0, -most).map((key) => store.delete(key)));
}

export async function textAt(store: Cache, key: Request | string): Promise<string> {
  const response = await store.match(key);
  return response ? response.text() : '';
}

/** Without the name of the site, which all have. */
function titleOf(html: string): string {
  // Of the whole page a browser would also weigh the styles, by the policy of the page that is open.
  const [element = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  const { title } = new DOMParser().parseFromString(element, 'text/html');
  return title.replace(/ · [^·]*$/, '');
}
