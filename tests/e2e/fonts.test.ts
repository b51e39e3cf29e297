import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { examples } from './page-types.ts';

useBrowser();

test('the fonts weigh no more than 70,000 bytes', () => {
  const folder = join(inject('sampleFolder'), 'public/_astro/fonts');
  const bytes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
});

/** How far the page moves while it takes its fonts, which come a second after it. */
async function layoutShift(path: string, width: number): Promise<number> {
  const { page } = await newPage({ viewport: { width, height: 740 } });
  await page.route('**/*.woff2', async (route) => {
    await sleep(1000);
    await route.continue();
  });
  await page.goto(inject('publicUrl') + path);
  const shift = await page.evaluate(async () => {
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
  await page.close();
  return shift;
}

/** A word that goes to the next line in one font and not in the other moves what is below it: a fifth of what counts as good. */
const tolerated = 0.02;

/** The pages that move, at a width, with how far. */
async function moving(width: number): Promise<string[]> {
  const shifts = await Promise.all(examples.map(async (path) => ({ path, shift: await layoutShift(path, width) })));
  return shifts.filter(({ shift }) => shift >= tolerated).map(({ path, shift }) => `/${path}: ${shift.toFixed(3)}`);
}

test('a page does not move when its fonts come late, on a phone', async () => {
  expect(await moving(360)).toEqual([]);
});

test('a page does not move when its fonts come late, on a desk', async () => {
  expect(await moving(1280)).toEqual([]);
});
