import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';

const internal = (): string => join(inject('sampleFolder'), 'internal');

/** A number on a page that opens the rows it counts. */
interface Total {
  readonly page: string;
  readonly amount: number;
  readonly href: string;
}

/** A row of a list: whom it names, and where it says that it stands. */
interface Line {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

const pages = new Map<string, string>();

function page(path: string): string {
  const known = pages.get(path) ?? readFileSync(join(internal(), path, 'index.html'), 'utf8');
  pages.set(path, known);
  return known;
}

function pagesBelow(folder: string): string[] {
  return readdirSync(join(internal(), folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `/${relative(internal(), entry.parentPath)}/`);
}

/** Every number of the page that leads to a list of rows: in a table, or as a figure under its name. */
function totalsOf(path: string): Total[] {
  const cells = page(path).matchAll(/<td[^>]*>\s*<a href="([^"]+\/dong\/[^"]*)"[^>]*>\s*([\d.]+)\s*<\/a>/g);
  const figures = page(path).matchAll(
    /<dt[^>]*>\s*<a href="([^"]+\/dong\/[^"]*)"[^>]*>[^<]*<\/a>\s*<\/dt>\s*<dd[^>]*>\s*<span class="value"[^>]*>([\d.]+)</g,
  );
  return [...cells, ...figures].map(([, href = '', amount = '']) => ({
    page: path,
    amount: Number(amount.replaceAll('.', '')),
    href,
  }));
}

/** The rows to which a link leads: those of its anchor, else those of the first list of the page. */
function linesAt(href: string): Line[] {
  const [path = '', anchor] = href.split('#');
  const html = page(path);
  if (anchor === undefined) return linesIn(element(html, /<section[^>]* id="[^"]+"/));
  const target = element(html, new RegExp(`<(?:section|tbody|li)[^>]* id="${anchor}"`));
  if (!target.startsWith('<li')) return linesIn(target);
  return [...target.matchAll(/href="#([^"]+)"/g)].flatMap(([, group = '']) => linesAt(`${path}#${group}`));
}

/** From a start tag to its end tag; none of these elements stands within another of its kind. */
function element(html: string, start: RegExp): string {
  const at = html.search(start);
  if (at < 0) throw new Error(`no element like ${String(start)}`);
  const [, tag = ''] = /^<(\w+)/.exec(html.slice(at)) ?? [];
  return html.slice(at, html.indexOf(`</${tag}>`, at));
}

function linesIn(html: string): Line[] {
  const rows = html.split(/<tr(?! class="group")[^>]*>/).slice(1);
  return rows
    .filter((row) => row.includes('scope="row"'))
    .map((row) => {
      const [, name = ''] = /<th scope="row"[^>]*>(?:<a[^>]*>)?\s*([^<]*)/.exec(row) ?? [];
      const [, file = '', line = ''] = />([^<>]+), dòng\u00a0(\d+)</.exec(row) ?? [];
      return { name: unescaped(name.trim()), file, line: Number(line) };
    });
}

/** The number of rows that a group's heading says. */
function saidRows(group: string): number {
  const [, said = ''] = /class="cell-note">([\d.]+) dòng/.exec(group) ?? [];
  return Number(said.replaceAll('.', ''));
}

function unescaped(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Totals whose list has another number of rows, as "page: total → list: rows". */
function broken(totals: readonly Total[]): string[] {
  return totals
    .map((total) => ({ ...total, rows: linesAt(total.href).length }))
    .filter(({ amount, rows }) => amount !== rows)
    .map(({ page: from, amount, href, rows }) => `${from}: ${amount} → ${href}: ${rows}`);
}

/** Rows whose line of the file does not hold their name. */
function strangers(lines: readonly Line[]): Line[] {
  const files = new Map(
    [...new Set(lines.map(({ file }) => file))].map((file) => [
      file,
      readFileSync(join('data', file), 'utf8').split(/\r?\n/),
    ]),
  );
  return lines.filter(
    ({ name, file, line }) => name === '' || files.get(file)?.[line - 1]?.replaceAll('""', '"').includes(name) !== true,
  );
}

test('every total of awards opens as many rows as it counts', () => {
  const totals = pagesBelow('noi-bo/khen-thuong').flatMap(totalsOf);
  expect(totals.length).toBeGreaterThan(1000);
  expect(broken(totals)).toEqual([]);
});

test('every figure of registrations opens as many rows as it counts', () => {
  const totals = pagesBelow('noi-bo/dang-ky').flatMap(totalsOf);
  expect(totals.length).toBeGreaterThan(500);
  expect(broken(totals)).toEqual([]);
});

test('the figures of the year open as many rows as they count', () => {
  const totals = pagesBelow('noi-bo/tong-ket').flatMap(totalsOf);
  expect(totals.length).toBeGreaterThan(10);
  expect(broken(totals)).toEqual([]);
});

test('a decision opens as many rows as it has', () => {
  const totals = pagesBelow('noi-bo/quyet-dinh').flatMap(totalsOf);
  expect(totals.length).toBeGreaterThan(100);
  expect(broken(totals)).toEqual([]);
});

test('every group of a list of awards says how many rows it has', () => {
  const groups = pagesBelow('noi-bo/khen-thuong')
    .filter((path) => path.includes('/dong/'))
    .flatMap((path) => page(path).split('<tbody').slice(1));
  expect(groups.length).toBeGreaterThan(500);
  expect(groups.filter((group) => saidRows(group) !== linesIn(group).length)).toEqual([]);
});

test('every award of a year names the line of the file that holds its recipient', () => {
  const lines = linesIn(page('/noi-bo/khen-thuong/2023/dong/tat-ca/'));
  expect(lines.length).toBeGreaterThan(1000);
  expect(strangers(lines)).toEqual([]);
});

test('every award of a school year does', () => {
  const lines = linesIn(page('/noi-bo/khen-thuong/2022/nam-hoc/dong/tat-ca/'));
  expect(lines.length).toBeGreaterThan(100);
  expect(strangers(lines)).toEqual([]);
});

test('every registration and every title of a year does', () => {
  const lines = linesIn(page('/noi-bo/dang-ky/2023/dong/tat-ca/'));
  expect(lines.length).toBeGreaterThan(1000);
  expect(strangers(lines)).toEqual([]);
});

test('every exemplar, initiative and activity of a year does', () => {
  const lists = ['dien-hinh/2023/#tung-dien-hinh', 'hoat-dong/2023/#nhat-ky'].map((list) => `/noi-bo/${list}`);
  const lines = [...lists.flatMap(linesAt), ...linesIn(page('/noi-bo/sang-kien/2023/'))];
  expect(lines.length).toBeGreaterThan(100);
  expect(strangers(lines)).toEqual([]);
});

test('every report on a task names the line of the file that holds the unit', () => {
  const lines = pagesBelow('noi-bo/tien-do/2023/nhiem-vu').flatMap((path) => linesIn(page(path)));
  expect(lines.length).toBeGreaterThan(100);
  expect(strangers(lines)).toEqual([]);
});
