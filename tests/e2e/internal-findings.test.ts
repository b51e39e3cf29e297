import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();

const address = (): string => `${inject('internalUrl')}noi-bo/kiem-tra/`;

/** The years and states of the findings that can be seen, as "2023 chua". */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-state]')]
      .filter((part) => part.checkVisibility())
      .map((part) => `${part.closest<HTMLElement>('[data-year]')?.dataset['year']} ${part.dataset['state']}`),
  );
}

/** What the filter says of how much is shown. */
function told(page: Page): Locator {
  return page.locator('finding-filter > .cluster [role=status]');
}

test('a reader goes from a figure to the findings that wait for an explanation', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(address());
  const link = page.getByRole('link', { name: 'Lỗi chưa giải trình' });
  const count = await link.getAttribute('data-count');
  await link.click();
  const list = page.locator(':target');
  expect(await list.getAttribute('data-rows')).toBe(count);
  expect(await list.isVisible()).toBe(true);
  await page.close();
});

test('an explained finding stays in the list with what was said, by whom and when', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(address());
  const explained = page.locator('#nam-2022-da tbody tr').first();
  expect(await explained.innerText()).toMatch(/\S.*\s+Đã giải trình: [^,]+, \d{2}\/\d{2}\/2022/);
  await page.close();
});

test('what is explained and what waits are together all that a rule found', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(address());
  const states = await page
    .locator('#nam-2023 > [data-state]')
    .evaluateAll((parts) => parts.map((part) => Number(part.getAttribute('data-rows'))));
  const rows = await page.locator('#nam-2023 [data-state] tbody tr').count();
  expect(states.reduce((sum, amount) => sum + amount, 0)).toBe(rows);
  await page.close();
});

test('what is chosen stands in the address, and reloading brings it back', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address());
  await page.getByLabel('Năm', { exact: true }).selectOption('2022');
  await page.getByLabel('Giải trình', { exact: true }).selectOption('Đã giải trình');
  expect(new URL(page.url()).search).toBe('?nam=2022&giai-trinh=da');
  await page.reload();
  expect(await page.getByLabel('Năm', { exact: true }).inputValue()).toBe('2022');
  expect(await shown(page)).toEqual(['2022 da']);
  await expectQuiet(watched);
});

test('going back takes a choice back', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address());
  const before = await shown(page);
  await page.getByLabel('Mức độ', { exact: true }).selectOption('Lỗi');
  expect(await told(page).innerText()).toMatch(/^Đang xem \d+ trong \d+ điểm\.$/);
  await page.goBack();
  expect(await shown(page)).toEqual(before);
  expect(await told(page).innerText()).toBe('');
  await expectQuiet(watched);
});

test('the keyboard alone chooses, and takes all choices back', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(address());
  await page.getByLabel('Mức độ', { exact: true }).focus();
  await page.keyboard.type('Lỗi');
  expect(new URL(page.url()).searchParams.get('muc-do')).toBe('loi');
  await page.getByRole('button', { name: 'Bỏ lọc' }).focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await expectQuiet(watched);
});

test('a link to findings that the choices hide shows them', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${address()}?nam=2022`);
  await page.getByRole('link', { name: 'Lỗi chưa giải trình' }).click();
  expect(await page.locator('#nam-2023-chua-loi').isVisible()).toBe(true);
  await expectQuiet(watched);
});
