import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extremes, internalPageTypes } from '../../scripts/bench/page-type.ts';
import { buildSites } from '../../scripts/build/sites.ts';
import type { Site } from '../../scripts/serve/static-site.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { open } from '../../src/db/node.ts';
import { newPage, useBrowser } from './browser.ts';
import { makeHostile } from './hostile/hostile-data.ts';
import { trap } from './hostile/hostile-words.ts';

useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const [data, out] = [join(folder, 'data'), join(folder, 'out')];
const sites: Record<'public' | 'internal', Site | undefined> = { public: undefined, internal: undefined };

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/xa-2026'), data, { recursive: true });
  makeHostile(data, 2026);
  const lines: string[] = [];
  const options = { data, out, base: '/', allowRejects: false };
  if (!(await buildSites({ ...options, tell: (line) => lines.push(line) }))) throw new Error(lines.join('\n'));
  for (const audience of ['public', 'internal'] as const)
    sites[audience] = await serveSite({ directory: join(out, audience), port: 0 });
}, 600_000);

afterAll(async () => {
  await Promise.all(Object.values(sites).map((site) => site?.close()));
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (audience: 'public' | 'internal'): string => sites[audience]?.url ?? '';

/** What a page looks like when words of the data have become more than words. */
function strangeOn(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const found = [...document.querySelectorAll('.strange, iframe, base, x\\:y, [onerror], [onload], [onfocus]')];
    const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    return [
      ...found.map((element) => element.outerHTML.slice(0, 200)),
      ...links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link)),
      ...(Object.hasOwn(globalThis, name) ? ['a script of the data ran'] : []),
      ...(document.querySelector('body > footer, body > slide-deck > main')
        ? []
        : ['neither footer nor main part in its place']),
      ...(/[\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.outerHTML) ? ['a mark of direction'] : []),
    ];
  }, trap);
}

test.each(['public', 'internal'] as const)(
  'no words of the data become more than words on the %s site',
  async (audience) => {
    const { page, foreign, errors } = await newPage();
    const found: string[] = [];
    page.on('dialog', (dialog) => {
      found.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const { path } of internalPageTypes(join(out, audience)).types.flatMap(extremes)) {
      await page.goto(addressOf(audience) + path, { waitUntil: 'load' });
      found.push(...(await strangeOn(page)).map((strange) => `/${path}: ${strange}`));
    }
    await page.close();
    expect({ found, foreign, errors }).toEqual({ found: [], foreign: [], errors: [] });
  },
  400_000,
);

test('a hostile name stands on its page as it was written, in its title too', async () => {
  const unit = await first<{ unit_id: string; unit_name: string }>(
    `SELECT unit_id, unit_name FROM unit_page WHERE unit_name LIKE '%<%' LIMIT 1`,
  );
  const { page } = await newPage();
  await page.goto(`${addressOf('public')}don-vi/${unit.unit_id}/`);
  const spaced = unit.unit_name.replace(/\s+/g, ' ');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(spaced);
  expect(await page.title()).toContain(spaced);
  await page.close();
});

test('the story is told to its end, and its author’s notes are not', async () => {
  const { page } = await newPage();
  await page.goto(`${addressOf('public')}guong-dien-hinh/ong-au-van-moc/`);
  // Not as seen: far below, a browser does not lay out a story's text before it is scrolled to.
  const text = await page.locator('main').textContent();
  expect(text).toContain('Câu cuối của bài.');
  expect(text).toContain('<div onclick=');
  expect(text).not.toContain('nguoi_viet');
  await page.close();
});

test('the feed, the sitemap and every drawing are sound XML', async () => {
  const { page } = await newPage();
  await page.goto(addressOf('public'));
  const files = readdirSync(join(out, 'public'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(xml|svg)$/.test(name),
  );
  expect(files).toContain('guong-dien-hinh/rss.xml');
  const texts = files.map((name) => ({ name, text: readFileSync(join(out, 'public', name), 'utf8') }));
  const broken = await page.evaluate(
    (all) =>
      all
        .filter(({ text }) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror'))
        .map(({ name }) => name),
    texts,
  );
  await page.close();
  expect(broken).toEqual([]);
});

test('what search engines are told is sound JSON on every page', () => {
  const pages = readdirSync(join(out, 'public'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const told = pages.flatMap((name) => [
    ...readFileSync(join(out, 'public', name), 'utf8').matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    ),
  ]);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(([, text = '']) => !isJson(text)).map(([, text]) => text)).toEqual([]);
});

test('no line of a calendar is more than a line of it', () => {
  const lines = readFileSync(join(out, 'public/ke-hoach/2026/lich.ics'), 'utf8').replaceAll('\r\n ', '').split('\r\n');
  const known =
    /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|X-WR-CALDESC|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP)[:;]/;
  expect(lines.filter((line) => line !== '' && !known.test(line))).toEqual([]);
});

test('the open data read back are the names that were written, and no cell begins a formula', async () => {
  const files = readdirSync(join(out, 'public/du-lieu')).filter((name) => name.endsWith('.csv'));
  const tables = files.map((name) =>
    Papa.parse<string[]>(readFileSync(join(out, 'public/du-lieu', name), 'utf8').slice(1), {
      delimiter: ',',
      newline: '\r\n',
    }),
  );
  expect(tables.flatMap(({ errors }) => errors)).toEqual([]);
  const cells = tables.flatMap(({ data: rows }) => rows.flat());
  expect(cells.filter((cell) => /^[=+@＝＋＠\t\r]|^[-－](?![\d.,]*$)/.test(cell))).toEqual([]);
  const { names } = await first<{ names: string[] }>(
    'SELECT list(DISTINCT recipient_name) AS names FROM honour WHERE recipient_name IS NOT NULL',
  );
  const read = new Set(cells.map((cell) => cell.replace(/^'(?=[=+@＝＋＠－-])/, '')));
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !read.has(name))).toEqual([]);
});

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

async function first<Row>(sql: string): Promise<Row> {
  const database = await open(join(out, 'build/public.duckdb'));
  const [row] = await database.rows<Row>({ name: 'first', sql });
  if (!row) throw new Error(`the hostile data have no row for: ${sql}`);
  return row;
}
