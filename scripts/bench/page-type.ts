import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of a built site, as a visitor asks for it: "don-vi/phu-thong/", "404.html". */
export interface BuiltPage {
  readonly path: string;
  readonly bytes: number;
}

/** A file of `src/pages`, as "don-vi/[id]", and the pages that it rendered, heaviest first. */
export interface PageType {
  readonly route: string;
  readonly pages: readonly BuiltPage[];
}

export interface SortedPages {
  readonly types: readonly PageType[];
  /** Paths that no route leads to. */
  readonly strangers: readonly string[];
}

const source = join(import.meta.dirname, '../../src');

/** Sorts the pages of the built public site by the route that they came of. */
export function pageTypes(site: string): SortedPages {
  return sortPages(routesOf(join(source, 'pages')), builtPages(site));
}

/** Sorts the pages of the built internal site: its own, and the public ones that it holds. */
export function internalPageTypes(site: string): SortedPages {
  const routes = [...routesOf(join(source, 'pages')), ...routesOf(join(source, 'internal/pages'))];
  return sortPages(routes, builtPages(site));
}

/** Gives each page to the most particular of the routes that lead to it; a route without a page is no type. */
export function sortPages(routes: readonly string[], pages: readonly BuiltPage[]): SortedPages {
  const particularFirst = routes.toSorted(moreParticular);
  const sorted = Map.groupBy(pages, ({ path }) => particularFirst.find((route) => leadsTo(route, path)));
  const strangers = (sorted.get(undefined) ?? []).map(({ path }) => path);
  const types = routes.toSorted().flatMap((route) => {
    const own = sorted.get(route);
    return own ? [{ route, pages: own.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)) }] : [];
  });
  return { types, strangers };
}

/** The page of a type that holds most, and the one that holds least where that is far less. */
export function extremes({ pages }: PageType): BuiltPage[] {
  const [heaviest, lightest] = [pages[0], pages.at(-1)];
  if (!heaviest || !lightest) return [];
  return lightest.bytes < heaviest.bytes / 2 ? [heaviest, lightest] : [heaviest];
}

function routesOf(folder: string): string[] {
  return filesOf(folder, '.astro').map((file) => file.replace(/\.astro$/, '').replace(/(^|\/)index$/, ''));
}

function builtPages(site: string): BuiltPage[] {
  return filesOf(site, '.html').map((file) => ({
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    bytes: statSync(join(site, file)).size,
  }));
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

function leadsTo(route: string, path: string): boolean {
  const pattern = partsOf(route).map((part) => {
    if (part.startsWith('[...')) return '(?:[^/]+/)*';
    return `${part.replaceAll(/\[\w+\]|[.*+?^${}()|\\]/g, (found) => (found.startsWith('[') ? '[^/]+' : `\\${found}`))}/`;
  });
  return new RegExp(`^${pattern.join('')}$`).test(path.replace(/\.html$/, '/'));
}

/** As Astro decides between two routes: part by part, spelled out before `[one]` before `[...rest]`. */
function moreParticular(one: string, other: string): number {
  const [parts, others] = [partsOf(one), partsOf(other)];
  const at = parts.findIndex((part, index) => looseness(part) !== looseness(others[index]));
  return at < 0 ? 0 : looseness(parts[at]) - looseness(others[at]);
}

function looseness(part: string | undefined): number {
  if (part === undefined) return 3;
  if (part.startsWith('[...')) return 2;
  return part.includes('[') ? 1 : 0;
}

function partsOf(route: string): string[] {
  return route.split('/').filter((part) => part !== '');
}
