import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRobots } from './robots.ts';
import { writeSitemap } from './sitemap.ts';

let site: string;
beforeEach(() => (site = mkdtempSync(join(tmpdir(), 'bang-vang-'))));
afterEach(() => rmSync(site, { recursive: true, force: true }));

const home = 'https://thi-dua.example/so/';

function page(path: string, head: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), `<!doctype html><html lang="vi"><head>${head}</head></html>`);
}

/** A page that is to be found. */
const own = (path: string): void =>
  page(`${path}index.html`, `<title>Trang</title><link rel="canonical" href="${home}${path}">`);

const read = (name: string): string => readFileSync(join(site, name), 'utf8');
const addressesIn = (name: string): string[] =>
  [...read(name).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

test('the sitemap lists the pages that give their own address, in order', async () => {
  own('don-vi/');
  own('');
  page('404.html', '<meta name="robots" content="noindex">');
  await writeSitemap(site);
  expect(addressesIn('sitemap.xml')).toEqual([home, `${home}don-vi/`]);
});

test('more addresses than one file may hold go to several, and the sitemap lists those', async () => {
  own('');
  own('a/');
  own('b/');
  await writeSitemap(site, 2);
  expect(addressesIn('sitemap.xml')).toEqual([`${home}sitemap-1.xml`, `${home}sitemap-2.xml`]);
  expect([...addressesIn('sitemap-1.xml'), ...addressesIn('sitemap-2.xml')]).toEqual([home, `${home}a/`, `${home}b/`]);
});

test('the public site may be read whole, and says where its sitemap is', async () => {
  own('');
  await writeRobots(site, 'public');
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`);
});

test('a public site that does not know its address has no sitemap', async () => {
  page('index.html', '<title>Trang</title>');
  await writeRobots(site, 'public');
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect(existsSync(join(site, 'sitemap.xml'))).toBe(false);
});

test('nothing of the internal site may be read', async () => {
  own('');
  await writeRobots(site, 'internal');
  expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
});
