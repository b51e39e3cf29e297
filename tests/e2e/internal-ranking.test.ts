import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();
const bloc = `${inject('internalUrl')}noi-bo/xep-hang/2023/k1/`;

const ranking = (page: Page) => page.getByRole('region', { name: 'Xếp hạng' }).first();
const choice = (page: Page, name: string) => page.getByLabel(`Đơn vị thứ ${name}`, { exact: true });
const comparison = (page: Page) => page.locator('#so-sanh').getByRole('table');
const trial = (page: Page) => page.locator('#thu-tinh');
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name) ?? '';

/** The units that stand at the head of the comparison. */
const compared = async (page: Page) => (await comparison(page).locator('thead th').allInnerTexts()).slice(1);

async function compareWithThird(page: Page): Promise<void> {
  await choice(page, 'ba').selectOption({ index: 3 });
  await comparison(page).locator('thead th').nth(3).waitFor();
}

async function openBloc(options: Parameters<typeof newPage>[0] = {}) {
  const watched = await newPage(options);
  await watched.page.goto(bloc);
  await watched.page.locator('#so-sanh fieldset:enabled').waitFor();
  await watched.page.locator('#thu-tinh fieldset:enabled').waitFor();
  return watched;
}

test('the ranking stands first, with place, unit, total and change within the width of a phone', async () => {
  const watched = await newPage({ viewport: { width: 360, height: 740 } });
  const { page } = watched;
  await page.goto(bloc);
  const heads = ranking(page).locator('thead th');
  const first = (await heads.allInnerTexts()).slice(0, 4).join(' ');
  expect(first).toMatch(/^Hạng.*Đơn vị.*Tổng điểm.*Tăng, giảm/s);
  const change = await heads.nth(3).boundingBox();
  expect((change?.x ?? 999) + (change?.width ?? 0)).toBeLessThanOrEqual(343);
  await expectQuiet(watched);
});

test('a third unit is compared, the address keeps it, and back leaves it', async () => {
  const watched = await openBloc();
  const { page } = watched;
  const before = await compared(page);
  await compareWithThird(page);
  const after = await compared(page);
  expect([before.length, after.length, parameter(page, 'so-sanh').split(',').length]).toEqual([2, 3, 3]);
  await page.reload();
  await comparison(page).locator('thead th').nth(3).waitFor();
  expect(await compared(page)).toEqual(after);
  await page.goBack();
  await comparison(page).locator('thead th').nth(3).waitFor({ state: 'detached' });
  expect([await compared(page), parameter(page, 'so-sanh')]).toEqual([before, '']);
  await expectQuiet(watched);
});

test('by keyboard alone two other units are compared', async () => {
  const watched = await openBloc();
  const { page } = watched;
  const [, second] = await compared(page);
  await choice(page, 'nhất').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.waitForURL('**so-sanh=**');
  expect((await compared(page))[1]).not.toBe(second);
  await expectQuiet(watched);
});

test('a trial says that it is none of the results, and leaving it brings the page back', async () => {
  const watched = await openBloc();
  const { page } = watched;
  const real = await ranking(page).innerText();
  await trial(page).getByLabel('Tính “Điểm thưởng”').uncheck();
  await trial(page).getByRole('table', { name: 'không phải kết quả' }).waitFor();
  expect(await trial(page).innerText()).toContain('Thử tính – không lưu, không phải kết quả');
  expect([await ranking(page).innerText(), parameter(page, 'thu-tinh')]).toEqual([real, 'XA-CONG:0']);
  await trial(page).getByRole('button', { name: 'Bỏ thử' }).click();
  expect([await trial(page).getByRole('table').count(), parameter(page, 'thu-tinh')]).toEqual([0, '']);
  await expectQuiet(watched);
});

test('a trial comes back with its address and is never printed', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${bloc}?thu-tinh=XA-A:200`);
  await trial(page).getByRole('table').waitFor();
  expect(await trial(page).getByLabel('Kinh tế - xã hội').inputValue()).toBe('200');
  await page.emulateMedia({ media: 'print' });
  expect(await trial(page).isVisible()).toBe(false);
  await expectQuiet(watched);
});

test('without JavaScript the comparison of the first two and the way to each unit stay', async () => {
  const watched = await newPage({ javaScriptEnabled: false });
  const { page } = watched;
  await page.goto(bloc);
  expect(await compared(page)).toHaveLength(2);
  await ranking(page).getByRole('link').first().click();
  expect(await page.locator('h1').innerText()).toContain('Điểm của');
  await expectQuiet(watched);
});
