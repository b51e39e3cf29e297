import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();

async function opened(path = 'noi-bo/dang-ky/2023/') {
  const watched = await newPage();
  await watched.page.goto(inject('internalUrl') + path);
  return watched;
}

function figure(page: Page, label: string): Locator {
  return page.locator('main dl > div').filter({ has: page.getByRole('term').filter({ hasText: label }) });
}

const number = (text: string | null): number => Number((text ?? '').replaceAll('.', ''));

/** The first count of those that stopped before they were proposed. */
function stopped(page: Page): Locator {
  return page.locator('.section', { hasText: 'Đăng ký đã đi đến đâu' }).locator('a[href$="#chua-co-ket-qua"]').first();
}

test('the first screen tells what was registered, proposed and awarded', async () => {
  const watched = await opened();
  const { page } = watched;
  const labels = ['Đăng ký', 'Đạt đúng danh hiệu đăng ký', 'Đang đề nghị', 'Đã quyết định', 'Đơn vị chưa đăng ký'];
  const shown = await page.locator('main dl dt').allInnerTexts();
  expect(shown).toEqual(expect.arrayContaining(labels));
  const ends = await page.locator('main dl').evaluate((list) => list.getBoundingClientRect().bottom);
  expect(ends).toBeLessThanOrEqual(900);
  await expectQuiet(watched);
});

test('the number of units that registered nothing leads to their names', async () => {
  const watched = await opened();
  const { page } = watched;
  const units = number(await figure(page, 'Đơn vị chưa đăng ký').locator('.value').textContent());
  await page.getByRole('link', { name: 'Đơn vị chưa đăng ký' }).click();
  expect(await page.locator('#chua-dang-ky tbody tr').count()).toBe(units);
  await expectQuiet(watched);
});

test('a count of those that stopped opens their rows', async () => {
  const watched = await opened();
  const { page } = watched;
  const amount = number(await stopped(page).textContent());
  await stopped(page).click();
  expect(await page.locator('#chua-co-ket-qua tr:not(.group):visible').count()).toBe(amount);
  await expectQuiet(watched);
});

test('the same by keyboard alone', async () => {
  const watched = await opened();
  const { page } = watched;
  const amount = number(await stopped(page).textContent());
  await stopped(page).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#chua-co-ket-qua$/);
  expect(await page.locator('#chua-co-ket-qua tr:not(.group):visible').count()).toBe(amount);
  await expectQuiet(watched);
});

test('rows are narrowed to a unit and a title; a reload keeps them, and back widens again', async () => {
  const watched = await opened('noi-bo/dang-ky/2023/dong/tat-ca/');
  const { page } = watched;
  const registered = page.locator('#dang-ky');
  const rows = registered.locator('tbody tr:not(.group):visible');
  const all = await rows.count();
  await registered.getByRole('combobox', { name: /^Đơn vị/ }).selectOption({ index: 1 });
  const ofUnit = await rows.count();
  await registered.getByRole('combobox', { name: /^Danh hiệu/ }).selectOption({ label: 'Lao động tiên tiến' });
  const ofTitle = await rows.count();
  expect([all > ofUnit, ofUnit > ofTitle, ofTitle > 0]).toEqual([true, true, true]);
  await page.reload();
  expect(await rows.count()).toBe(ofTitle);
  await page.goBack();
  expect(await rows.count()).toBe(ofUnit);
  await expectQuiet(watched);
});
