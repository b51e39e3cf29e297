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
        [row.children[0], row.querySelector('th a'), row.children[2]].map((cell) => {
          cell?.querySelector('.cell-note')?.remove();
          return cell?.textContent?.trim();
        }),
      ),
    );
  const sql = `SELECT place, unit_name, total FROM bloc_ranking WHERE year = $1 AND bloc_id = $2 ORDER BY place, sort_order`;
  const ranked = await (
    await native()
  ).rows<{ place: number; unit_name: string; total: number }>({ name: 'ranked', sql }, 2023, 'K1');
  expect(shown).toEqual(ranked.map((row) => [formatNumber(row.place), row.unit_name, formatNumber(row.total, 2)]));
  await expectQuiet(watched);
});
