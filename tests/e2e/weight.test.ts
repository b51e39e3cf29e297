import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('stories, units and honours come without any JavaScript', () => {
  const without = /^(guong-dien-hinh\/\[id\]$|don-vi(\/|$)|bang-vang(\/|$))/;
  const pages = types.filter(({ route }) => without.test(route)).flatMap((type) => type.pages);
  const withScript = pages.filter(({ path }) =>
    /<script(?! type="application\/ld\+json")/.test(readFileSync(join(folder, path, 'index.html'), 'utf8')),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(withScript).toEqual([]);
});

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
