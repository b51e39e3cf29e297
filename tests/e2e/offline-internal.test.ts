import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { missingPictures, slidesOf } from './deck-page.ts';
import type { Reader } from './offline-reader.ts';
import { heading, notKept, notice, readerOf, visitOverview } from './offline-reader.ts';
import { answered, ask } from './sql-console.ts';

useBrowser();

const report = 'noi-bo/tong-ket/2023/';
const deck = `${report}trinh-chieu/`;
const neverOpened = 'noi-bo/khen-thuong/2022/';

let reader: Reader;

// One visit for all: each test then reads without network and server.
beforeAll(async () => {
  reader = await readerOf({ directory: join(inject('sampleFolder'), 'internal') });
  const { page, site } = reader;
  await visitOverview(reader);
  await page.goto(site.url + deck, { waitUntil: 'networkidle' });
  await reader.cutOff();
});
afterAll(() => reader.page.close());

const open = (path: string): Promise<unknown> => reader.page.goto(reader.site.url + path);

test('without network and server the overview opens, and says how old it is', async () => {
  await open('noi-bo/');
  expect(await heading(reader.page)).toBe('Tổng quan năm 2023');
  expect(await notice(reader.page)).toBe('Không có mạng. Đang xem bản đã lưu, số liệu đến ngày 25/12/2023.');
});

test('the parts in the navigation open though nobody has opened them', async () => {
  const { page } = reader;
  await open('noi-bo/');
  const links = await page
    .locator('header nav a')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  const missing: string[] = [];
  for (const link of links) {
    await page.goto(link);
    if ((await heading(page)) === notKept) missing.push(link);
  }
  expect(links.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

test('a free question is answered by the engine that was kept', async () => {
  const { page } = reader;
  await open('noi-bo/khai-thac/');
  await page.locator('.cm-content').waitFor();
  await ask(page, 'SELECT count(*) FROM task WHERE year = 2023');
  expect(await answered(page)).toEqual([['17']]);
});

test('a table of one’s own choice is made', async () => {
  const { page } = reader;
  await open('noi-bo/tien-do/2023/tu-chon/');
  await page.getByRole('button', { name: 'Lập bảng' }).click();
  const table = page.locator('section.answer table');
  await table.waitFor();
  expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
});

test('the slides that were opened are there with their pictures', async () => {
  const { page } = reader;
  await open(deck);
  await page.locator('slide-deck[data-live]').waitFor();
  expect(await slidesOf(page).count()).toBeGreaterThan(10);
  expect(await missingPictures(page)).toEqual([]);
});

test('what a reader has chosen on a kept page does not make it another page', async () => {
  await open('noi-bo/?vai=khoi-truong');
  expect(await heading(reader.page)).toBe('Tổng quan năm 2023');
});

test('a page that was not kept says so, and leads to those that were', async () => {
  const { page } = reader;
  await open(neverOpened);
  expect(await heading(page)).toBe(notKept);
  await page.locator('main').getByRole('link', { name: 'Khai thác dữ liệu' }).click();
  await page.waitForURL('**/noi-bo/khai-thac/');
  expect(await heading(page)).toBe('Khai thác dữ liệu');
});
