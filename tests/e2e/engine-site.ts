import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Site } from '../../scripts/serve/static-site.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';

/** Serves a page of nothing but `engine-page.ts`, bundled as the site's own scripts are, with a database beside it. */
export async function serveEngine(database: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'engine-page.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
  );
  copyFileSync(database, join(folder, 'data.duckdb'));
  const { url, close } = await serveSite({ directory: folder, port: 0 });
  return {
    url,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
