import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open } from '../../src/db/node.ts';
import { internalQuestions } from '../../src/internal/dashboards/explorer/questions.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();
const address = `${inject('internalUrl')}noi-bo/khai-thac/`;

/** The page with its editor, on which something may be asked. */
async function explorer(query = '') {
  const watched = await newPage();
  await watched.page.goto(address + query);
  await watched.page.locator('.cm-content').waitFor();
  return watched;
}

function editor(page: Page) {
  return page.getByRole('textbox', { name: 'Câu lệnh SQL' });
}

/** What is written over a selection at once, as `fill` does, a browser styles without asking: an error of the policy. */
async function ask(page: Page, sql: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('Control+Enter');
}

/** The rows of the table of results, as they are seen. */
async function answered(page: Page): Promise<string[][]> {
  const table = page.getByRole('table', { name: 'Kết quả' });
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
}

async function take(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: 'Tải kết quả về' }).getByRole('button', { name: format }).click(),
  ]);
  return readFileSync(await download.path());
}

test('a worked question is answered with the rows of the native engine, and drawn', async () => {
  const watched = await explorer();
  const { page } = watched;
  await page.getByRole('button', { name: /Mỗi khối có bao nhiêu đơn vị/ }).click();
  const rows = await answered(page);
  const sql = internalQuestions.find(({ title }) => title.startsWith('Mỗi khối có bao nhiêu đơn vị'))?.sql ?? '';
  const native = await (
    await open(join(inject('sampleFolder'), 'build/internal.duckdb'))
  ).rows<object>({ name: 'it', sql });
  expect(rows.length).toBe(native.length);
  await page.getByRole('img', { name: /units theo/ }).waitFor();
  await expectQuiet(watched);
});

test('a question is written, asked and left by keyboard alone', async () => {
  const watched = await explorer();
  const { page } = watched;
  await editor(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('SELECT 2023 AS nam, NULL AS trong');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await answered(page)).toEqual([['2023', '–']]);
  await expectQuiet(watched);
});

test('names of tables are completed as they are typed', async () => {
  const watched = await explorer();
  const { page } = watched;
  await editor(page).fill('');
  await page.keyboard.type('SELECT * FROM bloc_rank');
  await page.getByRole('option', { name: 'bloc_ranking' }).waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  expect(await editor(page).innerText()).toBe('SELECT * FROM bloc_ranking');
  await expectQuiet(watched);
});

test('question and chart are in the address: a reload keeps them, back returns', async () => {
  const watched = await explorer();
  const { page } = watched;
  const first = "SELECT 'A' AS ten, 1 AS diem UNION ALL SELECT 'B', 2 ORDER BY 1";
  await ask(page, first);
  await answered(page);
  await page.getByLabel('Dạng biểu đồ').selectOption('Đường');
  await page.reload();
  await page.locator('.cm-content').waitFor();
  await page.getByRole('button', { name: 'Chạy', exact: true }).click();
  await answered(page);
  expect(await page.getByLabel('Dạng biểu đồ').inputValue()).toBe('duong');
  await ask(page, 'SELECT 42 AS so');
  await page.getByRole('cell', { name: '42' }).waitFor();
  await page.goBack();
  await page.getByRole('cell', { name: 'B' }).waitFor();
  expect(await editor(page).innerText()).toBe(first);
  await expectQuiet(watched);
});

test('an answer is taken away in three formats, each of which opens again', async () => {
  const watched = await explorer();
  const { page } = watched;
  await ask(page, "SELECT '=1+1' AS ten, 1.5::DOUBLE AS diem, DATE '2023-12-25' AS ngay");
  await answered(page);
  expect((await take(page, 'CSV')).toString()).toBe("\ufefften,diem,ngay\r\n'=1+1,1.5,2023-12-25\r\n");
  const { sheets } = await readXlsx(await take(page, 'XLSX'));
  expect(sheets[0]?.rows[1]).toEqual(['=1+1', 1.5, '2023-12-25']);
  const table = tableFromIPC(await take(page, 'Arrow'));
  expect(table.get(0)?.toJSON()).toEqual({ ten: '=1+1', diem: 1.5, ngay: '2023-12-25' });
  await expectQuiet(watched);
});

test('with the answer goes where it comes from', async () => {
  const watched = await explorer();
  const { page } = watched;
  await ask(page, 'SELECT count(*) AS so FROM unit');
  await answered(page);
  const told = (await take(page, 'Nguồn gốc')).toString();
  expect(told).toContain('Câu lệnh SQL: SELECT count(*) AS so FROM unit');
  expect(told).toContain('Số liệu đến ngày: ');
  expect(told).toContain('ket-qua-khen-thuong.csv');
  await expectQuiet(watched);
});

test('the page can neither change the data nor reach out', async () => {
  const watched = await explorer();
  const { page } = watched;
  await ask(page, 'DELETE FROM data.unit');
  await page.getByText('Dữ liệu chỉ để đọc, không sửa được.').waitFor();
  await ask(page, "FROM 'https://example.com/a.csv'");
  await page.getByText('việc này không được phép').waitFor();
  await expectQuiet(watched);
});

test('the dictionary is searched without marks, and gives a name to the query', async () => {
  const watched = await explorer();
  const { page } = watched;
  await page.getByRole('searchbox', { name: 'Tìm bảng, cột' }).fill('thu hang trong khoi');
  const table = page.locator('details', { has: page.locator('summary', { hasText: 'bloc_ranking' }) });
  await table.locator('summary').click();
  await editor(page).fill('');
  await page.getByRole('button', { name: 'Chèn tên bloc_ranking vào câu lệnh' }).click();
  expect(await editor(page).innerText()).toBe('bloc_ranking');
  await page.reload();
  expect(await page.getByRole('searchbox', { name: 'Tìm bảng, cột' }).inputValue()).toBe('thu hang trong khoi');
  await expectQuiet(watched);
});

test('without JavaScript the questions, their SQL and the dictionary are there', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const told = await page.locator('main').textContent();
  expect(told).toContain('FROM bloc_coverage');
  expect(told).toContain('thứ hạng trong khối');
  await page.close();
});
