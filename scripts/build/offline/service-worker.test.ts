import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Audience } from '../sites.ts';
import { writeServiceWorker } from './service-worker.ts';
import { siteToKeep } from './site-to-keep.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const database = 'noi-bo/du-lieu/bang-vang-0123456789abcdef.duckdb';
const files: Record<string, string> = {
  'khong-co-mang/index.html': '<script type="module" src="/so/_astro/page.a1.js"></script>',
  '_astro/page.a1.js': 'import"./link.b2.js"',
  '_astro/link.b2.js': '',
  '_astro/engine.c3.wasm': '',
  'noi-bo/index.html':
    '<header><a href="/so/noi-bo/tien-do/2026/">Tiến độ</a></header><a href="/so/noi-bo/khac/">Khác</a>',
  'noi-bo/tien-do/2026/index.html': '<img src="/so/anh/0123456789abcdef-480.jpg">',
  'noi-bo/khac/index.html': '',
  'noi-bo/khai-thac/index.html': `<query-page file="/so/${database}">`,
  'anh/0123456789abcdef-480.jpg': '',
  'anh/fedcba9876543210-480.jpg': '',
  'tim-kiem/chung.json': '[]',
  'phien-ban.json': '{}',
  [database]: '',
};

const kept = (audience: Audience) => siteToKeep({ folder, audience, base: '/so/', build: 'abc' });

test('the internal site keeps the pages of its navigation and those that ask the engine, and no others', () => {
  expect(kept('internal').pages).toEqual(['/so/noi-bo/khai-thac/', '/so/noi-bo/tien-do/2026/']);
});

test('with them it keeps scripts, what scripts fetch, the database and their own pictures, but not which version this is', () => {
  expect(kept('internal').files.toSorted()).toEqual([
    '/so/_astro/engine.c3.wasm',
    '/so/_astro/link.b2.js',
    '/so/_astro/page.a1.js',
    '/so/anh/0123456789abcdef-480.jpg',
    `/so/${database}`,
    '/so/tim-kiem/chung.json',
  ]);
});

test('of the public site nothing is kept that nobody has read, but the page that says so and what it imports', () => {
  expect(kept('public')).toMatchObject({
    offlinePage: '/so/khong-co-mang/',
    offlineFiles: ['/so/_astro/link.b2.js', '/so/_astro/page.a1.js'],
    pages: [],
    files: [],
  });
});

test('the same site gives the same worker, and another build another one', async () => {
  const written = async (build: string): Promise<string> => {
    await writeServiceWorker({ folder, audience: 'public', base: '/so/', build });
    return readFileSync(join(folder, 'sw.js'), 'utf8');
  };
  const first = await written('abc');
  expect([(await written('abc')) === first, (await written('abd')) === first]).toEqual([true, false]);
});
