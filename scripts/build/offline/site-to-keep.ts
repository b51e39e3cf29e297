import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteToKeep } from '../../../src/offline/worker/site-to-keep.ts';
import { offlineText } from '../../../src/text/offline.ts';
import { versionFile } from '../finish.ts';
import { filesOf } from '../site-files.ts';
import type { FinishedSite } from './service-worker.ts';

/** As many pages as a reader of the public site may want again; the council's own pages all stay. */
const mostPublicPages = 200;

/** The first page of the internal site: its navigation names the pages that are kept early. */
const overview = 'noi-bo/index.html';

/** What the service worker of a site keeps. Of the public site nobody asked for more than he has read. */
export function siteToKeep({ folder, audience, base, build }: FinishedSite): SiteToKeep {
  const address = (path: string): string => base + path.replace(/(^|\/)index\.html$/, '$1');
  const offlinePage = `${offlineText.path.slice(1)}index.html`;
  const early = audience === 'internal' ? earlyOf(folder, base) : { pages: [], files: [] };
  return {
    build,
    offlinePage: address(offlinePage),
    offlineFiles: filesNamedBy(folder, offlinePage).map(address),
    pages: early.pages.map(address),
    files: early.files.map(address),
    mostPages: audience === 'public' ? mostPublicPages : null,
  };
}

/** The pages of the navigation and those that ask the engine, with their pictures, and all else that any page loads. */
function earlyOf(folder: string, base: string): { pages: string[]; files: string[] } {
  const all = filesOf(folder);
  const databases = all.filter((path) => /-[0-9a-f]{16}\.duckdb$/.test(path));
  const inNavigation = new Set(linksOf(join(folder, overview), base));
  const asksEngine = (page: string): boolean => databases.some((path) => textOf(folder, page).includes(path));
  const isEarly = (page: string): boolean => inNavigation.has(page.replace(/index\.html$/, '')) || asksEngine(page);
  const pages = all.filter((path) => path.endsWith('.html') && isEarly(path));
  const texts = pages.map((page) => textOf(folder, page));
  const pictures = all.filter((path) => path.startsWith('anh/') && texts.some((text) => text.includes(path)));
  return { pages, files: [...all.filter(isLoaded), ...databases, ...pictures] };
}

/** Scripts, styles and letters, and what scripts fetch; not what a reader downloads, nor which version this is. */
function isLoaded(path: string): boolean {
  if (path.startsWith('_astro/')) return true;
  return /\.(json|svg|webmanifest)$/.test(path) && path !== versionFile && !path.endsWith('datapackage.json');
}

function linksOf(page: string, base: string): string[] {
  const [header = ''] = /<header[\s\S]*?<\/header>/.exec(readFileSync(page, 'utf8')) ?? [];
  const links = [...header.matchAll(/<a [^>]*href="([^"#?]*)"/g)].map(([, link = '']) => link);
  return links.map((link) => link.slice(base.length));
}

/** The scripts, styles and letters that a page names, itself or through one of them. */
function filesNamedBy(folder: string, page: string): string[] {
  const assets = filesOf(join(folder, '_astro'));
  const named = new Set<string>();
  const add = (text: string): void => {
    for (const file of assets) if (text.includes(file)) named.add(`_astro/${file}`);
  };
  add(textOf(folder, page));
  // A set goes on to what is added while it is gone through.
  for (const file of named) if (/\.(js|css)$/.test(file)) add(textOf(folder, file));
  return [...named].toSorted();
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
