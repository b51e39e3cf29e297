import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineHashes } from './page-policy.ts';
import { inlineHashes, pagePolicy } from './page-policy.ts';
import { filesOf } from './site-files.ts';

/**
 * Writes into every page of a site of which build it is and what it may load and run, for hosts that send no headers.
 * Returns the hashes of all inline parts of the site, which its headers need.
 */
export function stampPages(site: string, build: string): InlineHashes {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const path of filesOf(site).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(site, path), 'utf8');
    const hashes = inlineHashes(html);
    writeFileSync(join(site, path), stamped({ path, html, metas: metasOf(hashes, build) }));
    for (const hash of hashes.scripts) scripts.add(hash);
    for (const hash of hashes.styles) styles.add(hash);
  }
  return { scripts, styles };
}

function metasOf(hashes: InlineHashes, build: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}"><meta name="build" content="${build}">`;
}

/** The policy stands before all that it is about: a browser applies it to what follows only. */
function stamped({ path, html, metas }: { path: string; html: string; metas: string }): string {
  const whole = html.replace('<meta charset="utf-8">', (charset) => charset + metas);
  if (whole === html) throw new Error(`${path} does not say its charset first`);
  return whole;
}
