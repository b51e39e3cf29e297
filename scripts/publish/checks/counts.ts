import { readFileSync } from 'node:fs';
import { fileOf, inPlaces } from '../page.ts';
import type { PageCheck } from '../verify.ts';

interface Promised {
  readonly page: string;
  readonly target: string;
  readonly count: number;
}

/** A number that leads to rows leads to a list that says as many; a table holds as many rows as it says. */
export function countCheck(site: string, base: string): PageCheck {
  const promises: Promised[] = [];
  const wrong: string[] = [];
  return {
    read({ path, html }) {
      promises.push(...promisesIn(html, path, base));
      for (const { says, holds } of tablesIn(html))
        if (says !== holds) wrong.push(`${path}: ghi ${says} dòng, có ${holds} dòng`);
    },
    problems: () => inPlaces('Con số không khớp với các dòng mà nó đếm', [...wrong, ...broken(promises, site, base)]),
  };
}

function promisesIn(html: string, page: string, base: string): Promised[] {
  return [...html.matchAll(/<a\s[^>]*\bdata-count="(\d+)"[^>]*>/g)].map(([tag, count]) => {
    const [, link = ''] = /\shref="([^"]*)"/.exec(tag) ?? [];
    const { pathname, hash } = new URL(link, `http://localhost${base}${page.replace(/index\.html$/, '')}`);
    return { page, target: decodeURI(pathname.slice(base.length)) + decodeURIComponent(hash), count: Number(count) };
  });
}

function tablesIn(html: string): { says: number; holds: number }[] {
  return [...html.matchAll(/<table\s[^>]*\bdata-rows="(\d+)"[^>]*>(.*?)<\/table>/gs)].map(([, says, inside = '']) => ({
    says: Number(says),
    holds: rowsIn(inside),
  }));
}

function rowsIn(table: string): number {
  const marked = table.match(/<tr\s[^>]*\bdata-row\b(?!s|-)/g)?.length ?? 0;
  if (marked > 0) return marked;
  const bodies = [...table.matchAll(/<tbody[^>]*>(.*?)<\/tbody>/gs)].map(([, body = '']) => body).join('');
  const rows = bodies.match(/<tr(\s[^>]*)?>/g) ?? [];
  return rows.filter((row) => !/\sclass="[^"]*\b(group|total)\b/.test(row)).length;
}

function broken(promises: readonly Promised[], site: string, base: string): string[] {
  const pages = new Map<string, string>();
  const htmlOf = (path: string): string => {
    const file = fileOf(site, path);
    const html = pages.get(path) ?? (file === undefined ? '' : readFileSync(file, 'utf8'));
    pages.set(path, html);
    return html;
  };
  return promises.flatMap(({ page, target, count }) => {
    const [path = '', part] = target.split('#');
    const says = rowsSaid(htmlOf(path), part);
    return says === count ? [] : [`${page} ghi ${count}, ${base}${target} có ${says ?? 'không'} dòng`];
  });
}

/** What the list at a part of a page says of its rows; without a part, the first list that is no sum above others. */
function rowsSaid(html: string, part: string | undefined): number | undefined {
  const main = html.slice(Math.max(0, html.indexOf('<main')));
  const at = part === undefined ? 0 : main.indexOf(` id="${part}"`);
  if (at === -1) return undefined;
  const tag = part === undefined ? 0 : main.lastIndexOf('<', at);
  const lists = part === undefined ? /<(?!li\b)\w+\s[^>]*\bdata-rows="(\d+)"/ : /\sdata-rows="(\d+)"/;
  const [, rows] = lists.exec(main.slice(tag)) ?? [];
  return rows === undefined ? undefined : Number(rows);
}
