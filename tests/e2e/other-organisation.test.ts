import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Site } from '../../scripts/serve/static-site.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { execFileSync } from 'node:child_process';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { misfits } from './deck-fit.ts';

useBrowser();
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
let site: Site;

// By the command itself, as an office of another level would build its own.
beforeAll(async () => {
  execFileSync(
    process.execPath,
    ['scripts/build.ts', '--data', 'tests/fixtures/xa-2026', '--out', folder, '--base', '/thi-dua/'],
    { cwd: root, stdio: 'pipe' },
  );
  site = await serveSite({ directory: join(folder, 'internal'), port: 0, base: '/thi-dua/' });
}, 600_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a commune of 2026 has its own name, year and council on its pages', async () => {
  const watched = await newPage();
  await watched.page.goto(site.url);
  expect(await watched.page.title()).toContain('Xã Đồng Suối');
  expect(await watched.page.locator('footer').innerText()).toContain('Số liệu đến ngày 30/09/2026');
  expect(await watched.page.getByText('Dữ liệu minh họa').count()).toBe(0);
  await expectQuiet(watched);
});

test('its ranking is built from its own blocs, below the path it is mounted at', async () => {
  const watched = await newPage();
  await watched.page.goto(`${site.url}noi-bo/xep-hang/2026/`);
  await watched.page.getByRole('link', { name: 'Cụm các thôn' }).click();
  expect(watched.page.url()).toBe(`${site.url}noi-bo/xep-hang/2026/cum-thon/`);
  expect(await watched.page.locator('tbody tr').first().innerText()).toContain('Thôn Suối Mây');
  await expectQuiet(watched);
});

test('its slides hold what they show', async () => {
  const { page } = await newPage({ viewport: { width: 1280, height: 720 }, javaScriptEnabled: false });
  await page.goto(`${site.url}noi-bo/tong-ket/2026/trinh-chieu/`, { waitUntil: 'networkidle' });
  expect(await page.locator('.slide').count()).toBeGreaterThan(10);
  expect(await misfits(page)).toEqual([]);
  await page.close();
});

test('nothing of the sample’s district is on either of its sites', () => {
  const foreign = /Bạch Thông|Bắc Kạn|Phủ Thông|bach-thong|bac-kan/;
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|svg|xml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((path) => foreign.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('a site that is not told where it stands gives no address of its own', () => {
  const front = readFileSync(join(folder, 'public/index.html'), 'utf8');
  expect(front).toContain('og:title');
  expect(front).not.toMatch(/rel="canonical"|og:image|rss\.xml/);
  expect(readFileSync(join(folder, 'public/robots.txt'), 'utf8')).not.toContain('Sitemap');
});
