import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { publicDatabase } from '../../scripts/ingest/database/database.ts';
import { open } from '../../src/db/node.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();
const list = `${inject('publicUrl')}guong-dien-hinh/`;

async function told<Row>(sql: string): Promise<Row[]> {
  return (await open(join(inject('sampleFolder'), 'build', publicDatabase))).rows<Row>({ name: 'told', sql });
}

/** The headlines of the exemplars that a page shows. */
function headlines(page: Page): Promise<string[]> {
  return page.locator('main article h2:visible').allInnerTexts();
}

/** From the first page on to the last by its links, the headlines of all. */
async function throughPages(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const shown = await headlines(page);
  const next = page.getByRole('link', { name: 'Trang sau' });
  const path = (await next.count()) > 0 ? await next.getAttribute('href') : null;
  return path === null ? shown : [...shown, ...(await throughPages(page, new URL(path, address).href))];
}

test('without JavaScript the pages of the list lead to every exemplar', async () => {
  const all = await told<{ headline: string }>('SELECT headline FROM published_exemplar WHERE is_newest');
  const { page } = await newPage({ javaScriptEnabled: false });
  expect((await throughPages(page, list)).toSorted()).toEqual(all.map(({ headline }) => headline).toSorted());
  await page.close();
});

test('without JavaScript a field leads to its exemplars, as many as the link says', async () => {
  const [field] = await told<{ part: string; amount: number }>(
    `SELECT part, amount FROM exemplar_part WHERE division = 'field' ORDER BY amount DESC, part LIMIT 1`,
  );
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(list);
  const entry = page.locator('#linh-vuc li', { hasText: field?.part ?? '' });
  expect(await entry.locator('.number').innerText()).toBe(String(field?.amount));
  await entry.getByRole('link').click();
  expect(await page.locator('h1').innerText()).toBe(`Gương điển hình lĩnh vực ${field?.part ?? ''}`);
  expect(await headlines(page)).toHaveLength(field?.amount ?? 0);
  await page.close();
});

test('the kinds and the fields of a year each sum to the exemplars of that year’s list', async () => {
  const sums = await told<{ year: number; division: string; sum: number; listed: number }>(
    `SELECT t.year, t.division, sum(t.amount)::INTEGER AS sum, any_value(p.amount) AS listed
     FROM exemplar_total AS t JOIN exemplar_part AS p ON p.division = 'year' AND p.part = t.year::VARCHAR
     GROUP BY ALL`,
  );
  expect(sums.length).toBeGreaterThanOrEqual(6);
  expect(sums.filter(({ sum, listed }) => sum !== listed)).toEqual([]);
});

test('the kinds, fields and units of all exemplars each sum to all', async () => {
  const sums = await told<{ division: string; amount: number }>(
    `SELECT division, sum(amount)::INTEGER AS amount FROM exemplar_part
     WHERE division IN ('all', 'kind', 'field', 'unit') GROUP BY division`,
  );
  expect(sums).toHaveLength(4);
  expect(new Set(sums.map(({ amount }) => amount)).size).toBe(1);
});

test('with the keyboard alone choices and a word are combined, and the address brings them back', async () => {
  const rows = await told<{ headline: string }>(
    `SELECT headline FROM published_exemplar WHERE year = 2023 AND kind = 'household' AND field = 'Nông nghiệp'
     ORDER BY honoured_on DESC NULLS LAST, sort_order, exemplar_id`,
  );
  const expected = rows.map(({ headline }) => headline);
  const watched = await newPage();
  const { page } = watched;
  await page.goto(list);
  await page.locator('button:enabled', { hasText: 'Tìm và lọc' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('input[type=search]:focus').waitFor();
  await page.keyboard.type('gia dinh');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await page.keyboard.press('Tab');
  await page.keyboard.press('H');
  await page.keyboard.press('Tab');
  await page.keyboard.press('N');
  await page.getByText(`Có ${expected.length} gương`).waitFor();
  expect(await headlines(page)).toEqual(expected);
  const address = new URL(page.url());
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ nam: '2023', loai: 'ho-gia-dinh', 'linh-vuc': 'nong-nghiep', tim: 'gia dinh' },
  });
  await page.reload();
  await page.getByText(`Có ${expected.length} gương`).waitFor();
  expect(await headlines(page)).toEqual(expected);
  await expectQuiet(watched);
});

test('words without marks find words with marks', async () => {
  const { page } = await newPage();
  await page.goto(`${list}?tim=con+duong+noi+dong`);
  await page.getByText('Có 1 gương').waitFor();
  expect(await headlines(page)).toEqual(['Cây mít và con đường nội đồng']);
  await page.close();
});

test('going back takes back a choice, and nothing found can be cleared', async () => {
  const { page } = await newPage();
  await page.goto(`${list}nam/2023/`);
  const built = await headlines(page);
  await page.locator('button:enabled', { hasText: 'Tìm và lọc' }).click();
  await page.getByLabel('Loại', { exact: true }).selectOption('tap-the');
  await page.getByText(/^Có \d+ gương$/).waitFor();
  await page.getByLabel('Tìm theo từ').fill('khong co tu nay');
  await page.getByText('Không có gương nào phù hợp').waitFor();
  await page.goBack();
  await expect.poll(() => headlines(page)).toEqual(built);
  await page.goForward();
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await page.getByRole('button', { name: /^Xem thêm/ }).click();
  const [all] = await told<{ amount: number }>(`SELECT amount FROM exemplar_part WHERE division = 'all'`);
  expect(await headlines(page)).toHaveLength(all?.amount ?? 0);
  expect(page.url()).toBe(list);
  await page.close();
});

test('when the file of all exemplars cannot be had, the page says so and keeps its list', async () => {
  const { page } = await newPage();
  await page.route('**/danh-sach.json', (route) => route.abort());
  await page.goto(list);
  const built = await headlines(page);
  await page.locator('button:enabled', { hasText: 'Tìm và lọc' }).click();
  await page.getByText('Không tải được danh sách').waitFor();
  expect(await headlines(page)).toEqual(built);
  await page.unroute('**/danh-sach.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByLabel('Tìm theo từ').waitFor();
  await page.close();
});
