import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';

useBrowser();

test('a reader finds from the page about the site whose software and letters it hands out', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${inject('publicUrl')}gioi-thieu/`);
  await page.getByRole('link', { name: 'giấy phép' }).click();
  expect(new URL(page.url()).pathname).toBe('/giay-phep.txt');
  expect(await page.locator('body').innerText()).toContain('@fontsource/be-vietnam-pro');
  await page.close();
});

test('both sites list the engine, the editor, the search, the islands and the letters', () => {
  const common = ['@codemirror/view', '@duckdb/duckdb-wasm', '@fontsource/be-vietnam-pro', 'apache-arrow'];
  const expected = [...common, 'astro', 'chart.js', 'minisearch', 'svelte'];
  for (const site of ['public', 'internal'] as const)
    expect(expected.filter((name) => !listed(site).includes(name))).toEqual([]);
});

test('what works in the build alone is on neither list', () => {
  const tools = ['@duckdb/node-api', 'satori', 'sharp', 'typescript', 'vite'];
  expect(tools.filter((name) => listed('public').includes(name) || listed('internal').includes(name))).toEqual([]);
});

test('only the internal site hands out the letters of official papers', () => {
  expect(listed('internal')).toContain('@fontsource/tinos');
  expect(listed('public')).not.toContain('@fontsource/tinos');
});

/** The names in the list of a built site. */
function listed(site: 'public' | 'internal'): string[] {
  const text = readFileSync(join(inject('sampleFolder'), site, 'giay-phep.txt'), 'utf8');
  return [...text.matchAll(/^(\S+) \d\S*: /gm)].map(([, name = '']) => name);
}
