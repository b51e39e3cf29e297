import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishSites } from './finish.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bang-vang-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function page(text: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>p{}</style></head><p>${text}</p></html>`;
}

/** Writes what Astro would have rendered, finishes it and reads a file of it. */
async function finished(publicText: string): Promise<(path: string) => string> {
  for (const audience of ['public', 'internal']) {
    mkdirSync(join(folder, audience, 'khoi'), { recursive: true });
    mkdirSync(join(folder, audience, '_astro'));
    mkdirSync(join(folder, audience, 'khong-co-mang'));
    writeFileSync(join(folder, audience, 'phien-ban.json'), '{"as_of":"2023-12-25"}');
    writeFileSync(join(folder, audience, 'khong-co-mang/index.html'), page('Không có mạng'));
  }
  mkdirSync(join(folder, 'internal/noi-bo'));
  writeFileSync(join(folder, 'internal/noi-bo/index.html'), page('Tổng quan'));
  writeFileSync(join(folder, 'public/index.html'), page(publicText));
  writeFileSync(join(folder, 'internal/khoi/index.html'), page('Khối'));
  await finishSites(folder, ['public', 'internal'], '/');
  return (path) => readFileSync(join(folder, path), 'utf8');
}

const buildIn = (html: string): string | undefined => /<meta name="build" content="([0-9a-f]{12})">/.exec(html)?.[1];

test('every page of both sites says of which build it is, the same as the file about the version', async () => {
  const read = await finished('Trang chủ');
  const { build } = JSON.parse(read('public/phien-ban.json')) as { build: string };
  expect(buildIn(read('public/index.html'))).toBe(build);
  expect(buildIn(read('internal/khoi/index.html'))).toBe(build);
  expect(JSON.parse(read('internal/phien-ban.json'))).toEqual({ build, as_of: '2023-12-25' });
});

test('a word changed in one site gives both another build, and the same words the same', async () => {
  const first = buildIn((await finished('Trang chủ'))('internal/khoi/index.html'));
  rmSync(folder, { recursive: true });
  const changed = buildIn((await finished('Trang đầu'))('internal/khoi/index.html'));
  rmSync(folder, { recursive: true });
  const again = buildIn((await finished('Trang chủ'))('internal/khoi/index.html'));
  expect([changed === first, again === first]).toEqual([false, true]);
});

test('the policy stands before the style that it is about, and is in the headers of the site', async () => {
  const read = await finished('Trang chủ');
  const html = read('public/index.html');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  const [hash = 'none'] = /'sha256-[^']+'/.exec(html) ?? [];
  expect(read('headers/public.nginx.conf')).toContain(hash);
  expect(read('headers/public.caddy')).toContain(hash);
});

test('a long file is packed for both kinds of browsers, a short one and a picture are not', async () => {
  mkdirSync(join(folder, 'public'), { recursive: true });
  writeFileSync(join(folder, 'public/anh.jpg'), 'x'.repeat(2000));
  const read = await finished('Bảng vàng '.repeat(200));
  const html = read('public/index.html');
  expect(brotliDecompressSync(readFileSync(join(folder, 'public/index.html.br'))).toString()).toBe(html);
  expect(gunzipSync(readFileSync(join(folder, 'public/index.html.gz'))).toString()).toBe(html);
  const packed = ['public/anh.jpg.br', 'internal/khoi/index.html.br', 'public/phien-ban.json.gz'];
  expect(packed.filter((path) => existsSync(join(folder, path)))).toEqual([]);
});
