import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { internalDatabase } from '../../scripts/ingest/database/database.ts';
import { open } from '../../src/db/node.ts';
import { formatNumber } from '../../src/text/format.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();
const publicUrl = inject('publicUrl');
const internalUrl = inject('internalUrl');

const native = (): ReturnType<typeof open> => open(join(inject('sampleFolder'), 'build', internalDatabase));

test('the plan shows its 17 tasks with the numbers that were printed', async () => {
  const watched = await newPage();
  await watched.page.goto(`${publicUrl}ke-hoach/2023/`);
  const groups = watched.page.locator('table tbody');
  const printed = await groups.evaluateAll((bodies) =>
    bodies.map((body) =>
      [...body.querySelectorAll('tr:not(.group)')].map((row) => row.firstElementChild?.textContent?.trim()),
    ),
  );
  expect(printed).toEqual([
    ['1', '2', '3', '4', '5', '6'],
    ['1', '2', '3', '4'],
    ['1', '2', '3'],
    ['1', '2', '5', '7'],
  ]);
  expect(
    await watched.page.getByText('Báo cáo tổng kết công tác thi đua, khen thưởng năm 2023', { exact: true }).count(),
  ).toBe(1);
  await expectQuiet(watched);
});

test('a reader goes from the front page to an exemplar and on to its unit', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(publicUrl);
  const headline = page.locator('article a').first();
  const title = await headline.innerText();
  await headline.click();
  expect(await page.locator('h1').innerText()).toBe(title);
  const unit = page.locator('main a[href*="/don-vi/"]').first();
  const name = await unit.innerText();
  await unit.click();
  expect(await page.locator('h1').innerText()).toBe(name);
  expect(await page.locator('main').innerText()).toContain(title);
  await expectQuiet(watched);
});

test('every page with sample data says so', async () => {
  const watched = await newPage();
  await watched.page.goto(`${publicUrl}bang-vang/2023/`);
  expect(await watched.page.getByText('Dữ liệu minh họa').first().isVisible()).toBe(true);
  await expectQuiet(watched);
});

test('a council member opens a bloc’s ranking and sees its places and totals', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${internalUrl}noi-bo/`);
  await page.getByRole('link', { name: 'Xếp hạng khối' }).click();
  await page.getByRole('link', { name: 'Khối các xã, thị trấn số 1' }).click();
  const shown = await page
    .locator('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [row.children[0], row.querySelector('th a'), row.children[2]].map((cell) => cell?.textContent?.trim()),
      ),
    );
  const sql = `SELECT place, unit_name, total FROM bloc_ranking WHERE year = $1 AND bloc_id = $2 ORDER BY place, sort_order`;
  const ranked = await (
    await native()
  ).rows<{ place: number; unit_name: string; total: number }>({ name: 'ranked', sql }, 2023, 'K1');
  expect(shown).toEqual(ranked.map((row) => [formatNumber(row.place), row.unit_name, formatNumber(row.total, 2)]));
  await expectQuiet(watched);
});

test('the query page answers a question in the browser as the same view answers it natively', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${internalUrl}noi-bo/tien-do/2023/chi-tieu/`);
  const answer = page.locator('section.answer table');
  const before = await answer.innerText();
  await page.getByLabel('Quý', { exact: true }).selectOption('2');
  await page.getByLabel('Khối, cụm').selectOption('K4');
  const indicator = await page.getByLabel('Chỉ tiêu', { exact: true }).locator('option').nth(1).getAttribute('value');
  await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption(indicator ?? '');
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await expect.poll(() => answer.innerText(), { timeout: 60_000 }).not.toBe(before);
  const shown = await answer.locator('tbody tr').evaluateAll((rows) =>
    // The unit's name is a link, with the source of its figures below.
    rows.map((row) =>
      [...row.children].slice(0, 3).map((cell) => (cell.querySelector('a') ?? cell).textContent?.trim()),
    ),
  );
  const sql = `SELECT unit_name, planned, actual FROM quarter_progress WHERE year = $1 AND quarter = $2 AND bloc_id = $3 AND indicator_code = $4 ORDER BY sort_order`;
  const rows = await (
    await native()
  ).rows<{ unit_name: string; planned: number; actual: number | null }>(
    { name: 'asked', sql },
    2023,
    2,
    'K4',
    indicator,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(shown).toEqual(
    rows.map((row) => [
      row.unit_name,
      formatNumber(row.planned),
      row.actual === null ? 'chưa có số liệu' : formatNumber(row.actual),
    ]),
  );
  await expectQuiet(watched);
});

test('a failed question keeps what was built, says so, and may be asked again', async () => {
  const { page } = await newPage();
  await page.route('**/*.duckdb', (route) => route.abort());
  await page.goto(`${internalUrl}noi-bo/tien-do/2023/chi-tieu/`);
  const answer = page.locator('section.answer table');
  const before = await answer.innerText();
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByText('Không tra cứu được').waitFor();
  expect(await answer.innerText()).toBe(before);
  await page.unroute('**/*.duckdb');
  await page.getByLabel('Khối, cụm').selectOption('K2');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => answer.innerText(), { timeout: 60_000 }).not.toBe(before);
  await page.close();
});
