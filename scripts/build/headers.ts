import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineHashes } from './page-policy.ts';
import { headerPolicy } from './page-policy.ts';
import type { Audience } from './sites.ts';

/** Beside the sites: the policy of their pages as web servers include it. */
export const headersFolder = 'headers';

/** Writes the policy of a site's pages for nginx, as a variable, and for Caddy, as a variable too: `deploy/` sends them. */
export function writeHeaders(out: string, audience: Audience, hashes: InlineHashes): void {
  const folder = join(out, headersFolder);
  mkdirSync(folder, { recursive: true });
  const policy = headerPolicy(hashes);
  writeFileSync(join(folder, `${audience}.nginx.conf`), `set $page_policy "${policy}";\n`);
  writeFileSync(join(folder, `${audience}.caddy`), `vars page_policy "${policy}"\n`);
}
