import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from './sites.ts';
import { writeSitemap } from './sitemap.ts';

/** Tells search engines what of a built site they may read, and where its pages are listed. */
export async function writeRobots(folder: string, audience: Audience): Promise<void> {
  const lines = audience === 'public' ? ['Allow: /', ...(await sitemapLine(folder))] : ['Disallow: /'];
  writeFileSync(join(folder, 'robots.txt'), ['User-agent: *', ...lines, ''].join('\n'));
}

async function sitemapLine(folder: string): Promise<string[]> {
  const address = await writeSitemap(folder);
  return address === null ? [] : ['', `Sitemap: ${address}`];
}
