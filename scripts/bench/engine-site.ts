import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFiles } from '../build/compress.ts';
import type { Site } from '../serve/static-site.ts';
import { serveSite } from '../serve/static-site.ts';
import { writeEnginePage } from './engine-page.ts';

/** Serves a page of nothing but the script, bundled and compressed as the site's own are, with `data.duckdb` beside it. */
export async function serveEngine(script: string, database: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  await writeEnginePage(script, folder);
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
