import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { WatchedPage } from './browser.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { answered, ask, consolePage, endless } from './sql-console.ts';

useBrowser();

async function openConsole(): Promise<WatchedPage> {
  const watched = await newPage();
  await consolePage(watched);
  return watched;
}

/** Asks what may not be, and leaves: whatever it was, nothing has been asked of another host. */
async function expectRefusal(sql: string, words: string): Promise<void> {
  const watched = await openConsole();
  await ask(watched.page, sql);
  const alert = watched.page.getByRole('alert').filter({ hasText: /\S/ });
  await alert.waitFor();
  expect(await alert.innerText()).toContain(words);
  await ask(watched.page, 'SELECT count(*) > 0 FROM bang_vang');
  expect(await answered(watched.page)).toEqual([['true']]);
  await expectQuiet(watched);
}

async function status(page: Page): Promise<string> {
  await page.getByRole('table', { name: 'Kết quả' }).waitFor();
  return page.getByRole('status').first().innerText();
}

test('a file of another host is not read', () =>
  expectRefusal("FROM read_csv('https://example.com/a.csv')", 'việc này không được phép'));

test('a file of this site is not read', () =>
  expectRefusal("FROM read_csv('/index.html')", 'việc này không được phép'));

test('an answer is not copied to another host', () =>
  expectRefusal("COPY bang_vang TO 'https://example.com/a.csv'", 'việc này không được phép'));

test('another database is not attached', () =>
  expectRefusal("ATTACH 'https://example.com/a.duckdb'", 'việc này không được phép'));

test('an extension is not loaded', () => expectRefusal('LOAD httpfs', 'việc này không được phép'));

test('an extension is not installed, though DuckDB does not say so', async () => {
  const watched = await openConsole();
  await ask(watched.page, "FORCE INSTALL httpfs FROM 'https://example.com/'");
  await watched.page.getByText('Không có dòng nào').waitFor();
  await ask(watched.page, "SELECT installed FROM duckdb_extensions() WHERE extension_name = 'httpfs'");
  expect(await answered(watched.page)).toEqual([['false']]);
  await expectQuiet(watched);
});

test('no table is created', () => expectRefusal('CREATE TABLE mine AS SELECT 1', 'Dữ liệu chỉ để đọc'));

test('no row is added', () => expectRefusal('INSERT INTO bang_vang FROM bang_vang', 'Dữ liệu chỉ để đọc'));

test('no row is changed', () => expectRefusal('UPDATE bang_vang SET year = 1', 'Dữ liệu chỉ để đọc'));

test('no table is dropped', () => expectRefusal('DROP TABLE bang_vang', 'Dữ liệu chỉ để đọc'));

test('the limit of memory is not lifted', () => expectRefusal("SET memory_limit = '8GB'", 'việc này không được phép'));

test('access to files is not given back', () =>
  expectRefusal('PRAGMA enable_external_access = true', 'việc này không được phép'));

test('what a question sets or makes for itself is not there for the next one', async () => {
  const watched = await openConsole();
  await ask(watched.page, "SET search_path = 'temp'; CREATE TEMP TABLE bang_vang AS SELECT 1 AS year");
  await watched.page.getByText(/dòng/).first().waitFor();
  await ask(watched.page, 'SELECT count(*) > 1 FROM bang_vang');
  await expect.poll(() => answered(watched.page)).toEqual([['true']]);
  await expectQuiet(watched);
});

test('a recursion without end is called off, and the next question answered', async () => {
  const watched = await openConsole();
  await ask(watched.page, endless);
  await watched.page.getByText('Đang tính…').waitFor();
  await watched.page.getByRole('button', { name: 'Dừng' }).click();
  await watched.page.getByText('Đã dừng.').waitFor();
  await ask(watched.page, 'SELECT 42');
  expect(await answered(watched.page)).toEqual([['42']]);
  await expectQuiet(watched);
});

test('of ten million rows so many are fetched as can be used, and the page says so', async () => {
  const watched = await openConsole();
  await ask(watched.page, "SELECT range AS so, 'x' || range AS chu FROM range(10000000)");
  expect(await status(watched.page)).toContain('Hơn 100.000 dòng');
  expect(await watched.page.getByText('Bảng chỉ hiện 1.000 dòng đầu').isVisible()).toBe(true);
  await expectQuiet(watched);
});
