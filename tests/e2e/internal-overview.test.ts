import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { tabTo } from './tab-to.ts';

useBrowser();
const overview = `${inject('internalUrl')}noi-bo/`;

const lines = (page: Page): Locator => page.locator('attention-filter li:visible');
const roleOf = (page: Page): Locator => page.getByLabel('Xem với vai');
const countOf = async (line: Locator): Promise<number> => Number(await line.locator('a').getAttribute('data-count'));

test('without JavaScript the overview says how much of each matter there is and whose blocs they are', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(overview);
  expect(await lines(page).first().innerText()).toMatch(/^\d+ lượt đơn vị chậm nhiệm vụ/);
  expect(await page.getByRole('link', { name: 'Khối các xã, thị trấn số 1' }).count()).toBe(2);
  await page.close();
});

test('a choice of blocs narrows the counts, stands in the address, and outlives a reload', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(overview);
  const toExplain = lines(page).filter({ hasText: 'điểm cần giải trình' });
  const whole = await countOf(toExplain);
  await page.locator('summary').click();
  await page.getByLabel('Khối các xã số 2').check();
  await page.getByLabel('Khối Nội chính').check();
  expect(new URL(page.url()).searchParams.get('khoi')).toBe('k2,k6');
  const before = await lines(page).allInnerTexts();
  await page.reload();
  expect(await lines(page).allInnerTexts()).toEqual(before);
  expect(await countOf(toExplain)).toBeLessThan(whole);
  await expectQuiet(watched);
});

test('going back takes the choice back', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(overview);
  const before = await lines(page).allInnerTexts();
  await roleOf(page).selectOption('khoi-truong');
  expect(await lines(page).count()).toBeLessThan(before.length);
  await page.goBack();
  expect([await lines(page).allInnerTexts(), await roleOf(page).inputValue()]).toEqual([before, '']);
  await expectQuiet(watched);
});

test('the blocs chosen are kept on the way to the rows, and are all that is listed', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${overview}?vai=uy-vien&khoi=k1,k2`);
  const line = lines(page).filter({ hasText: 'điểm cần giải trình' });
  const count = await countOf(line);
  await line.getByRole('link').click();
  await page.waitForURL(/can-chu-y\/can-giai-trinh\/\?vai=uy-vien&khoi=k1,k2$/);
  expect(await page.locator('tbody:visible tr:not(.group)').count()).toBe(count);
  await page.getByRole('button', { name: 'Xem mọi khối' }).click();
  expect(await page.locator('tbody tr:not(.group):visible').count()).toBeGreaterThan(count);
  expect(new URL(page.url()).search).toBe('?vai=uy-vien');
  await expectQuiet(watched);
});

test('by keyboard alone a bloc head goes from the overview to the rows of a bloc', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(overview);
  await tabTo(page, roleOf(page));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(new URL(page.url()).searchParams.get('vai')).toBe('khoi-truong');
  await tabTo(page, page.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Khối các xã, thị trấn số 1'));
  await page.keyboard.press('Space');
  await tabTo(page, lines(page).first().getByRole('link'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/can-chu-y\/.*khoi=k1$/);
  expect(await page.locator('tbody:visible').count()).toBe(1);
  await expectQuiet(watched);
});
