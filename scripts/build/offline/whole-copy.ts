import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeCopy } from '../../../src/offline/whole-copy-list.ts';
import { wholeCopyFile } from '../../../src/offline/whole-copy-list.ts';
import { filesOf } from '../site-files.ts';
import type { FinishedSite } from './service-worker.ts';

/** Lists for a reader who wants all of the internal site every page and what pages show, and says how much that is. */
export function writeWholeCopy({ folder, base, build }: FinishedSite): void {
  const all = filesOf(folder);
  const pages = all.filter((path) => path.endsWith('index.html'));
  const files = all.filter((path) => /^(_astro|anh)\/|-[0-9a-f]{16}\.duckdb$/.test(path));
  const bytes = [...pages, ...files].reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const address = (path: string): string => base + path.replace(/index\.html$/, '');
  const copy: WholeCopy = { build, bytes, pages: pages.map(address), files: files.map(address) };
  writeFileSync(join(folder, wholeCopyFile), `${JSON.stringify(copy)}\n`);
}
