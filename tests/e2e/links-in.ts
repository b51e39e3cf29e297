/** Where each address stands in a text of a type; `{1}` is the address. */
const places: readonly [type: RegExp, address: RegExp][] = [
  [/^text\/html/, /\s(?:href|src|component-url|renderer-url|action)="([^"]*)"/g],
  [/^text\/html/, /\s(?:content|data-[a-z]+)="((?:https?:\/|\/)[^"\s]*)"/g],
  // Files that an island is given; addresses of pages come without the base, which the island puts before them.
  [/^text\/html/, /&quot;(\/[^&\s]+\.\w+)&quot;/g],
  [/^text\/css/, /url\(["']?([^"')]+)["']?\)/g],
  // With the eight letters that name its content: DuckDB's own scripts name files of its package.
  [/^text\/javascript/, /["'`](\.{0,2}\/[\w./-]+[.-][\w-]{8}\.(?:js|css|wasm))["'`]/g],
  [/^text\/xml/, /<(?:loc|link|guid[^>]*)>([^<]+)</g],
  [/^text\/xml/, /\s(?:href|url)="([^"]+)"/g],
  [/json/, /"(?:path|src|start_url|scope|url)":\s*"([^"]+)"/g],
  [/json/, /"(\/[^"\s]*)"/g],
  [/^text\/plain/, /^Sitemap: (.+)$/gm],
];

/** Whether links are looked for in a response of this type. */
export function hasLinks(type: string): boolean {
  return places.some(([of]) => of.test(type));
}

/** The addresses that a page or a file of the site names, as it names them. */
export function linksIn(text: string, type: string): string[] {
  const named = places
    .filter(([of]) => of.test(type))
    .flatMap(([, address]) => [...text.matchAll(address)].map(([, found = '']) => found));
  const sets = type.startsWith('text/html') ? [...text.matchAll(/\ssrcset="([^"]*)"/g)] : [];
  const variants = sets.flatMap(([, set = '']) => set.split(',').map((one) => one.trim().replace(/\s.*/, '')));
  return [...named, ...variants].map((address) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}
