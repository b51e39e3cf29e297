import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { WatchedPage } from './browser.ts';
import { newPage, useBrowser } from './browser.ts';
import { answered, ask, consolePage, endless } from './sql-console.ts';

useBrowser();
const panel = `${inject('internalUrl')}noi-bo/tien-do/2023/tu-chon/`;
const database = '**/du-lieu/public.duckdb*';
const publicFile = join(inject('sampleFolder'), 'public/du-lieu/public.duckdb');

interface LossyPage extends WatchedPage {
  /** Ends the worker behind the back of the page, as a browser does that runs out of memory. */
  killWorker(): Promise<void>;
}

/** The page of free questions, whose workers can be killed. */
async function lossyPage(): Promise<LossyPage> {
  const watched = await newPage();
  await watched.page.addInitScript(() => {
    const workers: Worker[] = [];
    window.Worker = class extends Worker {
      constructor(...started: ConstructorParameters<typeof Worker>) {
        super(...started);
        workers.push(this);
      }
    };
    addEventListener('kill-worker', () => workers.at(-1)?.terminate());
  });
  await consolePage(watched);
  const killWorker = (): Promise<void> =>
    watched.page.evaluate(() => void window.dispatchEvent(new Event('kill-worker')));
  return { ...watched, killWorker };
}

/** What the page says went wrong. */
async function told(page: Page): Promise<string> {
  const alert = page.getByRole('alert').filter({ hasText: /\S/ });
  await alert.waitFor();
  return alert.innerText();
}

/** The button asks again, and what the page was built with is still there. */
async function expectNextAnswer(page: Page): Promise<void> {
  expect(await page.getByRole('heading', { name: 'Các bảng' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Chạy', exact: true }).click();
  expect(await answered(page)).toEqual([['42']]);
  await page.close();
}

test('a worker that is killed while it answers is told, and the button asks another', async () => {
  const { page, killWorker } = await lossyPage();
  await ask(page, 'SELECT 1');
  await answered(page);
  await ask(page, endless);
  await page.getByText('Đang tính…').waitFor();
  await killWorker();
  expect(await told(page)).toBe('Bộ máy tra cứu bị ngắt giữa chừng. Hãy thử lại: bộ máy sẽ tự khởi động lại.');
  await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).fill('SELECT 42');
  await expectNextAnswer(page);
});

test('a worker that is killed while it waits is replaced without a word', async () => {
  const { page, killWorker } = await lossyPage();
  await ask(page, 'SELECT 1');
  await answered(page);
  await killWorker();
  await ask(page, 'SELECT 42');
  expect(await answered(page)).toEqual([['42']]);
  await page.close();
});

test('a database that is not there is told, and comes with the next question', async () => {
  const { page } = await lossyPage();
  await page.route(database, (route) => route.fulfill({ status: 404 }));
  await ask(page, 'SELECT 42');
  expect(await told(page)).toContain('Không tìm thấy tệp dữ liệu trên máy chủ');
  await page.unroute(database);
  await expectNextAnswer(page);
});

test('a database without its end is told, and comes whole with the next question', async () => {
  const { page } = await lossyPage();
  const body = readFileSync(publicFile).subarray(0, -1);
  await page.route(database, (route) => route.fulfill({ body }));
  await ask(page, 'SELECT 42');
  expect(await told(page)).toContain('Tệp dữ liệu tải về bị thiếu hoặc hỏng');
  await page.unroute(database);
  await expectNextAnswer(page);
});

test('a database with a wrong byte is told, not read', async () => {
  const { page } = await lossyPage();
  const body = readFileSync(publicFile).map((byte, at) => (at === 100_000 ? byte ^ 1 : byte));
  await page.route(database, (route) => route.fulfill({ body: Buffer.from(body) }));
  await ask(page, 'SELECT count(hash(COLUMNS(*))) FROM bang_vang, don_vi_theo_nam');
  expect(await told(page)).toContain('Tệp dữ liệu tải về bị thiếu hoặc hỏng');
  await page.close();
});

test('an engine that does not come is told instead of waited for', async () => {
  const { page } = await lossyPage();
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
  await ask(page, 'SELECT 42');
  expect(await told(page)).toContain('Không tìm thấy');
  await page.unroute('**/*.wasm');
  await expectNextAnswer(page);
});

test('a network that is gone is told, and the next question loads all', async () => {
  const { page } = await lossyPage();
  await page.context().setOffline(true);
  await ask(page, 'SELECT 42');
  expect(await told(page)).toContain('Hãy kiểm tra kết nối rồi thử lại.');
  await page.context().setOffline(false);
  await expectNextAnswer(page);
});

test('a browser without WebAssembly is told to be too old', async () => {
  const watched = await newPage();
  await watched.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await consolePage(watched);
  await ask(watched.page, 'SELECT 42');
  expect(await told(watched.page)).toContain('Trình duyệt này không chạy được bộ máy tra cứu.');
  await watched.page.close();
});

test('a question for more memory than a telephone has is told, and the next one answered', async () => {
  const { page } = await lossyPage();
  await ask(page, 'SELECT count(*) FROM (SELECT DISTINCT a.range, b.range FROM range(100000) a, range(10000) b)');
  expect(await told(page)).toContain('Không đủ bộ nhớ');
  await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).fill('SELECT 42');
  await expectNextAnswer(page);
});

test('a single value of gigabytes is refused at once', async () => {
  const { page } = await lossyPage();
  await ask(page, "SELECT repeat('x', 2000000000)");
  expect(await told(page)).toContain('Không đủ bộ nhớ');
  await page.close();
});

test('the panel keeps its table when the data do not come, and its button tries again', async () => {
  const { page } = await newPage();
  await page.goto(panel);
  const file = '**/*.duckdb';
  await page.route(file, (route) => route.fulfill({ status: 404 }));
  const built = await page.locator('section.answer table').innerText();
  await page.getByRole('button', { name: 'Lập bảng' }).click();
  await page.getByText('Không tìm thấy tệp dữ liệu trên máy chủ').waitFor();
  expect(await page.locator('section.answer table').innerText()).toBe(built);
  await page.unroute(file);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('Lần đầu tải về').waitFor({ state: 'detached', timeout: 60_000 });
  await page.close();
});

test('the engine is started once, and goes when the page has been hidden for long', async () => {
  const { page } = await newPage();
  await page.clock.install();
  await page.addInitScript(() => {
    let state = 'visible';
    Object.defineProperty(document, 'visibilityState', { get: () => state });
    addEventListener('hide-page', () => {
      state = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  await page.goto(`${inject('publicUrl')}du-lieu/truy-van/`);
  await ask(page, 'SELECT 1');
  await answered(page);
  await ask(page, 'SELECT 2');
  await expect.poll(() => answered(page)).toEqual([['2']]);
  expect(page.workers().length).toBe(1);
  await page.evaluate(() => void window.dispatchEvent(new Event('hide-page')));
  await page.clock.fastForward('06:00');
  await expect.poll(() => page.workers().length).toBe(0);
  await ask(page, 'SELECT 42');
  await expect.poll(() => answered(page), { timeout: 20_000 }).toEqual([['42']]);
  await page.close();
});
