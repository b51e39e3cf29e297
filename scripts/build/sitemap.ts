import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Transform } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** What sitemaps.org allows in one file. */
const mostInOneFile = 50_000;

/**
 * Writes the sitemap of a built site and returns its address. It lists the addresses that the pages give as their own,
 * so that one which is not to be found is not in it; null when they give none.
 */
export async function writeSitemap(folder: string, most = mostInOneFile): Promise<string | null> {
  const front = join(folder, 'index.html');
  const home = existsSync(front) ? ownAddress(front) : null;
  if (home === null) return null;
  const files = parts(addressesIn(folder), most).map((addresses, before) => ({
    name: `sitemap-${before + 1}.xml`,
    addresses,
  }));
  const [only, ...others] = files;
  if (only && others.length === 0) await write(join(folder, 'sitemap.xml'), new SitemapStream(plain), only.addresses);
  else {
    for (const { name, addresses } of files) await write(join(folder, name), new SitemapStream(plain), addresses);
    await write(
      join(folder, 'sitemap.xml'),
      new SitemapIndexStream(),
      files.map(({ name }) => home + name),
    );
  }
  return `${home}sitemap.xml`;
}

/** Pages only: none of the further vocabularies. */
const plain = { xmlns: { news: false, video: false, xhtml: false, image: false } };

function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ownAddress(join(folder, name)))
    .filter((address) => address !== null)
    .toSorted();
}

function ownAddress(page: string): string | null {
  const [, address = null] = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(page, 'utf8')) ?? [];
  return address;
}

function parts(all: readonly string[], most: number): string[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
}

async function write(path: string, sitemap: Transform, addresses: readonly string[]): Promise<void> {
  writeFileSync(path, await streamToPromise(Readable.from(addresses).pipe(sitemap)));
}
