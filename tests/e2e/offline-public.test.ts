import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { newPage, useBrowser } from './browser.ts';
import type { Reader } from './offline-reader.ts';
import { heading, keptNames, notKept, notice, readerOf, waitUntilKept } from './offline-reader.ts';

useBrowser();

const directory = join(inject('sampleFolder'), 'public');

let reader: Reader;

// The first page is read before there is a service worker, the second is answered by it.
beforeAll(async () => {
  reader = await readerOf({ directory });
  const { page, site } = reader;
  for (const path of ['', 'guong-dien-hinh/']) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await waitUntilKept(page);
  }
  await reader.cutOff();
});
afterAll(() => reader.page.close());

test('pages that were read open again without network and server, in their own letters', async () => {
  const { page, site } = reader;
  await page.goto(site.url);
  expect(await notice(page)).toBe('Không có mạng. Đang xem bản đã lưu, số liệu đến ngày 25/12/2023.');
  expect(
    await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.check('600 20px "Be Vietnam Pro"'))),
  ).toBe(true);
  await page.goto(`${site.url}guong-dien-hinh/`);
  expect(await heading(page)).toBe('Gương điển hình');
});

test('a page that was not read says so, and leads to those that were', async () => {
  const { page, site } = reader;
  await page.goto(`${site.url}phong-trao/`);
  expect(await heading(page)).toBe(notKept);
  await page.locator('main').getByRole('link', { name: 'Gương điển hình', exact: true }).click();
  await page.waitForURL('**/guong-dien-hinh/');
  expect(await heading(page)).toBe('Gương điển hình');
});

test('the engine for free questions is not kept for those who have not asked', async () => {
  const names = await keptNames(reader.page);
  expect(names).toContain('guong-dien-hinh');
  expect(names.filter((name) => /wasm|worker|duckdb/.test(name))).toEqual([]);
});

test('without JavaScript nothing is kept, and the pages are the same', async () => {
  const site = await serveSite({ directory, port: 0 });
  const { page } = await newPage({ serviceWorkers: 'allow', javaScriptEnabled: false });
  await page.goto(site.url, { waitUntil: 'networkidle' });
  expect(await page.locator('h1').count()).toBe(1);
  await page.unroute('**/*');
  await page.context().setOffline(true);
  await site.close();
  await expect(page.goto(site.url)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await page.close();
});

test('the service worker brings all it needs along', () => {
  const workers = ['public', 'internal'].map((name) =>
    readFileSync(join(inject('sampleFolder'), name, 'sw.js'), 'utf8'),
  );
  expect(workers.filter((code) => /\bimport\b|importScripts|\beval\(|new Function|https?:\/\//.test(code))).toEqual([]);
});
