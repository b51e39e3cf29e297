import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { DataPackage } from '../../src/dashboards/open-data/data-package.ts';
import { open } from '../../src/db/node.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { answered, ask, consolePage } from './sql-console.ts';

useBrowser();
const site = join(inject('sampleFolder'), 'public');
const address = `${inject('publicUrl')}du-lieu/truy-van/`;

/** A page on which something may be asked. */
async function queryPage(query = '') {
  const watched = await newPage();
  await consolePage(watched, query);
  return watched;
}

test('the files are those that the package describes', () => {
  const file = (path: string): Buffer => readFileSync(join(site, 'du-lieu', path));
  const described = JSON.parse(file('datapackage.json').toString()) as DataPackage;
  const built = described.resources.map(({ path }) => ({
    path,
    bytes: file(path).length,
    hash: `sha256:${createHash('sha256').update(file(path)).digest('hex')}`,
  }));
  expect(built.length).toBe(34);
  expect(described.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(built);
});

test('a worked question is answered with the rows of the native engine', async () => {
  const watched = await queryPage();
  const { page } = watched;
  await page.getByRole('button', { name: /Mười đơn vị nào/ }).click();
  const rows = await answered(page);
  const sql = await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).inputValue();
  const native = await (await open(join(site, 'du-lieu/public.duckdb'))).rows<object>({ name: 'worked', sql });
  expect(rows).toEqual(native.map((row) => Object.values(row).map(String)));
  await expectQuiet(watched);
});

test('a question is asked by keyboard alone, and its address leads to it again', async () => {
  const watched = await queryPage();
  await ask(watched.page, 'SELECT 2023 AS nam, NULL AS trong');
  expect(await answered(watched.page)).toEqual([['2023', '–']]);
  const again = await queryPage(new URL(watched.page.url()).search);
  await again.page.getByRole('button', { name: 'Chạy', exact: true }).click();
  expect(await answered(again.page)).toEqual([['2023', '–']]);
  await expectQuiet(watched);
  await expectQuiet(again);
});

test('a mistake is told in Vietnamese, with the words of the engine', async () => {
  const watched = await queryPage();
  await ask(watched.page, 'SELECT ten FROM bang_vangg');
  const told = watched.page.getByRole('alert').filter({ hasText: 'Catalog Error' });
  await told.waitFor();
  expect(await told.innerText()).toContain('Không có bảng nào tên như vậy');
  await ask(watched.page, 'SELEC 1');
  await watched.page.getByText('Câu lệnh viết chưa đúng cú pháp SQL.').waitFor();
  await expectQuiet(watched);
});

test('the engine reaches nothing but the public file', async () => {
  const watched = await queryPage();
  await ask(watched.page, "FROM 'https://example.com/a.csv'");
  await watched.page.getByText('việc này không được phép').waitFor();
  await ask(watched.page, 'LOAD icu');
  await watched.page.getByRole('alert').filter({ hasText: 'Error' }).waitFor();
  await expectQuiet(watched);
});

test('a question without end is called off, and the next one is answered', async () => {
  const watched = await queryPage();
  await ask(
    watched.page,
    'SELECT count(*) FROM bang_vang a, bang_vang b, bang_vang c WHERE a.achievement > b.position || c.position',
  );
  await watched.page.getByText('Đang tính…').waitFor();
  await watched.page.getByRole('button', { name: 'Dừng' }).click();
  await watched.page.getByText('Đã dừng.').waitFor();
  await ask(watched.page, 'SELECT 42 AS so');
  expect(await answered(watched.page)).toEqual([['42']]);
  await expectQuiet(watched);
});

test('the answer is taken away as a CSV in which no cell is a formula', async () => {
  const watched = await queryPage();
  await ask(watched.page, "SELECT '=1+1' AS ten, 1.5 AS diem");
  const [download] = await Promise.all([
    watched.page.waitForEvent('download'),
    watched.page.getByRole('button', { name: /^CSV/ }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe("\ufefften,diem\r\n'=1+1,1.5\r\n");
  await expectQuiet(watched);
});

test('without JavaScript the questions, their SQL and the tables are there', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const main = page.locator('main');
  expect(await main.innerText()).toContain('Trình duyệt đang tắt JavaScript');
  expect(await main.getByRole('textbox').count()).toBe(0);
  expect(await main.textContent()).toContain('FROM don_vi_theo_nam');
  await page.close();
});

test('the page of the files loads no script but that of every page', async () => {
  const { page } = await newPage();
  await page.goto(`${inject('publicUrl')}du-lieu/`);
  expect(await page.locator('main script').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(11);
  await page.close();
});
