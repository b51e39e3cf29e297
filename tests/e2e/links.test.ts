import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';

/** Links of a site's pages that lead to no file of it, as "page → link". */
function deadLinks(site: string): string[] {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  );
  return pages.flatMap(({ parentPath, name }) => {
    const html = readFileSync(join(parentPath, name), 'utf8');
    const links = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, link = '']) =>
      decodeURI(link.replace(/[?#].*$/, '')),
    );
    const dead = [...new Set(links)].filter(
      (link) => !existsSync(join(site, link.endsWith('/') ? `${link}index.html` : link)),
    );
    return dead.map((link) => `${relative(site, join(parentPath, name))} → ${link}`);
  });
}

test('no link of the public site is dead', () => {
  expect(deadLinks(join(inject('sampleFolder'), 'public'))).toEqual([]);
});

test('no link of the internal site is dead', () => {
  expect(deadLinks(join(inject('sampleFolder'), 'internal'))).toEqual([]);
});
