import { readFileSync } from 'node:fs';
import { fileOf, inPlaces } from '../page.ts';
import type { PageCheck } from '../verify.ts';

/** Links within a site lead to a file of it, and to a part of the page where they name one. */
export function linkCheck(site: string, base: string): PageCheck {
  /** Each target, and the first page that leads there. */
  const targets = new Map<string, string>();
  return {
    read({ path, html }) {
      const own = `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      for (const link of linksIn(html)) {
        const target = link.startsWith('/') ? link : within(link, own);
        if (target !== undefined && !targets.has(target)) targets.set(target, path);
      }
    },
    problems: () => inPlaces('Liên kết không dẫn tới đâu', deadAmong(targets, site, base)),
  };
}

const attributes = /\s(?:href|src|component-url|renderer-url)="([^"]*)"|\ssrcset="([^"]*)"/g;

function linksIn(html: string): Set<string> {
  const found = [...html.matchAll(attributes)].flatMap(([, link, set]) =>
    link === undefined ? (set ?? '').split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [link],
  );
  return new Set(found);
}

/** The path of a relative link; nothing for one that leads out of the site or is no address of a file. */
function within(link: string, page: string): string | undefined {
  if (/^[a-z][\w+.-]*:/i.test(link)) return undefined;
  const { pathname, search, hash } = new URL(link, `http://localhost${page}`);
  return pathname + search + hash;
}

function deadAmong(targets: ReadonlyMap<string, string>, site: string, base: string): string[] {
  const ids = new PageParts();
  return [...targets].flatMap(([target, page]) => {
    const [address = '', part = ''] = target.split('#');
    const path = decodeURI(address.replace(/\?.*/, ''));
    const file = path.startsWith(base) ? fileOf(site, path.slice(base.length)) : undefined;
    const isThere = file !== undefined && (part === '' || ids.has(file, decodeURIComponent(part)));
    return isThere ? [] : [`${page} → ${target}`];
  });
}

/** The parts of pages, read once for all links to a page. */
class PageParts {
  readonly #read = new Map<string, ReadonlySet<string>>();

  has(file: string, part: string): boolean {
    const parts = this.#read.get(file) ?? partsOf(readFileSync(file, 'utf8'));
    this.#read.set(file, parts);
    return parts.has(part);
  }
}

function partsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
