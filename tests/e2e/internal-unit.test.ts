import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { tabTo } from './tab-to.ts';

useBrowser();
const internalUrl = inject('internalUrl');
const unit = `${internalUrl}noi-bo/don-vi/bt-vu-muon/`;

const partOf = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });

test('without JavaScript a unit’s page says its places, awards, tasks and what was found', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(unit);
  expect(await page.locator('h1').innerText()).toBe('Xã Vũ Muộn');
  expect(await partOf(page, 'Thứ hạng qua các năm').locator('tbody tr').count()).toBeGreaterThan(1);
  expect(await partOf(page, 'Khen thưởng qua các năm').locator('tbody tr').count()).toBeGreaterThan(1);
  expect(await partOf(page, 'Nhiệm vụ của kế hoạch').locator('tbody').count()).toBeGreaterThan(1);
  await page.close();
});

test('each part lists as many rows as it says', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(unit);
  const parts = await page.locator('section[data-rows]').evaluateAll((sections) =>
    sections.map((section) => ({
      said: Number(section.getAttribute('data-rows')),
      listed: section.querySelectorAll('tbody tr:not(.group)').length,
    })),
  );
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.filter(({ said, listed }) => said !== listed)).toEqual([]);
  await page.close();
});

test('the number of a unit’s awards opens as many rows', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(unit);
  const total = partOf(page, 'Khen thưởng qua các năm').locator('td a').first();
  const amount = Number(await total.innerText());
  await total.click();
  await page.waitForURL('**/khen-thuong/**/dong/don-vi/**');
  expect(await page.locator('section[id]').first().locator('th[scope=row]').count()).toBe(amount);
  await expectQuiet(watched);
});

test('by keyboard alone a reader goes from the list of units to a unit and to a part of it', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${internalUrl}noi-bo/don-vi/`);
  await tabTo(page, page.locator('tbody th[scope=row] a').first());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/noi-bo/don-vi/*/');
  await tabTo(page, page.getByRole('link', { name: /^Thứ hạng \d{4}/ }));
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#xep-hang');
  await expectQuiet(watched);
});

test('the blocs chosen narrow the list of units and are kept on a unit’s page', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${internalUrl}noi-bo/don-vi/?khoi=k1`);
  expect(await page.locator('tbody:visible').count()).toBe(1);
  const first = page.locator('tbody:visible th[scope=row] a').first();
  await first.click();
  await page.waitForURL(/noi-bo\/don-vi\/[^/]+\/\?khoi=k1$/);
  await page.goBack();
  expect(await page.locator('tbody:visible').count()).toBe(1);
  await page.getByRole('button', { name: 'Xem mọi khối' }).click();
  expect(await page.locator('tbody:visible').count()).toBeGreaterThan(5);
  await page.goBack();
  expect(await page.locator('tbody:visible').count()).toBe(1);
  await expectQuiet(watched);
});
