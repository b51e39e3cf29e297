import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { collator, fold } from '../../src/text/vietnamese.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { tabTo } from './tab-to.ts';

useBrowser();

/** Two tables of records, in groups. */
const list = 'noi-bo/khen-thuong/2023/dong/tat-ca/';
const registration = 'noi-bo/dang-ky/2023/';

async function opened(path: string, options = {}) {
  const watched = await newPage(options);
  await watched.page.goto(inject('internalUrl') + path);
  return watched;
}

function table(page: Page, caption: RegExp): Locator {
  return page.locator('ordered-table').filter({ has: page.locator('caption', { hasText: caption }) });
}

function head(of: Locator, column: string): Locator {
  return of.locator('thead').getByRole('button', { name: column, exact: true });
}

/** What the rows that are shown say in a column, without their notes. */
async function cells(of: Locator, column: number): Promise<string[]> {
  return of
    .locator(`tbody tr:not(.group, .total):visible > :nth-child(${column})`)
    .evaluateAll((found) => found.map((cell) => (cell.firstChild?.textContent ?? '').trim()));
}

const firstGroup = (page: Page): Locator => page.locator('ordered-table').first().locator('tbody').first();

async function people(page: Page): Promise<string[]> {
  return firstGroup(page)
    .locator('th[data-sort]')
    .evaluateAll((found) => found.map((cell) => (cell.firstChild?.textContent ?? '').trim()));
}

const givenName = (name: string): string => name.split(' ').at(-1) ?? '';

test('people are ordered by their given names, đ after d', async () => {
  const watched = await opened(list);
  await head(watched.page.locator('ordered-table').first(), 'Tập thể, hộ gia đình, cá nhân').click();
  const given = (await people(watched.page)).map(givenName);
  expect(given).toEqual(given.toSorted(collator.compare));
  expect(given.findLastIndex((name) => name.startsWith('D'))).toBeLessThan(
    given.findIndex((name) => name.startsWith('Đ')),
  );
  await expectQuiet(watched);
});

test('people of one given name are ordered by the rest of their names', async () => {
  const watched = await opened(list);
  await head(watched.page.locator('ordered-table').first(), 'Tập thể, hộ gia đình, cá nhân').click();
  const [first = ''] = Map.groupBy(await people(watched.page), givenName)
    .values()
    .find((names) => new Set(names).size > 1) ?? [''];
  const names = (await people(watched.page)).filter((name) => givenName(name) === givenName(first));
  expect(names).toEqual(names.toSorted(collator.compare));
  await expectQuiet(watched);
});

test('figures are ordered by their value, within each group', async () => {
  const watched = await opened(registration);
  const units = table(watched.page, /từng đơn vị/);
  await head(units, 'Đăng ký').click();
  await head(units, 'Đăng ký').click();
  const figures = (await cells(units.locator('table'), 2)).map((text) => Number(text.replaceAll('.', '')));
  const group = await units.locator('tbody').first().locator('tr:not(.group)').count();
  expect(figures.slice(0, group)).toEqual(figures.slice(0, group).toSorted((a, b) => b - a));
  await expectQuiet(watched);
});

test('sums stay last', async () => {
  const watched = await opened(registration);
  const titles = table(watched.page, /theo danh hiệu/);
  await head(titles, 'Danh hiệu').click();
  expect(await titles.locator('tbody tr').last().locator('th').innerText()).toBe('Cộng');
  await expectQuiet(watched);
});

test('words without marks find the rows that have them, and how many is said aloud', async () => {
  const watched = await opened(list);
  const first = watched.page.locator('ordered-table').first();
  await first.getByRole('searchbox').fill('nong van');
  const rows = await first.locator('tbody tr:not(.group):visible').allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !/\bnong/.test(fold(row)) || !/\bvan/.test(fold(row)))).toEqual([]);
  expect(await first.getByRole('status').innerText()).toMatch(new RegExp(`^${rows.length} trong [\\d.]+ dòng$`));
  await expectQuiet(watched);
});

test('groups without a hit are not shown, and no hit at all is told', async () => {
  const watched = await opened(list);
  const first = watched.page.locator('ordered-table').first();
  await first.getByRole('searchbox').fill('khongcoai');
  expect(await first.locator('tbody:visible').count()).toBe(0);
  expect(await first.getByRole('status').innerText()).toBe('Không có dòng nào như vậy.');
  await expectQuiet(watched);
});

test('a value of a column is picked from a list, and back takes it away', async () => {
  const watched = await opened(list);
  const { page } = watched;
  const first = page.locator('ordered-table').first();
  const [unit = ''] = (await cells(first, 2)).slice(-1);
  await first.getByRole('combobox', { name: /^Đơn vị/ }).selectOption({ label: unit });
  expect([...new Set(await cells(first, 2))]).toEqual([unit]);
  expect(new URL(page.url()).searchParams.get('don-vi')).not.toBeNull();
  await page.goBack();
  expect(await first.getByRole('combobox', { name: /^Đơn vị/ }).inputValue()).toBe('');
  expect(await first.getByRole('status').innerText()).toBe('');
  await expectQuiet(watched);
});

test('a group is picked from a list', async () => {
  const watched = await opened(`${list}?nhom=quy-ii-2023`);
  const first = watched.page.locator('ordered-table').first();
  expect(await first.locator('tbody:visible').count()).toBe(1);
  expect(await first.locator('tbody:visible .group').innerText()).toMatch(/^Quý II\/2023/);
  await expectQuiet(watched);
});

test('a table is searched and ordered by keyboard alone', async () => {
  const watched = await opened(list);
  const { page } = watched;
  const first = page.locator('ordered-table').first();
  await first.getByRole('searchbox').focus();
  await page.keyboard.type('nong van');
  await tabTo(page, first.locator('thead button').first());
  await page.keyboard.press('Enter');
  expect(await first.locator('th[aria-sort=ascending]').innerText()).toBe('Tập thể, hộ gia đình, cá nhân');
  await page.keyboard.press('Space');
  expect(await first.locator('th[aria-sort=descending]').count()).toBe(1);
  await expectQuiet(watched);
});

test('order and words are in the address: a reload keeps them, and back takes the order away', async () => {
  const watched = await opened(list);
  const { page } = watched;
  const first = page.locator('ordered-table').first();
  const built = await cells(first, 1);
  await head(first, 'Đơn vị').click();
  await first.getByRole('searchbox').fill('truong');
  expect(decodeURI(new URL(page.url()).search)).toBe('?sap-xep=don-vi&tim=truong');
  const chosen = await cells(first, 1);
  await page.reload();
  expect(await cells(first, 1)).toEqual(chosen);
  expect(await first.getByRole('searchbox').inputValue()).toBe('truong');
  await page.goBack();
  expect(await cells(first, 1)).toEqual(built);
  await expectQuiet(watched);
});

test('a second table has choices of its own', async () => {
  const watched = await opened(registration);
  const blocs = table(watched.page, /từng khối/);
  await head(blocs, 'Tỷ lệ đạt').click();
  expect(new URL(watched.page.url()).search).toMatch(/^\?sap-xep-\d=ty-le-dat$/);
  expect(await watched.page.locator('[aria-sort]').count()).toBe(1);
  await expectQuiet(watched);
});

test('records on a phone are ordered by a list of the columns', async () => {
  const watched = await opened(list, { viewport: { width: 360, height: 740 } });
  const first = watched.page.locator('ordered-table').first();
  await first.getByRole('combobox', { name: /^Sắp xếp theo/ }).selectOption({ label: 'Đơn vị, giảm dần' });
  expect(new URL(watched.page.url()).search).toBe('?sap-xep=-don-vi');
  await expectQuiet(watched);
});

test('without JavaScript a table stands whole and offers nothing that it cannot do', async () => {
  const watched = await opened(list, { javaScriptEnabled: false });
  const first = watched.page.locator('ordered-table').first();
  expect(await first.locator('tbody tr:visible').count()).toBeGreaterThan(100);
  expect(await first.locator('input:visible, select:visible, button').count()).toBe(0);
  await expectQuiet(watched);
});

test('the public site has no trace of it', () => {
  const page = readFileSync(join(inject('sampleFolder'), 'public/don-vi/index.html'), 'utf8');
  expect(page.includes('ordered-table')).toBe(false);
});
