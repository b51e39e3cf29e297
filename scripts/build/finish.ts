import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIdOf } from './build-id.ts';
import { compressFiles } from './compress.ts';
import { writeHeaders } from './headers.ts';
import { writeServiceWorker } from './offline/service-worker.ts';
import { writeWholeCopy } from './offline/whole-copy.ts';
import { writeRobots } from './robots.ts';
import type { Audience } from './sites.ts';
import { stampPages } from './stamp.ts';

/** Says in each site of which build it is, and how old its figures are; Astro renders it with the second only. */
export const versionFile = 'phien-ban.json';

/**
 * Makes of rendered sites in a folder what servers hand out: one build's mark on every page of all of them, what pages
 * may load, what search engines may read, what is kept for reading without a network, and each file packed beside itself.
 * `headers/` then lies beside the sites.
 */
export async function finishSites(folder: string, audiences: readonly Audience[], base: string): Promise<void> {
  for (const audience of audiences) await writeRobots(join(folder, audience), audience);
  const build = buildIdOf(audiences.map((audience) => join(folder, audience)));
  for (const audience of audiences) {
    const site = join(folder, audience);
    writeHeaders(folder, audience, stampPages(site, build));
    markVersion(join(site, versionFile), build);
    const finished = { folder: site, audience, base, build };
    if (audience === 'internal') writeWholeCopy(finished);
    await writeServiceWorker(finished);
    await compressFiles(site);
  }
}

function markVersion(path: string, build: string): void {
  const rendered = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, `${JSON.stringify({ build, ...rendered })}\n`);
}
