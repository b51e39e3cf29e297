import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { internalDatabase } from '../../scripts/ingest/database/database.ts';
import { open } from '../../src/db/node.ts';
import { formatNumber } from '../../src/text/format.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();
const internalUrl = inject('internalUrl');
const common = `${internalUrl}noi-bo/tien-do/2023/chi-tieu/`;
const panel = `${internalUrl}noi-bo/tien-do/2023/tu-chon/`;

/** The engine comes with the first answer of the panel. */
const engine = { timeout: 60_000 };

/** Of each row its name and the chosen cells after it. */
function rowsOf(table: Locator, ...cells: number[]): Promise<string[][]> {
  return table.locator('tbody tr:not(.group)').evaluateAll(
    (rows, chosen) =>
      rows.map((row) =>
        [0, ...chosen].map((cell) => {
          const shown = row.children[cell];
          return (shown?.querySelector('a') ?? shown)?.textContent?.trim() ?? '';
        }),
      ),
    cells,
  );
}

function answerOf(page: Page): Locator {
  return page.locator('section.answer table');
}

/** The title over the answer: of the picture where there is one, else of the table. */
function captionOf(page: Page): Promise<string> {
  return answerOf(page).locator('caption').innerText();
}

async function askPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lập bảng' }).click();
  await page.getByText('Lần đầu tải về').waitFor({ state: 'detached', ...engine });
}

test('a common question is answered from a small file, without the engine', async () => {
  const watched = await newPage();
  const { page } = watched;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(common);
  await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption('CT2');
  await expect.poll(() => captionOf(page)).toContain('Số tin, bài');
  // Every page asks which version the server has.
  const files = asked.filter((path) => path.endsWith('.json') && path !== '/phien-ban.json');
  expect(files).toEqual(['/noi-bo/tien-do/2023/chi-tieu/ct2.json']);
  expect(asked.filter((path) => /\.(wasm|duckdb)$/.test(path))).toEqual([]);
  await expectQuiet(watched);
});

test('no such file goes over the wire with 20 KB or more', () => {
  const folder = join(inject('sampleFolder'), 'internal/noi-bo/tien-do/2023/chi-tieu');
  const slices = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const heavy = slices.filter((name) => brotliCompressSync(readFileSync(join(folder, name))).length >= 20_000);
  expect(slices.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('what is chosen stands in the address, and comes back with it', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(common);
  const built = await captionOf(page);
  await page.getByLabel('Quý', { exact: true }).selectOption('2');
  await page.getByLabel('Khối, cụm').selectOption('K4');
  await expect.poll(() => answerOf(page).innerText()).toContain('Khối Kinh tế');
  const rows = await rowsOf(answerOf(page), 1, 2);
  expect(new URL(page.url()).search).toBe('?quy=2&khoi=K4&chi-tieu=CT1');
  await page.reload();
  await expect.poll(() => rowsOf(answerOf(page), 1, 2)).toEqual(rows);
  expect(await page.getByLabel('Khối, cụm').inputValue()).toBe('K4');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => captionOf(page)).toBe(built);
  await expectQuiet(watched);
});

test('a file that does not come keeps what was built, says so, and may be asked for again', async () => {
  const { page } = await newPage();
  await page.route('**/*.json', (route) => route.abort());
  await page.goto(common);
  const built = await rowsOf(answerOf(page), 1, 2);
  await page.getByLabel('Khối, cụm').selectOption('K2');
  await page.getByText('Không tra cứu được').waitFor();
  expect(await rowsOf(answerOf(page), 1, 2)).toEqual(built);
  await page.unroute('**/*.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => answerOf(page).innerText()).toContain('Khối các xã số 2');
  await page.close();
});

test('by keyboard alone a bloc head finds the figures of the bloc', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(common);
  const bloc = page.getByLabel('Khối, cụm').and(page.locator(':enabled'));
  await bloc.waitFor();
  await bloc.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => answerOf(page).innerText()).toContain('Khối các xã số 2');
  await expectQuiet(watched);
});

test('page, form and panel give the same rows, which are those of the view', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${common}?quy=2&khoi=K4&chi-tieu=CT2`);
  await expect.poll(() => answerOf(page).innerText()).toContain('Khối Kinh tế');
  const answered = await rowsOf(answerOf(page), 2);
  await page.getByRole('link', { name: 'Xem trang đầy đủ' }).click();
  // The choice of blocs goes along.
  await page.waitForURL(/\/ct2\/quy-2\/\?khoi=K4#khoi-k4$/);
  const rendered = await rowsOf(page.locator('table', { has: page.locator('tbody:target') }), 2);
  await page.goto(`${panel}?dong=don-vi&cot=khong&so-lieu=thuc-hien&quy=2&khoi=K4&chi-tieu=CT2`);
  await askPanel(page);
  const composed = await rowsOf(answerOf(page), 1);
  const native = await open(join(inject('sampleFolder'), 'build', internalDatabase));
  const sql = `SELECT unit_name, actual FROM quarter_progress WHERE year = 2023 AND quarter = 2 AND bloc_id = 'K4' AND indicator_code = 'CT2' ORDER BY sort_order`;
  const rows = await native.rows<{ unit_name: string; actual: number | null }>({ name: 'asked', sql });
  const expected = rows.map((row) => [
    row.unit_name,
    row.actual === null ? 'chưa có số liệu' : formatNumber(row.actual),
  ]);
  expect(expected.length).toBeGreaterThan(0);
  expect(composed).toEqual(expected);
  expect(answered).toEqual(expected);
  expect(rendered.filter(([unit]) => expected.some(([own]) => own === unit))).toEqual(expected);
  await expectQuiet(watched);
});

test('with the engine there each choice is answered at once, and reload and back bring it back', async () => {
  const watched = await newPage();
  const { page } = watched;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(panel);
  expect(asked.filter((path) => /\.(wasm|duckdb)$/.test(path))).toEqual([]);
  await askPanel(page);
  const first = await captionOf(page);
  await page.getByLabel('Dòng').selectOption('quy');
  await page.getByLabel('Số liệu').selectOption('thuc-hien');
  await expect.poll(() => captionOf(page)).toContain('Thực hiện theo quý và chỉ tiêu');
  const rows = await rowsOf(answerOf(page), 1, 2, 3);
  expect(new URL(page.url()).search).toBe('?dong=quy&so-lieu=thuc-hien');
  expect(asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
  await page.reload();
  await expect.poll(() => rowsOf(answerOf(page), 1, 2, 3), engine).toEqual(rows);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => captionOf(page), engine).toBe(first);
  await expectQuiet(watched);
});

test('a panel that fails keeps its table, says so, and may be asked again', async () => {
  const { page } = await newPage();
  await page.route('**/*.duckdb', (route) => route.abort());
  await page.goto(panel);
  const built = await rowsOf(answerOf(page), 1);
  await page.getByLabel('Dòng').selectOption('don-vi');
  await page.getByRole('button', { name: 'Lập bảng' }).click();
  await page.getByRole('button', { name: 'Thử lại' }).waitFor(engine);
  expect(await rowsOf(answerOf(page), 1)).toEqual(built);
  await page.unroute('**/*.duckdb');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => captionOf(page), engine).toContain('theo đơn vị');
  await page.close();
});

test('a question is saved by keyboard under a name and asked again', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${panel}?dong=quy&cot=khong&chi-tieu=CT2`);
  await page.getByLabel('Tên câu hỏi').fill('Tin bài từng quý');
  await page.keyboard.press('Enter');
  await page.goto(panel);
  await page.getByRole('link', { name: 'Tin bài từng quý' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => captionOf(page), engine).toContain('theo quý: Số tin, bài');
  expect(await page.getByLabel('Chỉ tiêu', { exact: true }).inputValue()).toBe('CT2');
  await page.getByRole('button', { name: 'Xóa câu hỏi “Tin bài từng quý”' }).click();
  expect(await page.getByRole('link', { name: 'Tin bài từng quý' }).count()).toBe(0);
  await expectQuiet(watched);
});

test('the SQL of a table is handed on to the console', async () => {
  const watched = await newPage();
  const { page } = watched;
  await page.goto(panel);
  await page.getByText('Câu SQL của bảng này').click();
  const address = await page.getByRole('link', { name: 'Mở câu SQL này' }).getAttribute('href');
  const { pathname, searchParams } = new URL(address ?? '', internalUrl);
  expect(pathname).toBe('/noi-bo/khai-thac/');
  expect(searchParams.get('sql')).toBe(await page.locator('section.answer pre').innerText());
  await expectQuiet(watched);
});

test('each count of late units opens as many rows', async () => {
  const { page } = await newPage();
  await page.goto(`${internalUrl}noi-bo/tien-do/2023/`);
  const [link] = await page.locator('a[href*="#con-cham"]').all();
  const count = Number.parseInt((await link?.innerText()) ?? '', 10);
  await link?.click();
  expect(count).toBeGreaterThan(0);
  await expect.poll(() => page.locator('tbody:target tr:not(.group)').count()).toBe(count);
  await page.close();
});
