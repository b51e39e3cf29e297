import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from '../../scripts/build/site-files.ts';
import { base, useBasedSite } from './based-site.ts';
import { Crawl } from './crawl.ts';
import type { Door } from './deployed.ts';
import { authorization, useDeployed } from './deployed.ts';

const basedFolder = useBasedSite();
const doors = { public: 'public', internal: 'internal-password' } satisfies Record<string, Door>;
const sites = [
  { audience: 'public', built: inject('sampleFolder'), base: '/' },
  { audience: 'internal', built: inject('sampleFolder'), base: '/' },
  { audience: 'public', built: basedFolder, base },
  { audience: 'internal', built: basedFolder, base },
] as const;

describe.each(sites)('the $audience site below $base', ({ audience, built, base }) => {
  const site = useDeployed(() => ({ server: 'nginx', door: doors[audience], built, base }));

  test('has no dead link, and none that leads out of it', { timeout: 300_000 }, async () => {
    const { dead, reached } = await new Crawl(site.url, authorization()).run();
    expect([...dead].toSorted()).toEqual([]);
    // Hardly a page is there that no link leads to: the one without a network, lists of awards that no total counts.
    const pages = filesOf(join(built, audience)).filter((path) => path.endsWith('index.html'));
    expect(pages.filter((path) => reached.has(base + path.replace(/index\.html$/, ''))).length).toBeGreaterThan(
      pages.length * 0.9,
    );
  });
});
