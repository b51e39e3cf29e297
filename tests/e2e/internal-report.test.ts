import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();

async function opened(path: string) {
  const watched = await newPage();
  await watched.page.goto(inject('internalUrl') + path);
  return watched;
}

/** What stands right after the heading of each section that the contents lead to. */
async function openings(page: Page): Promise<string[]> {
  const anchors = await page
    .getByRole('navigation', { name: 'Mục lục' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const found = anchors.map((anchor) => page.locator(`section${anchor} > h2 + p`).innerText());
  return Promise.all(found);
}

test('each part of the year-end report opens with one sentence', async () => {
  const watched = await opened('noi-bo/tong-ket/2023/');
  const said = await openings(watched.page);
  expect(said.length).toBe(11);
  expect(said.filter((sentence) => !/^[\p{Lu}\d].*[^.]\.$/u.test(sentence))).toEqual([]);
  await expectQuiet(watched);
});

test('the sentence of a part says what its table says', async () => {
  const { page } = await opened('noi-bo/tong-ket/2023/');
  const timing = page.locator('#dang-ky table').first().locator('tr.total td');
  const [units, onTime, late] = await timing.allInnerTexts();
  const sentence = await page.locator('#dang-ky > h2 + p').innerText();
  expect(sentence).toContain(`${onTime}/${units} đơn vị trong các khối đăng ký đúng hạn, ${late} đơn vị đăng ký muộn`);
  await page.close();
});

test('a year without a year before compares nothing', async () => {
  const { page } = await opened('noi-bo/tong-ket/2022/');
  expect(await page.locator('#so-sanh > h2 + p').innerText()).toBe('Không có số liệu năm 2021 để so sánh.');
  expect((await openings(page)).filter((sentence) => sentence.includes('so với năm 2021'))).toEqual([]);
  await page.close();
});

test('what may still change is marked in its own part', async () => {
  const { page } = await opened('noi-bo/tong-ket/2023/');
  expect(await page.locator('#khoi .provisional').innerText()).toContain('chưa có đủ điểm Hội đồng thẩm định');
  expect(await page.locator('#dang-ky .provisional').count()).toBe(0);
  await page.close();
});

test('the contents lead the keyboard to a part', async () => {
  const watched = await opened('noi-bo/tong-ket/2023/');
  const { page } = watched;
  await page
    .getByRole('navigation', { name: 'Mục lục' })
    .getByRole('link', { name: /Sáng kiến/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#sang-kien$/);
  expect(await page.locator('#sang-kien h2').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(
    400,
  );
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('sang-kien');
  await expectQuiet(watched);
});

test('from a year one comes to its half and its school year, and to the year before', async () => {
  const watched = await opened('noi-bo/tong-ket/2023/');
  const { page } = watched;
  await page.getByRole('link', { name: '6 tháng đầu năm', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('6 tháng đầu năm 2023');
  await page.getByRole('link', { name: 'Năm học', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('năm học 2022 – 2023');
  await page.getByRole('navigation', { name: 'Chọn năm báo cáo' }).getByRole('link', { name: '2021-2022' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('năm học 2021 – 2022');
  await expectQuiet(watched);
});

test('the report of a half tells only the quarters of the half', async () => {
  const { page } = await opened('noi-bo/so-ket/2023/');
  const said = await openings(page);
  expect(said.length).toBe(5);
  expect(await page.locator('#ke-hoach table').first().locator('tbody th').allInnerTexts()).toEqual([
    'Quý I/2023',
    'Quý II/2023',
  ]);
  await page.close();
});

test('each report gives its annex to go on writing in Word', async () => {
  const watched = await opened('noi-bo/nam-hoc/2022-2023/');
  const { page } = watched;
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Phụ lục để soạn tiếp trong Word' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('phu-luc-nam-hoc-2022-2023.docx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await expectQuiet(watched);
});
