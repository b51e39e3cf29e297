import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import svelte from '@astrojs/svelte';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { databaseVariable } from '../../../src/db/node.ts';
import { printMeasured } from '../measured.ts';

/** Renders the statistics pages of a public database, and no other page; prints seconds and memory as JSON. */
const [database = '', out = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '../../..');
process.env['NODE_ENV'] = 'production';
process.env['TZ'] = 'UTC';
process.env[databaseVariable] = resolve(database);

const statistics: AstroIntegration = {
  name: 'statistics-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const page of ['index', '[year]'])
        injectRoute({
          pattern: `/thong-ke/${page}`.replace(/index$/, ''),
          entrypoint: join(root, `src/pages/thong-ke/${page}.astro`),
          prerender: true,
        });
    },
  },
};

// Within the project, so that packages are found from there; a folder of sources without a page of its own.
mkdirSync(join(root, '.astro'), { recursive: true });
const work = mkdtempSync(join(root, '.astro/bench-'));
mkdirSync(join(work, 'src/pages'), { recursive: true });
try {
  await printMeasured(() =>
    build({
      configFile: false,
      root,
      srcDir: join(work, 'src'),
      cacheDir: join(work, 'cache'),
      outDir: resolve(out),
      trailingSlash: 'always',
      logLevel: 'error',
      build: { format: 'directory', inlineStylesheets: 'always' },
      integrations: [svelte(), statistics],
    }),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
