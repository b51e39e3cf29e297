import { findAmong } from './find-among.ts';
import { hasLinks, linksIn } from './links-in.ts';

interface Link {
  readonly from: string;
  readonly to: URL;
}

/**
 * Starts at a site's first page and follows every link of its origin, in pages, scripts, style sheets, feeds and data.
 */
export class Crawl {
  /** What was reached, by path: its text, where it has links. */
  readonly reached = new Map<string, string>();
  /** Links that lead to nothing, to no such part of a page or out of the site, as "from → to". */
  readonly dead = new Set<string>();
  readonly #start: URL;
  readonly #headers: Record<string, string>;
  readonly #parts: Link[] = [];
  /** The address that the site says it has, in its feed and for search engines. */
  #canonical = '';

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#start = new URL(url);
    this.#headers = headers;
  }

  async run(): Promise<this> {
    let next: Link[] = [{ from: 'start', to: this.#start }];
    while (next.length > 0) {
      const found: Link[] = [];
      await findAmong(next, async (link) => {
        found.push(...(await this.#follow(link)));
        return [];
      });
      next = this.#unknown(found);
    }
    for (const { from, to } of this.#parts) if (!this.#hasPart(to)) this.dead.add(`${from} → ${to.pathname}${to.hash}`);
    return this;
  }

  async #follow({ from, to }: Link): Promise<Link[]> {
    const response = await fetch(to.origin + to.pathname, { headers: this.#headers });
    const type = response.headers.get('content-type') ?? '';
    const body = Buffer.from(await response.arrayBuffer());
    const text = hasLinks(type) ? body.toString('utf8') : '';
    this.reached.set(to.pathname, text);
    if (!response.ok) this.dead.add(`${from} → ${to.pathname}`);
    if (to === this.#start) this.#canonical = canonicalOf(text);
    return linksIn(text, type).flatMap((address) => this.#ownLink(to.pathname, address, response.url));
  }

  /** An address as a link within this origin; nothing when it is of another, or no address. */
  #ownLink(from: string, address: string, at: string): Link[] {
    const url = URL.parse(address, at);
    if (url === null || !/^https?:$/.test(url.protocol)) return [];
    const to = url.origin === this.#canonical ? new URL(url.href.slice(url.origin.length), this.#start) : url;
    return to.origin === this.#start.origin ? [{ from, to }] : [];
  }

  #unknown(links: readonly Link[]): Link[] {
    const inside = links.filter(({ from, to }) => {
      const isInside = to.pathname.startsWith(this.#start.pathname);
      if (!isInside) this.dead.add(`${from} → ${to.pathname}`);
      return isInside;
    });
    this.#parts.push(...inside.filter(({ to }) => to.hash.length > 1));
    const fresh = inside.filter(({ to }) => !this.reached.has(to.pathname));
    return [...new Map(fresh.map((link) => [link.to.pathname, link])).values()];
  }

  #hasPart({ pathname, hash }: URL): boolean {
    return this.reached.get(pathname)?.includes(` id="${decodeURIComponent(hash.slice(1))}"`) ?? false;
  }
}

function canonicalOf(html: string): string {
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return address === undefined ? '' : new URL(address).origin;
}
