import type { Page } from 'playwright-core';

/** A number on a page that promises so many rows where it leads. */
export interface Promised {
  readonly page: string;
  readonly target: string;
  readonly count: number;
}

/** A list of rows: how many it says that it holds, and how many it does. */
export interface List {
  /** "/noi-bo/kiem-tra/#nam-2023-chua"; the first list of a page also stands without an anchor. */
  readonly at: string;
  readonly says: number;
  readonly holds: number;
}

export interface CountedPage {
  readonly promises: readonly Promised[];
  readonly lists: readonly List[];
}

/** Reads pages of the site that is open, as the browser understands their HTML; no script of theirs runs. */
export async function readCounted(page: Page, paths: readonly string[]): Promise<CountedPage[]> {
  return page.evaluate(readAll, paths);
}

async function readAll(paths: readonly string[]): Promise<CountedPage[]> {
  const isRow = (row: Element): boolean => !row.matches('.group, .total') && row.closest('tbody') !== null;
  const rowsOf = (list: Element, root: Document): number => {
    if (list.matches('ul, ol')) return list.childElementCount;
    const marked = list.querySelectorAll('[data-row]').length;
    if (marked > 0) return marked;
    const rows = [...list.querySelectorAll('tr')].filter(isRow).length;
    if (rows > 0) return rows;
    if (!list.matches('li')) return list.querySelectorAll('li').length;
    // A sum leads to the groups of which it is made.
    const parts = [...list.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const groups = parts.flatMap((id) => root.getElementById(id) ?? []);
    return groups.reduce((sum, group) => sum + rowsOf(group, root), 0);
  };
  const listsOf = (path: string, root: Document): List[] => {
    const list = (at: string, element: Element): List[] => {
      const own = element.matches('[data-rows]') ? element : element.querySelector('[data-rows]');
      return own ? [{ at, says: Number(own.getAttribute('data-rows')), holds: rowsOf(own, root) }] : [];
    };
    const anchored = [...root.querySelectorAll('main [id]')].flatMap((one) => list(`${path}#${one.id}`, one));
    // The sums above a list stand there for their own anchors only.
    const first = [...root.querySelectorAll('main [data-rows]:not(li)')].slice(0, 1).flatMap((one) => list(path, one));
    return [...first, ...anchored];
  };
  const read = async (path: string): Promise<CountedPage> => {
    const html = await (await fetch(path)).text();
    const root = new DOMParser().parseFromString(html, 'text/html');
    const promises = [...root.querySelectorAll('a[data-count]')].map((link) => {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.origin + path);
      return { page: path, target: pathname + hash, count: Number(link.getAttribute('data-count')) };
    });
    return { promises, lists: listsOf(path, root) };
  };
  const found: CountedPage[] = [];
  for (const path of paths) found.push(await read(path));
  return found;
}
