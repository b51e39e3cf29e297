import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every page of a built site, and every document of Word, by its path. */
function pagesOf(site: string): Map<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => /\.(html|docx)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(site, path), readFileSync(path, 'latin1')]));
}

/** Paths of the pages that two sites do not have in common, byte for byte. */
function unlike(one: string, other: string): string[] {
  const [pages, others] = [pagesOf(one), pagesOf(other)];
  return [...new Set([...pages.keys(), ...others.keys()])].filter((path) => pages.get(path) !== others.get(path));
}

test('the same input built twice gives the same pages of both sites, byte for byte', { timeout: 600_000 }, async () => {
  const lines: string[] = [];
  const options = {
    data: 'data',
    out: folder,
    base: '/',
    allowRejects: false,
    tell: (line: string) => lines.push(line),
  };
  expect(await buildSites(options), lines.join('\n')).toBe(true);
  const first = inject('sampleFolder');
  expect(pagesOf(join(first, 'internal')).size).toBeGreaterThan(100);
  expect(unlike(join(folder, 'public'), join(first, 'public'))).toEqual([]);
  expect(unlike(join(folder, 'internal'), join(first, 'internal'))).toEqual([]);
});

test(
  'the public site builds from its own file, without the internal pages and the internal database',
  { timeout: 600_000 },
  () => {
    const copy = join(folder, 'copy');
    const left = /^(node_modules|build|dist|\.git|\.astro|src\/internal)(\/|$)/;
    cpSync(root, copy, { recursive: true, filter: (path) => !left.test(relative(root, path).replaceAll('\\', '/')) });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    cpSync(join(inject('sampleFolder'), 'build/public.duckdb'), join(copy, 'public.duckdb'));
    cpSync(join(inject('sampleFolder'), 'build/anh'), join(copy, 'anh'), { recursive: true });
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', join(copy, 'site')],
      {
        cwd: copy,
        stdio: 'pipe',
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          BANG_VANG_AUDIENCE: 'public',
          BANG_VANG_DATABASE: join(copy, 'public.duckdb'),
          BANG_VANG_CACHE: join(copy, 'cache'),
        },
      },
    );
    expect([...pagesOf(join(copy, 'site')).keys()].toSorted()).toEqual(
      [...pagesOf(join(inject('sampleFolder'), 'public')).keys()].toSorted(),
    );
  },
);
