import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { examples } from './page-types.ts';

useBrowser();

test('the fonts weigh no more than 70,000 bytes', () => {
  const folder = join(inject('sampleFolder'), 'public/_astro');
  const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(4);
  const bytes = fonts.map((file) => statSync(join(folder, file)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
});

/** How far a page moves because of its fonts, which come some milliseconds late: when first opened and when opened again. */
async function layoutShifts(path: string, width: number, late: number): Promise<number[]> {
  const { page } = await newPage({ viewport: { width, height: 740 } });
  await page.route('**/*.woff2', async (route) => {
    await sleep(late);
    await route.continue();
  });
  const shifts: number[] = [];
  for (const visit of [1, 2]) {
    await page.goto(inject('publicUrl') + path, { waitUntil: visit === 1 ? 'networkidle' : 'load' });
    shifts.push(await layoutShift(page));
  }
  await page.close();
  return shifts;
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // The frame with the new letters, and the one after it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    return sum;
  });
}

/** The pages that move by more than is tolerated, with how far on each visit. */
async function moving(width: number, late: number, tolerated: number): Promise<string[]> {
  const shifts = await Promise.all(
    examples.map(async (path) => ({ path, visits: await layoutShifts(path, width, late) })),
  );
  return shifts
    .filter(({ visits }) => visits.some((shift) => shift > tolerated))
    .map(({ path, visits }) => `/${path}: ${visits.map((shift) => shift.toFixed(3)).join(', then ')}`);
}

test('no page moves when its fonts come late, as on a phone', async () => {
  expect(await moving(360, 1000, 0)).toEqual([]);
});

test('no page is seen to move when its fonts come at once, as on a desk', async () => {
  // Fonts from the cache may come a frame after the first: a line that then wraps otherwise is a fifth of what counts as good.
  expect(await moving(1280, 0, 0.02)).toEqual([]);
});

/** The typefaces that a passage is drawn in. */
async function wornBy(page: Page, passage: string): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
  const { root } = await devTools.send('DOM.getDocument');
  const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector: passage });
  const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test('the letters that the first page fetched are worn by the next ones, whole', async () => {
  const { page } = await newPage();
  // Watched requests are not kept by the browser, which is what this is about.
  await page.unroute('**/*');
  await page.goto(inject('publicUrl'), { waitUntil: 'networkidle' });
  await page.goto(inject('publicUrl') + 'phong-trao/', { waitUntil: 'networkidle' });
  await page.goto(inject('publicUrl') + 'gioi-thieu/', { waitUntil: 'networkidle' });
  expect(await wornBy(page, 'main p')).toEqual(['Be Vietnam Pro']);
  await page.close();
});
