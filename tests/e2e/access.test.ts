import { expect, test } from 'vitest';
import { colourRules, desk, everyRule, examined, phone, sideways, useAxe, violations } from './access.ts';
import { newPage, useBrowser } from './browser.ts';
import { findOnEach, strangers } from './page-types.ts';

useBrowser();

/** Elements whose content is cut off, as the start of their HTML. */
function clippedContent(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isHiddenOnPurpose = clipPath !== 'none';
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut && !isHiddenOnPurpose && element.clientWidth > 0;
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
}

test('every page of the public site comes of a route file', () => {
  expect(strangers).toEqual([]);
});

test('axe finds nothing on a page, in either theme, on a phone or a desk', { timeout: 300_000 }, async () => {
  const { page } = await newPage({ ...examined, viewport: phone });
  const found = await findOnEach(page, async () => {
    await useAxe(page);
    const told: string[] = [];
    for (const screen of [phone, desk]) {
      await page.setViewportSize(screen);
      await page.emulateMedia({ colorScheme: 'light' });
      told.push(...(await violations(page, `light ${screen.width}`, everyRule)));
      await page.emulateMedia({ colorScheme: 'dark' });
      told.push(...(await violations(page, `dark ${screen.width}`, colourRules)));
    }
    return told;
  });
  await page.close();
  expect(found).toEqual([]);
});

test('no page scrolls sideways at 320 pixels, which is a desk’s screen enlarged four times', async () => {
  const { page } = await newPage({ viewport: { width: 320, height: 256 } });
  const found = await findOnEach(page, () => sideways(page));
  await page.close();
  expect(found).toEqual([]);
});

test('text of twice the size is neither cut off nor out of the window', async () => {
  const { page } = await newPage({ ...examined, viewport: desk });
  const found = await findOnEach(page, async () => {
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    return [...(await page.evaluate(clippedContent)), ...(await sideways(page))];
  });
  await page.close();
  expect(found).toEqual([]);
});

test('text spaced as widely as readers may set it is neither cut off nor out of the window', async () => {
  const { page } = await newPage({ ...examined, viewport: phone });
  const found = await findOnEach(page, async () => {
    // The distances of WCAG 1.4.12.
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
    });
    return [...(await page.evaluate(clippedContent)), ...(await sideways(page))];
  });
  await page.close();
  expect(found).toEqual([]);
});

test('nothing moves where the reader asks for less motion', async () => {
  const { page } = await newPage({ viewport: desk, reducedMotion: 'reduce' });
  const found = await findOnEach(page, () =>
    page.evaluate(() => {
      const moving = [...document.querySelectorAll('body *')].filter((element) =>
        [null, '::before', '::after'].some((part) => {
          const style = getComputedStyle(element, part);
          return style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior !== 'auto';
        }),
      );
      return [
        ...document.getAnimations().map(() => 'an animation runs'),
        ...moving.map((element) => `may move: ${element.outerHTML.slice(0, 120)}`),
      ];
    }),
  );
  await page.close();
  expect(found).toEqual([]);
});
