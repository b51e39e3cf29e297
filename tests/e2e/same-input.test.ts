import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every page of a built site, by its path. */
function pagesOf(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  );
  return new Map(
    files
      .map(
        ({ parentPath, name }) =>
          [relative(site, join(parentPath, name)), readFileSync(join(parentPath, name), 'utf8')] as const,
      )
      .toSorted(),
  );
}

test('the same input built twice gives the same pages of both sites, byte for byte', { timeout: 600_000 }, async () => {
  expect(await buildSites({ data: 'data', out: folder, base: '/', allowRejects: false, tell: () => undefined })).toBe(
    true,
  );
  const first = inject('sampleFolder');
  expect(pagesOf(join(folder, 'public'))).toEqual(pagesOf(join(first, 'public')));
  expect(pagesOf(join(folder, 'internal'))).toEqual(pagesOf(join(first, 'internal')));
});

test(
  'the public site builds from its own file, without the internal pages and the internal database',
  { timeout: 600_000 },
  () => {
    const copy = join(folder, 'copy');
    const kept = (path: string): boolean =>
      !/^(node_modules|build|dist|\.git|\.astro|src\/internal)(\/|$)/.test(relative(root, path).replaceAll('\\', '/'));
    cpSync(root, copy, { recursive: true, filter: kept });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    cpSync(join(inject('sampleFolder'), 'build/public.duckdb'), join(copy, 'public.duckdb'));
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', join(copy, 'site')],
      {
        cwd: copy,
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          BANG_VANG_AUDIENCE: 'public',
          BANG_VANG_DATABASE: join(copy, 'public.duckdb'),
          BANG_VANG_CACHE: join(copy, 'cache'),
        },
      },
    );
    const [fromCopy, fromWhole] = [pagesOf(join(copy, 'site')), pagesOf(join(inject('sampleFolder'), 'public'))];
    expect([...fromCopy.keys()]).toEqual([...fromWhole.keys()]);
  },
);
