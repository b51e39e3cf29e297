import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import { textOf } from './paper.ts';

useBrowser();

const overview = 'noi-bo/le-trao/2023/';
const certificates = `${overview}gk-huyen/`;

async function opened(path: string) {
  const watched = await newPage();
  await watched.page.goto(inject('internalUrl') + path);
  return watched;
}

/** The awards' pages, in the order in which the overview names them. */
function awardsOf(page: Page): Promise<string[]> {
  return page.locator('main table').first().locator('tbody th a').evaluateAll(addresses);
}

function addresses(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '');
}

const number = (text: string | null): number => Number((text ?? '').replaceAll('.', ''));

test('the groups of all awards hold as many as the overview says are called up', async () => {
  const watched = await opened(overview);
  const { page } = watched;
  const figure = page.locator('main dl > div').filter({ hasText: 'Lượt được gọi lên' }).locator('.value');
  const told = number(await figure.textContent());
  const called = await page.evaluate(countCalled, await awardsOf(page));
  expect(called.reduce((sum, names) => sum + names, 0)).toBe(told);
  await expectQuiet(watched);
});

async function countCalled(paths: string[]): Promise<number[]> {
  const counted = paths.map(async (path) => {
    const html = await (await fetch(path)).text();
    return new DOMParser().parseFromString(html, 'text/html').querySelectorAll('#danh-sach ol > li').length;
  });
  return Promise.all(counted);
}

test('a number of the overview opens as many names', async () => {
  const watched = await opened(overview);
  const { page } = watched;
  const persons = page.locator(`main table`).first().locator('a[href$="/gk-huyen/#ca-nhan"]');
  const told = number(await persons.textContent());
  await persons.click();
  expect(await page.locator('#ca-nhan ol > li').count()).toBe(told);
  await expectQuiet(watched);
});

test('awards are called up in the catalogue’s order of honour, each leading on to the next', async () => {
  const watched = await opened(overview);
  const { page } = watched;
  const awards = await awardsOf(page);
  const slugs = awards.map((path) => path.split('/').at(-2) ?? '');
  // The sample's catalogue is kept in the order of honour.
  const catalogue = readFileSync('data/danh-muc/danh-hieu.csv', 'utf8').split('\n');
  const order = catalogue.map((line) => (line.split(',')[0] ?? '').toLowerCase().replaceAll('_', '-'));
  expect(slugs).toEqual(order.filter((slug) => slugs.includes(slug)));
  await page.goto(new URL(awards[0] ?? '', page.url()).href);
  expect(await page.locator('main a[rel="next"]').getAttribute('href')).toBe(awards[1]);
  await expectQuiet(watched);
});

test('a group has one decision, told with its number, day and signer, and no more than stand together', async () => {
  const watched = await opened(certificates);
  const { page } = watched;
  const decisions = await page.locator('#danh-sach .decision').allInnerTexts();
  const signed = /^Theo Quyết định số \S+ ngày \d{2}\/\d{2}\/2023 của Chủ tịch UBND huyện Bạch Thông$/;
  expect(decisions.filter((decision) => !signed.test(decision))).toEqual([]);
  const sizes = await page.locator('#danh-sach ol').evaluateAll((lists) => lists.map((list) => list.childElementCount));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
  expect(sizes.length).toBe(await page.locator('#cac-dot li').count());
  await expectQuiet(watched);
});

test('by keyboard alone: from the overview to an award’s list, and to one of its groups', async () => {
  const watched = await opened(overview);
  const { page } = watched;
  await tabTo(page, '/noi-bo/le-trao/2023/cstdcs/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/le-trao/2023/cstdcs/');
  await tabTo(page, '#dot-3');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#dot-3$/);
  expect(await page.locator('#dot-3 h3').isVisible()).toBe(true);
  await expectQuiet(watched);
});

async function tabTo(page: Page, address: string): Promise<void> {
  const link = page.locator(`main a[href="${address}"]`).first();
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the tab key does not reach ${address}`);
}

test('without scripts the list is whole', async () => {
  const watched = await newPage({ javaScriptEnabled: false });
  await watched.page.goto(`${inject('internalUrl')}${certificates}#dot-2`);
  expect(await watched.page.locator('#dot-2 li strong').first().isVisible()).toBe(true);
  await expectQuiet(watched);
});

test('on paper no group that fits a sheet is cut over two', async () => {
  const watched = await opened(certificates);
  const { page } = watched;
  const groups = await page.locator('#danh-sach section.whole').evaluateAll((sections) =>
    sections.map((section) => ({
      heading: section.querySelector('h3')?.textContent ?? '',
      names: [...section.querySelectorAll('li strong')].map((name) => name.textContent),
    })),
  );
  const sheets = (await textOf(await page.pdf({ preferCSSPageSize: true }), '-layout')).map(inOneLine);
  const cut = groups.filter(({ heading, names }) => {
    const sheet = sheets.find((text) => text.includes(` ${heading} `)) ?? '';
    return names.some((name) => !sheet.includes(name));
  });
  expect(sheets.length).toBeGreaterThan(5);
  expect(cut).toEqual([]);
  await expectQuiet(watched);
});

/** The words of a sheet, one space around each. */
function inOneLine(sheet: string): string {
  return ` ${sheet.normalize('NFC')} `.replace(/\s+/g, ' ');
}
