/** Sites that share one origin keep apart what they keep. */
const prefix = `bang-vang:${import.meta.env.BASE_URL}:`;

/** Where what is kept lies in the browser. */
export const stores = {
  pages: `${prefix}pages`,
  /** Files whose names change with what they hold. */
  lasting: `${prefix}lasting`,
  /** Files that a later build replaces under the same name. */
  data: `${prefix}data`,
};

/** In `data`, no address of the site: of which build all is that is kept. */
export const currentMark = `${import.meta.env.BASE_URL}ban-da-luu`;

/** Whether what an address leads to never changes: its name, or its version, is made of what it holds. */
export function isLasting(address: string): boolean {
  return /\/_astro\/|[-/][0-9a-f]{16}[-.][^/]*$|\?v=[0-9a-f]{12}$/.test(address);
}

/** Whether this is what the site itself has there: no error, no way to a sign-in, no answer of another host. */
export function isOwnAnswer({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/** Fetches and keeps a file; one that never changes is fetched once. */
export async function keepFile(address: string): Promise<void> {
  const store = await caches.open(isLasting(address) ? stores.lasting : stores.data);
  if (isLasting(address) && (await store.match(address))) return;
  const response = await fetched(address);
  if (!isOwnAnswer(response)) throw new Error(`${address} answered ${response.status}`);
  await store.put(address, response);
}

/** From the network itself: neither the service worker nor the browser's own cache answers it. */
export function fetched(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-store' });
}
