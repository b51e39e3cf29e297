import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { internalDatabase } from '../../scripts/ingest/database/database.ts';
import { open } from '../../src/db/node.ts';
import { formatNumber, formatPercent } from '../../src/text/format.ts';
import { newPage, useBrowser } from './browser.ts';

useBrowser();
const internalUrl = inject('internalUrl');

async function figures<Row>(sql: string): Promise<Row[]> {
  const database = await open(join(inject('sampleFolder'), 'build', internalDatabase));
  return database.rows<Row>({ name: 'figures', sql });
}

/** What a reader without JavaScript sees in the main part of a page. */
async function seen(path: string): Promise<string> {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(internalUrl + path);
  const text = await page.locator('main').innerText();
  await page.close();
  return text;
}

test('the front page shows the shares that the plan wants raised', async () => {
  const [share] = await figures<{ worker: number; small: number }>(
    'SELECT direct_worker_share AS worker, small_collective_share AS small FROM commended_share WHERE year = 2023',
  );
  const text = await seen('');
  expect(text).toContain(formatPercent(share?.worker ?? null));
  expect(text).toContain(formatPercent(share?.small ?? null));
});

test('the honours roll shows how often each award was given', async () => {
  const totals = await figures<{ award_name: string; total: number }>(
    'SELECT award_name, total FROM award_total WHERE year = 2023 AND total > 0',
  );
  const text = await seen('bang-vang/2023/');
  expect(
    totals.filter(({ award_name, total }) => !text.includes(award_name) || !text.includes(formatNumber(total))),
  ).toEqual([]);
});

test('the public statistics show each award and the share of direct workers', async () => {
  const totals = await figures<{ award_name: string; total: number }>(
    'SELECT award_name, total FROM award_total WHERE year = 2023',
  );
  const [share] = await figures<{ worker: number }>(
    'SELECT direct_worker_share AS worker FROM commended_share WHERE year = 2023',
  );
  const text = await seen('thong-ke/2023/');
  expect(
    totals.filter(({ award_name, total }) => !text.includes(award_name) || !text.includes(formatNumber(total))),
  ).toEqual([]);
  expect(text).toContain(formatPercent(share?.worker ?? null, 1));
});

test('an exemplar’s page shows its story', async () => {
  const [exemplar] = await figures<{ exemplar_id: string; story: string }>(
    'SELECT exemplar_id, story FROM published_exemplar WHERE year = 2023 AND story IS NOT NULL ORDER BY exemplar_id LIMIT 1',
  );
  const firstWords = exemplar?.story.slice(0, 60).split('\n')[0] ?? '';
  expect(await seen(`guong-dien-hinh/${exemplar?.exemplar_id ?? ''}/`)).toContain(firstWords);
});

test('the plan’s progress shows the state of each task', async () => {
  const tasks = await figures<{ content: string }>('SELECT content FROM task_status WHERE year = 2023');
  const text = await seen('noi-bo/tien-do/2023/');
  expect(tasks).toHaveLength(17);
  expect(tasks.filter(({ content }) => !text.includes(content))).toEqual([]);
});

test('registered against awarded shows both counts of each title', async () => {
  const titles = await figures<{ award_name: string; registered: number; awarded: number }>(
    'SELECT award_name, registered, awarded FROM title_outcome WHERE year = 2023',
  );
  const text = await seen('noi-bo/dang-ky/2023/');
  const missing = titles.filter(
    ({ award_name, registered, awarded }) =>
      !text.includes(award_name) || !text.includes(formatNumber(registered)) || !text.includes(formatNumber(awarded)),
  );
  expect(missing).toEqual([]);
});

test('the year’s totals show each big number', async () => {
  const totals = await figures<{ amount: number }>(
    `SELECT amount FROM year_total WHERE year = 2023 AND figure IN ('awards', 'registrations', 'initiatives')`,
  );
  const text = await seen('noi-bo/tong-ket/2023/');
  expect(totals.filter(({ amount }) => !text.includes(formatNumber(amount)))).toEqual([]);
});

test('a bloc’s ranking shows its totals', async () => {
  const totals = await figures<{ total: number }>(
    `SELECT total FROM bloc_ranking WHERE year = 2023 AND bloc_id = 'K3'`,
  );
  const text = await seen('noi-bo/xep-hang/2023/k3/');
  expect(totals.filter(({ total }) => !text.includes(formatNumber(total, 2)))).toEqual([]);
});

test('the query page shows its default answer and leads to the others', async () => {
  const rows = await figures<{ unit_name: string; planned: number }>(
    `SELECT unit_name, planned FROM quarter_progress WHERE year = 2023 AND quarter = 4 AND bloc_id = 'K1' ORDER BY indicator_code, sort_order LIMIT 7`,
  );
  const text = await seen('noi-bo/tien-do/2023/chi-tieu/');
  expect(text).toContain('Trình duyệt đang tắt JavaScript');
  expect(
    rows.filter(({ unit_name, planned }) => !text.includes(unit_name) || !text.includes(formatNumber(planned))),
  ).toEqual([]);
});

test('each indicator of a quarter has its page, with the units of every bloc', async () => {
  const units = await figures<{ unit_name: string; bloc_name: string }>(
    `SELECT unit_name, bloc_name FROM quarter_progress WHERE year = 2023 AND quarter = 2 AND indicator_code = 'CT2'`,
  );
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${internalUrl}noi-bo/tien-do/2023/chi-tieu/`);
  const row = page.locator('tr', { hasText: 'Số tin, bài tuyên truyền' }).first();
  await row.getByRole('link').nth(1).click();
  await page.waitForURL('**/noi-bo/tien-do/2023/chi-tieu/ct2/quy-2/');
  const text = await page.locator('main').innerText();
  expect(units.filter(({ unit_name, bloc_name }) => !text.includes(unit_name) || !text.includes(bloc_name))).toEqual(
    [],
  );
  await page.getByRole('link', { name: 'Khối Nội chính' }).click();
  await expect.poll(() => page.locator('tbody:target').innerText()).toContain('Khối Nội chính');
  await page.close();
});

test('the page on how figures are made names each public figure and says what it counts', async () => {
  const told = await figures<{ title: string; about: string }>(
    'SELECT title, about FROM definition_list WHERE is_public',
  );
  const text = await seen('cach-tinh/');
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ title, about }) => !text.includes(title) || !text.includes(about))).toEqual([]);
});
