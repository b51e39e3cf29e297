import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { useBrowser } from './browser.ts';
import type { Reader } from './offline-reader.ts';
import { heading, keptNames, notKept, notice, readerOf, visitOverview } from './offline-reader.ts';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const data = join(folder, 'data');
const base = '/thi-dua/';
const internal = { directory: join(folder, 'out/internal'), base };

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/xa-2026'), data, { recursive: true });
  await publish();
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = 'noi-bo/don-vi/';
/** A page that the site will have no more. */
const withdrawn = 'noi-bo/van-ban/';

/** Builds both sites from the data as they now are, in place of those that are served. */
async function publish(): Promise<void> {
  const lines: string[] = [];
  const tell = (line: string): void => void lines.push(line);
  if (!(await buildSites({ data, out: join(folder, 'out'), base, allowRejects: false, tell })))
    throw new Error(lines.join('\n'));
}

async function reader(options: Partial<Parameters<typeof readerOf>[0]> = {}, credentials?: string): Promise<Reader> {
  const httpCredentials = credentials === undefined ? undefined : { username: 'hoi-dong', password: credentials };
  const one = await readerOf({ ...internal, ...options }, httpCredentials ? { httpCredentials } : {});
  onTestFinished(async () => {
    await one.page.close();
    await one.site.close().catch(() => undefined);
  });
  return one;
}

test('a browser takes the site for an application that can be installed, with its own name', async () => {
  const { page, site } = await reader();
  await page.goto(`${site.url}noi-bo/`);
  const session = await page.context().newCDPSession(page);
  const { errors, data: manifest = '' } = await session.send('Page.getAppManifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The windows of these tests are private ones, in which nothing can be installed.
  const found = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect({ errors, found }).toEqual({ errors: [], found: [] });
  expect(JSON.parse(manifest)).toMatchObject({ name: 'Bảng Vàng Xã Đồng Suối', start_url: '/thi-dua/noi-bo/' });
});

test('all pages can be saved, and then a page that was never opened is there without a network', async () => {
  const one = await reader();
  const { page, site } = one;
  await visitOverview(one);
  await page.getByRole('button', { name: 'Lưu cả trang để xem khi không có mạng' }).click();
  await page.getByText('Đã lưu cả trang.').waitFor({ timeout: 60_000 });
  await one.cutOff();
  await page.goto(`${site.url}noi-bo/don-vi/`);
  await page.locator('main table a').first().click();
  await page.waitForURL(/\/noi-bo\/don-vi\/[^/]+\//);
  expect(await heading(page)).not.toBe(notKept);
});

test('what was saved can be deleted, and then nothing is kept on the machine, then or later', async () => {
  const one = await reader();
  const { page, site } = one;
  await visitOverview(one);
  await page.getByRole('button', { name: 'Xóa bản đã lưu trên máy này' }).click();
  await page.getByText('Đã xóa. Máy này không lưu trang nào nữa').waitFor();
  await page.goto(`${site.url}noi-bo/khai-thac/`, { waitUntil: 'networkidle' });
  expect(await keptNames(page)).toEqual([]);
  await one.cutOff();
  await expect(page.goto(`${site.url}noi-bo/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('a refusal for want of a password is shown, and does not take the place of a kept page', async () => {
  const one = await reader({ password: 'dung' }, 'dung');
  const { page, site } = one;
  await visitOverview(one);
  const { port } = new URL(site.url);
  await site.close();
  const closed = await serveSite({ ...internal, password: 'khac', port: Number(port) });
  await page.goto(`${site.url}noi-bo/`);
  expect(await page.locator('body').innerText()).toBe('Trang nội bộ cần mật khẩu.');
  await page.context().setOffline(true);
  await closed.close();
  await page.goto(`${site.url}noi-bo/`);
  expect(await heading(page)).toBe('Tổng quan năm 2026');
});

// Last, since it publishes other data for all that follows.
test('newer figures are told on an open page, and loading it again shows them, then also without a network', async () => {
  const one = await reader();
  const { page, site } = one;
  await visitOverview(one);
  for (const path of [opened, withdrawn]) await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const organisation = join(data, 'don-vi-to-chuc.yaml');
  writeFileSync(organisation, readFileSync(organisation, 'utf8').replace('30/09/2026', '31/10/2026'));
  await publish();
  rmSync(join(internal.directory, withdrawn), { recursive: true });
  await page.context().setOffline(true);
  expect(await notice(page)).toBe('Không có mạng. Đang xem bản đã lưu, số liệu đến ngày 30/09/2026.');
  await page.context().setOffline(false);
  await page.getByText('Đã có số liệu mới (đến ngày 31/10/2026).').waitFor();
  await page.getByRole('button', { name: 'Tải lại' }).click();
  await page.locator('footer').getByText('Số liệu đến ngày 31/10/2026.').waitFor();
  expect(await page.locator('[data-as-of]').innerText()).toBe('');
  await visitOverview(one);
  await one.cutOff();
  // Opened before, and not since.
  await page.goto(site.url + opened);
  expect(await notice(page)).toBe('Không có mạng. Đang xem bản đã lưu, số liệu đến ngày 31/10/2026.');
  await page.goto(site.url + withdrawn);
  expect(await heading(page)).toBe(notKept);
  // Of the database that pages of the build before named nothing is left.
  expect((await keptNames(page)).filter((name) => name.endsWith('.duckdb'))).toHaveLength(1);
}, 600_000);
