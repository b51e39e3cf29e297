import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { examples } from './page-types.ts';
import { wornBy } from './worn-letters.ts';

useBrowser();

test('the fonts weigh no more than 70,000 bytes', () => {
  const folder = join(inject('sampleFolder'), 'public/_astro');
  const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(4);
  const bytes = fonts.map((file) => statSync(join(folder, file)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
});

declare global {
  interface Window {
    /** The time of the first frame after the page was drawn whole. */
    wholeSince?: number;
  }
}

/** How far a page moves while its fonts are a second late. */
async function shiftWithLateFonts(path: string, width: number): Promise<number> {
  const { page } = await newPage({ viewport: { width, height: 740 } });
  await noteWhole(page);
  await page.route('**/*.woff2', async (route) => {
    await sleep(1000);
    await route.continue();
  });
  await page.goto(inject('publicUrl') + path);
  const shift = await layoutShift(page);
  await page.close();
  return shift;
}

/** How far a page moves at most, opened first and opened again with the fonts that the browser has kept. */
async function shiftWithKeptFonts(path: string, width: number): Promise<number> {
  const page = await keepingPage({ viewport: { width, height: 740 } });
  await noteWhole(page);
  await page.goto(inject('publicUrl') + path, { waitUntil: 'networkidle' });
  const first = await layoutShift(page);
  await page.goto(inject('publicUrl') + path);
  const again = await layoutShift(page);
  await page.close();
  return Math.max(first, again);
}

/** A page of a browser that keeps files, as a reader's does: one whose requests are watched keeps none. */
async function keepingPage(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await newPage(options);
  await page.unroute('**/*');
  return page;
}

/** A busy machine draws the upper part of a page before it has read the rest, which then moves it, with fonts or without. */
async function noteWhole(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = (): void => {
      requestAnimationFrame(() => {
        if (document.readyState === 'loading') look();
        else requestAnimationFrame((time) => (window.wholeSince = time));
      });
    };
    look();
  });
}

/** How far a page has moved since it was drawn whole. */
async function layoutShift(page: Page): Promise<number> {
  await page.waitForFunction(() => window.wholeSince !== undefined);
  return page.evaluate(async () => {
    await document.fonts.ready;
    // The frame with the new letters, and the one after it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && entry.startTime >= Number(window.wholeSince)) sum += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    return sum;
  });
}

/** The pages that move, with how far. */
async function moving(shiftOf: (path: string) => Promise<number>): Promise<string[]> {
  const shifts = await Promise.all(examples.map(async (path) => ({ path, shift: await shiftOf(path) })));
  return shifts.filter(({ shift }) => shift > 0).map(({ path, shift }) => `/${path}: ${shift.toFixed(3)}`);
}

test.each([360, 1280])('no page moves when its fonts come late, %d wide', async (width) => {
  expect(await moving((path) => shiftWithLateFonts(path, width))).toEqual([]);
});

test.each([360, 1280])('no page moves when its fonts are kept, %d wide', async (width) => {
  expect(await moving((path) => shiftWithKeptFonts(path, width))).toEqual([]);
});

test('the letters that the first page fetched are worn by the next ones, whole', async () => {
  const page = await keepingPage();
  await page.goto(inject('publicUrl'), { waitUntil: 'networkidle' });
  await page.goto(inject('publicUrl') + 'phong-trao/', { waitUntil: 'networkidle' });
  await page.goto(inject('publicUrl') + 'gioi-thieu/', { waitUntil: 'networkidle' });
  expect(await wornBy(page, 'main p')).toEqual(['Be Vietnam Pro']);
  await page.close();
});
