import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { ListingFile } from '../../src/search/listing-file.ts';
import { entriesOfListing } from '../../src/search/listing-file.ts';
import type { RollFile } from '../../src/search/roll-file.ts';
import { entriesOfRoll } from '../../src/search/roll-file.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { tabTo } from './tab-to.ts';

useBrowser();
const publicUrl = inject('publicUrl');
const publicFolder = join(inject('sampleFolder'), 'public');

const box = (page: Page) => page.getByRole('searchbox', { name: 'Từ cần tìm' });
const hits = (page: Page) => page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link');
const titleOf = (page: Page) => page.locator('h1').innerText();

/** What the focused element is called, for a reader who sees nothing. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? (element.labels?.[0]?.innerText ?? '') : (element?.textContent ?? '');
  });
}

test('by keyboard alone a reader goes from any page to what was searched for', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${publicUrl}don-vi/`);
  await tabTo(page, page.getByRole('link', { name: 'Tìm kiếm' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/');
  await tabTo(page, page.getByLabel('Từ cần tìm'));
  await page.keyboard.type('vu muon');
  await hits(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('Xã Vũ Muộn');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/don-vi/bt-vu-muon/');
  expect(await titleOf(page)).toBe('Xã Vũ Muộn');
  await expectQuiet(watched);
});

test('Esc brings a reader back to an empty box', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${publicUrl}tim-kiem/?tim=phong`);
  await hits(page).first().focus();
  await page.keyboard.press('Escape');
  expect([await focused(page), await box(page).inputValue(), new URL(page.url()).search]).toEqual([
    'Từ cần tìm',
    '',
    '',
  ]);
  expect(await hits(page).count()).toBe(0);
  await expectQuiet(watched);
});

test('the question is in the address, also when a reader comes back', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${publicUrl}tim-kiem/`);
  await box(page).fill('lợn đen');
  await hits(page).first().click();
  await page.waitForURL('**/guong-dien-hinh/lon-den-vu-muon/');
  await page.goBack();
  expect(await hits(page).first().innerText()).toBe('Người chép nhật ký cho đàn lợn đen');
  expect(await box(page).inputValue()).toBe('lợn đen');
  expect(new URL(page.url()).searchParams.get('tim')).toBe('lợn đen');
  await expectQuiet(watched);
});

test('words are marked, hits are counted aloud, and more are shown when asked for', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${publicUrl}tim-kiem/?tim=vu+muon`);
  await hits(page).first().waitFor();
  expect(await hits(page).first().locator('mark').allInnerTexts()).toEqual(['Vũ', 'Muộn']);
  expect(await page.locator('main').getByRole('status').innerText()).toMatch(/^\d+ kết quả cho “vu muon”\.$/);
  expect(await hits(page).count()).toBe(20);
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  expect(await hits(page).count()).toBe(40);
  await expectQuiet(watched);
});

test('a question that finds nothing is answered with advice', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${publicUrl}tim-kiem/?tim=qwertyuiop`);
  await page.getByText('Không tìm thấy “qwertyuiop”').waitFor();
  expect(await page.getByText('Kiểm tra lại chính tả').isVisible()).toBe(true);
  await expectQuiet(watched);
});

test('a page with the search box fetches nothing of the search until it is used', async () => {
  const watched = await newPage();
  const { page } = watched;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${publicUrl}tim-kiem/`, { waitUntil: 'networkidle' });
  const before = asked.filter((url) => /\/tim-kiem\/.*\.json$|search-index/.test(url));
  await box(page).focus();
  await expect.poll(() => asked.filter((url) => /\/tim-kiem\/.*\.json$/.test(url)).length).toBe(3);
  expect(before).toEqual([]);
  await expectQuiet(watched);
});

test('when the index cannot be had the search says so, and tries again', async () => {
  const { page } = await newPage();
  await page.route('**/muc.json', (route) => route.abort());
  await page.goto(`${publicUrl}tim-kiem/?tim=phong`);
  await page.getByText('Chưa tải được dữ liệu tìm kiếm').waitFor();
  await page.unroute('**/muc.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await hits(page).first().waitFor();
  await page.close();
});

test('a wrong address is searched for by its words, as deep as it is', async () => {
  const { page } = await newPage();
  await page.goto(`${publicUrl}guong-dien-hinh/cu/trieu-tai-phao/`);
  await hits(page).first().waitFor();
  expect(await box(page).inputValue()).toBe('trieu tai phao');
  await hits(page).first().click();
  await page.waitForURL('**/guong-dien-hinh/trong-hoi-don-phong/');
  await page.close();
});

test('without JavaScript the search page says so and leads to the lists', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${publicUrl}tim-kiem/`);
  expect(await page.locator('main').innerText()).toContain('Trình duyệt đang tắt JavaScript');
  expect(await box(page).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Tất cả gương điển hình' }).click();
  expect(await titleOf(page)).toBe('Gương điển hình');
  await page.close();
});

test('every address of the index is a page of the site', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(publicFolder, `tim-kiem/${name}.json`), 'utf8'));
  const listing: ListingFile = read('muc');
  const rolls: RollFile[] = listing.years.map((year) => read(`bang-vang-${year}`));
  const paths = new Set([...entriesOfListing(listing), ...rolls.flatMap(entriesOfRoll)].map(({ path }) => path));
  expect([...paths].filter((path) => !existsSync(join(publicFolder, path, 'index.html')))).toEqual([]);
});
