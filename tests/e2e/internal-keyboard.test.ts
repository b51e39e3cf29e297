import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { tabTo } from './tab-to.ts';

useBrowser();
const internalUrl = inject('internalUrl');

/** How many rows the list says it holds to which the address leads. */
function rowsOpened(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const part = location.hash === '' ? document.querySelector('main') : document.querySelector(location.hash);
    const list = part?.matches('[data-rows]') ? part : part?.querySelector('[data-rows]:not(li)');
    return list?.getAttribute('data-rows');
  });
}

test.each([
  ['awards', 'khen-thuong/2023/'],
  ['decisions', 'quyet-dinh/2023/'],
  ['a bloc', 'khoi/k1/'],
  ['progress', 'tien-do/2023/'],
  ['documents', 'van-ban/'],
  ['exemplars in the making', 'dien-hinh/2023/'],
])('by keyboard alone the first figure of the page of %s opens as many rows', async (_, path) => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${internalUrl}noi-bo/${path}`);
  const figure = page.locator('main a[data-count]').first();
  const count = await figure.getAttribute('data-count');
  const before = page.url();
  await tabTo(page, figure);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  await expect.poll(() => rowsOpened(page)).toBe(count);
  await expectQuiet(watched);
});

test('by keyboard alone a line that needs attention leads to what is to be done', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${internalUrl}noi-bo/can-chu-y/cham-nhiem-vu/`);
  const row = page.locator('main tbody tr:not(.group)').first();
  const unit = await row.locator('a').first().innerText();
  await tabTo(page, row.locator('a').nth(1));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nhiem-vu/**#con-cham');
  expect(await page.locator('#con-cham').innerText()).toContain(unit);
  await expectQuiet(watched);
});
