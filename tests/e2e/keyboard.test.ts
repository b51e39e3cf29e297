import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { findOnEach } from './page-types.ts';

declare global {
  interface Window {
    /** What the tab key has not reached yet. */
    unreached: Set<Element>;
    /** What it reached without a visible sign of it. */
    unmarked: string[];
  }
}

useBrowser();

/** Remembers what can be focused and how it looks, and from then on watches where the focus goes. */
function watchFocus(): void {
  const reachable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const look = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow].join(' ');
  };
  const unfocused = new Map(
    [...document.querySelectorAll(reachable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => [element, look(element)]),
  );
  window.unreached = new Set(unfocused.keys());
  window.unmarked = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    window.unreached.delete(target);
    const { width, height } = target.getBoundingClientRect();
    const isMarked = look(target) !== unfocused.get(target) && width > 1 && height > 1;
    if (!isMarked) window.unmarked.push(target.outerHTML.slice(0, 120));
  });
}

function isAnyUnreached(page: Page): Promise<boolean> {
  return page.evaluate(() => window.unreached.size > 0);
}

async function tabThrough(page: Page): Promise<string[]> {
  await page.evaluate(watchFocus);
  // What scrolls is a stop of its own too; twice round the page is enough for all.
  const stops = 2 * (await page.evaluate(() => window.unreached.size));
  for (let stop = 0; stop < stops && (await isAnyUnreached(page)); stop++) await page.keyboard.press('Tab');
  return page.evaluate(() => [
    ...[...window.unreached].map((element) => `not reached: ${element.outerHTML.slice(0, 120)}`),
    ...window.unmarked.map((html) => `focused, but looks the same: ${html}`),
  ]);
}

test('the tab key reaches all there is to use on a page, and shows where it is', { timeout: 180_000 }, async () => {
  const { page } = await newPage();
  const found = await findOnEach(page, () => tabThrough(page));
  await page.close();
  expect(found).toEqual([]);
});

test('the first stop of every page leads past its head', async () => {
  const { page } = await newPage();
  const found = await findOnEach(page, async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const isThere = await page.evaluate(() => document.activeElement?.matches('main'));
    return isThere ? [] : ['the skip link does not lead to the content'];
  });
  await page.close();
  expect(found).toEqual([]);
});
