import { expect, test } from 'vitest';
import { desk, everyRule, examined, phone, sideways, useAxe, violations } from './access.ts';
import { newPage, useBrowser } from './browser.ts';
import { findOnEachInternal, strangers } from './internal-page-types.ts';

useBrowser();

/** What answers questions in the browser: the engine's program, and the data that it reads. */
const engine = /duckdb|\.wasm|\.arrow/;

test('every page of the internal site comes of a route file', () => {
  expect(strangers).toEqual([]);
});

test('axe finds nothing on an internal page, light on a desk or dark on a phone', { timeout: 300_000 }, async () => {
  const { page } = await newPage({ ...examined, viewport: desk });
  const found = await findOnEachInternal(page, async () => {
    await useAxe(page);
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: 'light' });
    const onDesk = await violations(page, 'light 1280', everyRule);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...onDesk, ...(await violations(page, 'dark 360', everyRule))];
  });
  await page.close();
  expect([...new Set(found)]).toEqual([]);
});

test('no internal page scrolls sideways on a phone, also with all folds open', async () => {
  const { page } = await newPage({ viewport: phone });
  const found = await findOnEachInternal(page, async () => {
    const folded = await sideways(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    return [...folded, ...(await sideways(page))];
  });
  await page.close();
  expect(found).toEqual([]);
});

test('a visit asks nothing of another host, and no engine until the reader acts', { timeout: 180_000 }, async () => {
  const watched = await newPage({ viewport: desk });
  const { page } = watched;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const engines = await findOnEachInternal(page, async () => {
    // Islands come to life when they are seen.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    return asked.splice(0).filter((url) => engine.test(new URL(url).pathname));
  });
  await page.close();
  const { foreign, errors } = watched;
  expect({ engines, foreign, errors }).toEqual({ engines: [], foreign: [], errors: [] });
});
