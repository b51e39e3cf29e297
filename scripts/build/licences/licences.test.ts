import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { bundledPackages } from './bundled-packages.ts';
import { licenceList } from './licence-list.ts';
import { shippedPackage } from './shipped-package.ts';

const root = join(import.meta.dirname, '../../..');

test('what a script, its worker and their files hold of other packages is listed, and what they only mention is not', async () => {
  const bundled = await bundle({
    'page.ts': `import MiniSearch from 'minisearch';
      import type { Options } from 'sitemap';
      import engine from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
      import worker from './worker.ts?worker&url';
      console.log(new MiniSearch({ fields: [] }), engine, worker);`,
    'worker.ts': `import { distance } from 'fastest-levenshtein';
      postMessage(distance('a', 'b'));`,
  });
  expect(bundled).toEqual(['@duckdb/duckdb-wasm', 'fastest-levenshtein', 'minisearch']);
});

test('each package is told with its version and its own licence, and a licence that several share stands once', () => {
  const list = licenceList([
    { name: 'b', version: '2.0.0', licence: 'MIT', text: 'Copyright B' },
    { name: 'c', version: '1.0.0', licence: 'ISC', text: 'Copyright C' },
    { name: 'a', version: '1.1.0', licence: 'MIT', text: 'Copyright B' },
  ]);
  expect(list).toContain('a 1.1.0: MIT\nb 2.0.0: MIT\nc 1.0.0: ISC\n');
  expect(list).toContain('\na, b\n\nCopyright B\n');
  expect(list.match(/Copyright B/g)).toHaveLength(1);
});

test('a package that comes without its licence has that of its sources', () => {
  const { licence, text } = shippedPackage(join(root, 'node_modules/@duckdb/duckdb-wasm'));
  expect(licence).toBe('MIT');
  expect(text).toMatch(/^Copyright 2021 DuckDB WASM Contributors[^]*Permission is hereby granted[^]*WITHOUT WARRANTY/);
});

/** The names of the packages that are in a bundle of these files, built as the sites are. */
async function bundle(files: Readonly<Record<string, string>>): Promise<string[]> {
  // Within the project, so that its packages are found.
  mkdirSync(join(root, '.astro'), { recursive: true });
  const folder = mkdtempSync(join(root, '.astro/licences-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const folders = new Set<string>();
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [bundledPackages(folders)],
    worker: { format: 'es', plugins: () => [bundledPackages(folders)] },
    build: { outDir: join(folder, 'out'), rolldownOptions: { input: join(folder, 'page.ts') } },
  });
  return [...folders].map((path) => shippedPackage(path).name).toSorted();
}
