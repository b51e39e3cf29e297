import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';

useBrowser();
const address = 'https://thi-dua.example';

interface BuiltPage {
  /** As a reader asks for it: /don-vi/. */
  readonly path: string;
  readonly html: string;
}

let site: string;
/** Of the public site, without the page for an address that is wrong. */
let pages: BuiltPage[];

beforeAll(() => {
  site = join(inject('sampleFolder'), 'public');
  pages = pagesOf(site).filter(({ path }) => path !== '/404.html');
});

function pagesOf(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({
      path: `/${relative(folder, file)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(file, 'utf8'),
    }));
}

const pathsOf = (wrong: (page: BuiltPage) => boolean): string[] => pages.filter(wrong).map(({ path }) => path);

/** What an element of the head says. */
function said({ html }: BuiltPage, element: RegExp): string {
  return new RegExp(element.source + '="([^"]*)"').exec(html)?.[1] ?? '';
}

test('every public page is in Vietnamese and has a title', () => {
  expect(pathsOf(({ html }) => !/<html lang="vi"/.test(html) || !/<title>[^<]+<\/title>/.test(html))).toEqual([]);
});

test('every public page has a description that is shown whole', () => {
  const length = (page: BuiltPage): number => said(page, /<meta name="description" content/).length;
  expect(pathsOf((page) => length(page) === 0 || length(page) > 200)).toEqual([]);
});

test('every public page has one first heading', () => {
  expect(pathsOf(({ html }) => html.match(/<h1[\s>]/g)?.length !== 1)).toEqual([]);
});

test('every public page that may be found gives its own address', () => {
  const mayBeFound = ({ html }: BuiltPage): boolean => !html.includes('<meta name="robots"');
  const isOwn = (page: BuiltPage): boolean => said(page, /<link rel="canonical" href/) === address + page.path;
  expect(pathsOf((page) => mayBeFound(page) !== isOwn(page))).toEqual([]);
});

test('every page that has an address also has a picture to be shared with', () => {
  const picture = (page: BuiltPage): string => said(page, /<meta property="og:image" content/).replace(address, site);
  expect(pathsOf((page) => page.html.includes('rel="canonical"') && !existsSync(picture(page)))).toEqual([]);
});

test('a story is shared with a picture of its own', () => {
  const pictures = pages.map((page) => said(page, /<meta property="og:image" content/));
  const own = pictures.filter((picture) => picture !== `${address}/chia-se.png` && picture !== '');
  expect(own.length).toBeGreaterThan(0);
  expect(new Set(own).size).toBe(own.length);
});

test('the page for an address that is wrong is not to be found', () => {
  const html = readFileSync(join(site, '404.html'), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('rel="canonical"');
});

test('the sitemap lists the pages that may be found, and no other', () => {
  const listed = [...readFileSync(join(site, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)/g)].map(([, one]) => one);
  const found = pages.filter(({ html }) => html.includes('rel="canonical"')).map(({ path }) => address + path);
  expect(listed).toEqual(found.toSorted());
});

test('the feed is what a feed reader expects', async () => {
  const { page } = await newPage();
  const feed = await page.evaluate(readFeed, readFileSync(join(site, 'guong-dien-hinh/rss.xml'), 'utf8'));
  await page.close();
  expect(feed.version).toBe('2.0');
  expect(feed.channel).toEqual(expect.arrayContaining(['title', 'link', 'description', 'item']));
  expect(feed.items.filter(({ link }) => !existsSync(`${link.replace(address, site)}index.html`))).toEqual([]);
  expect(feed.items.filter(({ title, summary }) => title === '' || summary === '')).toEqual([]);
});

/** In the browser: reads the feed as XML, which fails for what is not well formed. */
function readFeed(xml: string) {
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  const textOf = (item: Element, name: string): string => item.querySelector(name)?.textContent ?? '';
  return {
    version: feed.querySelector('rss')?.getAttribute('version'),
    channel: [...(feed.querySelector('channel')?.children ?? [])].map((child) => child.tagName),
    items: [...feed.querySelectorAll('item')].map((item) => ({
      title: textOf(item, 'title'),
      link: textOf(item, 'link'),
      summary: textOf(item, 'description'),
    })),
  };
}

test('search engines read of every story what it is about', () => {
  const stories = pages.filter(({ html }) => html.includes('content="article"'));
  const told = stories.map(({ html }) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  expect(stories.length).toBeGreaterThan(0);
  expect(told.map((data) => JSON.parse(data)['@graph'][0]['@type'])).toEqual(stories.map(() => 'Article'));
});

test('nothing of the internal site is to be found or shared', () => {
  const internal = join(inject('sampleFolder'), 'internal');
  const shared = pagesOf(internal).filter(({ html }) => /rel="canonical"|og:title|ld\+json|rss\.xml/.test(html));
  expect(shared.map(({ path }) => path)).toEqual([]);
  expect(readFileSync(join(internal, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  expect(existsSync(join(internal, 'chia-se.png'))).toBe(false);
});
