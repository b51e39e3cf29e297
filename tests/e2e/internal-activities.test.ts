import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();

const address = (path: string): string => `${inject('internalUrl')}noi-bo/${path}`;

/** The numbers of a page that say another amount than the list holds to which they lead. */
function broken(page: Page): Promise<string[]> {
  return page.$$eval('main a[data-count]', (links) =>
    links
      .map((link) => {
        const anchor = link.getAttribute('href')?.slice(1) ?? '';
        const held = document.getElementById(anchor)?.dataset['rows'];
        return `${anchor}: ${link.getAttribute('data-count')} → ${held}`;
      })
      .filter((line) => !/: (\d+) → \1$/.test(line)),
  );
}

const shown = (page: Page): Promise<number> => page.locator('activity-filter li:visible').count();

test('the year’s page says what waits, and each number of its picture opens the activities that it counts', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address('hoat-dong/2023/'));
  expect(await page.locator('h1').textContent()).toMatch(/^Năm 2023: \d+ hoạt động, giải quyết \d+\/\d+ đơn thư$/);
  expect(await page.locator('main a[data-count]').count()).toBeGreaterThan(20);
  expect(await broken(page)).toEqual([]);
  await expectQuiet(watched);
});

test('a kind chosen by keyboard stands in the address, and back undoes it', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address('hoat-dong/2023/'));
  const all = await shown(page);
  await page.getByLabel('Loại', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/\?loai=hop-hoi-dong$/);
  const few = await shown(page);
  expect(few).toBeLessThan(all);
  await page.reload();
  expect(await shown(page)).toBe(few);
  await page.goBack();
  await page.waitForURL(/hoat-dong\/2023\/$/);
  expect(await shown(page)).toBe(all);
  await expectQuiet(watched);
});

test('an address with a bloc and a quarter shows only these, until the choice is taken back', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address('hoat-dong/2023/?khoi=k1&quy=2'));
  const chosen = await page.$$eval('activity-filter li:not([hidden])', (entries) =>
    entries.map(({ dataset }) => `${dataset['khoi']} ${dataset['quy']}`),
  );
  expect(new Set(chosen)).toEqual(new Set(['k1 2']));
  await page.getByRole('button', { name: 'Bỏ lựa chọn' }).focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await expectQuiet(watched);
});

test('without script every activity of the year is there', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(address('hoat-dong/2023/'));
  expect(await page.getByLabel('Chọn hoạt động').isVisible()).toBe(false);
  expect(await broken(page)).toEqual([]);
  await page.close();
});

test('the four pages on what the council does lead to each other by keyboard', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address('hoat-dong/2023/'));
  for (const name of ['Các hội đồng', 'Sổ văn bản', 'Điển hình đang bồi dưỡng', 'Hoạt động trong năm']) {
    await page.getByRole('navigation', { name: 'Các trang về hoạt động' }).getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (current) => document.querySelector('main [aria-current]')?.textContent.trim() === current,
      name,
    );
  }
  await expectQuiet(watched);
});

test('a council’s page says who minds each bloc, and a bloc leads to its ranking', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address('hoi-dong/2023/'));
  expect(await page.locator('h1').textContent()).toMatch(/khối/);
  await page.getByRole('link', { name: 'Khối Nội chính' }).first().click();
  await page.waitForURL(/noi-bo\/xep-hang\/2023\/k6\/$/);
  await expectQuiet(watched);
});

test('the register says which document has no number and leads to what rests on it', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address('van-ban/'));
  const plan = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'chưa có số' }) });
  await plan.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#ke-hoach-2023$/);
  await page
    .locator('#ke-hoach-2023')
    .getByRole('link', { name: /^2023-Q1-1/ })
    .click();
  await page.waitForURL(/nhiem-vu\/2023-q1-1\/$/);
  await expectQuiet(watched);
});

test('each stage of the exemplars leads to as many as it counts', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address('dien-hinh/2023/'));
  expect(await page.locator('main section a[data-count]').count()).toBe(4);
  expect(await broken(page)).toEqual([]);
  await expectQuiet(watched);
});
