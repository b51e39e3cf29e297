import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Audience } from '../sites.ts';
import { siteToKeep } from './site-to-keep.ts';

/** A site that has been rendered and stamped. */
export interface FinishedSite {
  readonly folder: string;
  readonly audience: Audience;
  /** The path below which the site stands. */
  readonly base: string;
  readonly build: string;
}

const worker = join(import.meta.dirname, '../../../src/offline/worker/worker.ts');

/** Writes the service worker of a site: one file that imports nothing, at the root, since it answers for what lies below itself. */
export async function writeServiceWorker(site: FinishedSite): Promise<void> {
  const bundle = await rolldown({
    input: worker,
    logLevel: 'silent',
    transform: {
      define: {
        builtSite: JSON.stringify(siteToKeep(site)),
        'import.meta.env.BASE_URL': JSON.stringify(site.base),
        'process.env.NODE_ENV': '"production"',
      },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  writeFileSync(join(site.folder, 'sw.js'), code);
}
