import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findOrInstallChromium, launchArguments } from '../../scripts/chromium.ts';
import { serveCompressed } from '../../scripts/bench/compressed-site.ts';
import { codeBytes, weighPage } from '../../scripts/bench/page-weight.ts';
import type { Site } from '../../scripts/serve/static-site.ts';
import { newPage, useBrowser } from './browser.ts';
import { examples, findOnEach, types } from './page-types.ts';

useBrowser();

const folder = join(inject('sampleFolder'), 'public');
/** It brings DuckDB along when asked a question. */
const queryPage = 'du-lieu/truy-van/';

let server: Site;
let browser: Browser;
beforeAll(async () => {
  server = await serveCompressed(folder);
  browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('no page but the one for free questions weighs more than 30,000 bytes of HTML, CSS and JavaScript', async () => {
  const tooHeavy: string[] = [];
  for (const path of examples.filter((example) => example !== queryPage)) {
    const bytes = codeBytes(await weighPage(browser, server.url + path));
    if (bytes > 30_000) tooHeavy.push(`/${path}: ${bytes}`);
  }
  expect(tooHeavy).toEqual([]);
});

test('stories, units and honours bring one script alone, which keeps them for reading without a network', () => {
  const without = /^(guong-dien-hinh\/\[id\]$|don-vi(\/|$)|bang-vang(\/|$))/;
  const pages = types.filter(({ route }) => without.test(route)).flatMap((type) => type.pages);
  const scripts = pages.flatMap(({ path }) => scriptsOf(readFileSync(join(folder, path, 'index.html'), 'utf8')));
  const [only = '', ...others] = new Set(scripts);
  expect(pages.length).toBeGreaterThan(100);
  expect(scripts).toHaveLength(pages.length);
  expect(others).toEqual([]);
  const code = readFileSync(join(folder, only));
  expect(brotliCompressSync(code).length).toBeLessThan(1500);
  // Nothing else comes with it, neither early nor late.
  expect(code.toString()).not.toMatch(/\bimport\b/);
});

/** The addresses of a page's scripts; what stands within the page has none. */
function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)].map(([tag]) => tag);
  return tags.map((tag) => /src="([^"]*)"/.exec(tag)?.[1] ?? tag);
}

test('a picture below a phone’s first screen is fetched only when it is scrolled to', async () => {
  const { page } = await newPage({ viewport: { width: 360, height: 740 } });
  const found = await findOnEach(page, () =>
    page
      .locator('img:not([loading="lazy"])')
      .evaluateAll((pictures) =>
        pictures
          .filter((picture) => picture.getBoundingClientRect().top > window.innerHeight)
          .map((picture) => picture.outerHTML.slice(0, 120)),
      ),
  );
  await page.close();
  expect(found).toEqual([]);
});
