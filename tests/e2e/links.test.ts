import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';

/** Links of a site's pages that lead to no file of it, or to no such part of a page, as "page → link". */
function deadLinks(site: string): string[] {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  );
  return pages.flatMap(({ parentPath, name }) => {
    const html = readFileSync(join(parentPath, name), 'utf8');
    const links = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, link = '']) =>
      decodeURI(link.replace(/\?[^#]*/, '')),
    );
    const dead = [...new Set(links)].filter((link) => !isThere(site, link));
    return dead.map((link) => `${relative(site, join(parentPath, name))} → ${link}`);
  });
}

function isThere(site: string, link: string): boolean {
  const [path = '', part] = link.split('#');
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && (part === undefined || readFileSync(file, 'utf8').includes(`id="${part}"`));
}

test('no link of the public site is dead', () => {
  expect(deadLinks(join(inject('sampleFolder'), 'public'))).toEqual([]);
});

test('no link of the internal site is dead', () => {
  expect(deadLinks(join(inject('sampleFolder'), 'internal'))).toEqual([]);
});
