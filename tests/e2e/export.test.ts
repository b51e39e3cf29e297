import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { missingPictures, openSpeaker, placeOnTheWall, slidesOf, speakersSlide } from './deck-page.ts';
import { textOf, withoutBlanks } from './paper.ts';
import { wornBy } from './worn-letters.ts';

useBrowser();

const out = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const site = join(inject('sampleFolder'), 'internal');
const command = [join(import.meta.dirname, '../../scripts/export.ts'), '--site', site, '--out', out];

beforeAll(() => void execFileSync(process.execPath, [...command, '--year', '2023']), 120_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** The exported deck, opened as from a stick, and all that it and its windows ask for. */
async function openedFromDisk(): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  const { page, errors } = await newPage({ viewport: { width: 1280, height: 720 }, offline: true });
  await page.unroute('**/*');
  const file = pathToFileURL(join(out, 'tong-ket-2023.html')).href;
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (request.url() !== file) asked.push(request.url());
  });
  await page.goto(file);
  await page.locator('slide-deck[data-live]').waitFor();
  return { page, asked, errors };
}

/** The headings of the slides as the site has them. */
async function headingsOfSite(): Promise<string[]> {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${inject('internalUrl')}noi-bo/tong-ket/2023/trinh-chieu/`);
  const headings = await slidesOf(page).locator('h1, h2').allTextContents();
  await page.close();
  return headings;
}

test('the file shows every slide of the site, one after the other, with its letters and pictures', async () => {
  const { page, errors } = await openedFromDisk();
  const headings = await headingsOfSite();
  const seen: string[] = [];
  for (let place = 1; place <= headings.length; place += 1) {
    expect(await placeOnTheWall(page)).toBe(place);
    seen.push(...(await page.locator('[data-shown]').locator('h1, h2').allTextContents()));
    await page.keyboard.press('PageDown');
  }
  expect(seen).toEqual(headings);
  expect(await missingPictures(page)).toEqual([]);
  expect(await wornBy(page, '[data-shown] h2')).toEqual(['Be Vietnam Pro SemiBold']);
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).not.toContain('error');
  expect(errors).toEqual([]);
  await page.close();
});

test('the file asks for nothing, and its speaker’s window neither', async () => {
  const { page, asked, errors } = await openedFromDisk();
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => placeOnTheWall(page)).toBe(2);
  await page.bringToFront();
  await page.keyboard.press('End');
  await expect.poll(async () => `#${await speakersSlide(speaker)}`).toBe(new URL(page.url()).hash);
  expect(await missingPictures(speaker)).toEqual([]);
  expect(await wornBy(speaker, '.notes p')).toEqual(['Be Vietnam Pro']);
  expect(asked.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('the file comes back to its slide when it is loaded again, and S to the speaker’s window', async () => {
  const { page } = await openedFromDisk();
  await openSpeaker(page);
  await page.bringToFront();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.reload();
  expect(await placeOnTheWall(page)).toBe(3);
  const speaker = await openSpeaker(page);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => `#${await speakersSlide(speaker)}`).toBe(new URL(page.url()).hash);
  expect(page.context().pages()).toHaveLength(2);
  await page.close();
});

test('the file leads nowhere but within itself', () => {
  const html = readFileSync(join(out, 'tong-ket-2023.html'), 'utf8');
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
});

test('on paper each slide has a sheet of its own', async () => {
  const sheets = await textOf(readFileSync(join(out, 'tong-ket-2023-trinh-chieu.pdf')), '-raw');
  const headings = await headingsOfSite();
  const found = sheets.map((text, at) => withoutBlanks(text).includes(withoutBlanks(headings[at] ?? 'no such slide')));
  expect(found).toEqual(headings.map(() => true));
});

test('the report is on paper as well, and nothing else is left behind', async () => {
  const [first = ''] = await textOf(readFileSync(join(out, 'tong-ket-2023.pdf')), '-layout');
  expect(first).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(readdirSync(out).toSorted()).toEqual([
    'tong-ket-2023-trinh-chieu.pdf',
    'tong-ket-2023.html',
    'tong-ket-2023.pdf',
  ]);
});

test('a year without a report is told together with the years that have one', () => {
  const { status, stderr } = spawnSync(process.execPath, [...command, '--year', '2030'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/Không có báo cáo tổng kết năm 2030\. Các năm có: .*2023/);
});

test('a call that is wrong ends with code 2 and writes nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, [...command, '--year', '2023', '--period', 'quy'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('--period phải là một trong: nam, 6-thang, nam-hoc.');
});
