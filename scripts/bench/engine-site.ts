import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFiles } from '../build/compress.ts';
import type { Site } from '../serve/static-site.ts';
import { serveSite } from '../serve/static-site.ts';

/** Serves a page of nothing but the script, bundled and compressed as the site's own are, with `data.duckdb` beside it. */
export async function serveEngine(script: string, database: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: script, output: { entryFileNames: 'page.js' } },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
  );
  copyFileSync(database, join(folder, 'data.duckdb'));
  await compressFiles(folder);
  const { url, close } = await serveSite({ directory: folder, port: 0 });
  return {
    url,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
