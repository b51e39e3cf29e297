import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();

async function opened(path: string) {
  const watched = await newPage();
  await watched.page.goto(inject('internalUrl') + path);
  return watched;
}

/** The rows of the form that is open: name and figures, as they are shown. */
function shownRows(page: Page): Promise<string[][]> {
  return page
    .locator('table.form tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
}

test('from how the forms are made a reader comes to those of a year, and to one of them', async () => {
  const watched = await opened('noi-bo/cach-tinh/bieu/');
  const { page } = watched;
  await page.getByRole('navigation', { name: 'Các biểu đã lập' }).getByRole('link', { name: '2023' }).click();
  expect(await page.locator('main li h2').count()).toBe(7);
  await page.getByRole('link', { name: 'Biểu 0601: Số phong trào thi đua', exact: true }).click();
  expect(await page.locator('table.form thead').innerText()).toContain('1 = 2 + 3 + 4');
  await expectQuiet(watched);
});

test('the workbook holds the figures of the page', async () => {
  const watched = await opened('noi-bo/bieu/2023/0603/');
  const { page } = watched;
  const [, ...shown] = await shownRows(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('bieu-0603-2023.xlsx');
  const { sheets } = await readXlsx(readFileSync(await file.path()));
  const rows = (sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => String(cell ?? '')));
  expect(rows).toEqual(expect.arrayContaining(shown));
  await expectQuiet(watched);
});

test('the same by keyboard alone: the form scrolls in its own region', async () => {
  const watched = await newPage({ viewport: { width: 360, height: 740 } });
  const { page } = watched;
  await page.goto(`${inject('internalUrl')}noi-bo/bieu/2023/t2/`);
  const region = page.getByRole('region').filter({ has: page.locator('table.form') });
  await region.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await expectQuiet(watched);
});
