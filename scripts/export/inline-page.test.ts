import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { baseOf, inlinePage, largest } from './inline-page.ts';

const site = mkdtempSync(join(tmpdir(), 'bang-vang-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

place('favicon.svg', '<svg/>');
place('anh/a-480.jpg', 'small');
place('anh/a-960.jpg', 'large');
place('_astro/letters.woff2', 'letters');
place('_astro/deck.css', '@font-face{src:url(/_astro/letters.woff2)}');
place('_astro/part.js', 'export const said = "</script> <!-- said";');
place('_astro/deck.js', 'import { said } from "./part.js"; globalThis.heard = said;');

function place(path: string, content: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}

function base64(content: string): string {
  return Buffer.from(content).toString('base64');
}

function page(body: string, head = ''): Promise<string> {
  return inlinePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, site);
}

test('a picture is in the page, in its largest size', async () => {
  const sizes = '/anh/a-480.jpg 480w, /anh/a-960.jpg 960w';
  expect(
    await page(
      `<picture><source srcset="/anh/a-480.webp"><img src="/anh/a-480.jpg" srcset="${sizes}" alt="a > b"></picture>`,
    ),
  ).toContain(`<picture><img alt="a &gt; b" src="data:image/jpeg;base64,${base64('large')}"></picture>`);
});

test('a style sheet and its letters are in the page', async () => {
  const letters = `@font-face{src:url("data:font/woff2;base64,${base64('letters')}")}`;
  expect(await page('', '<style>@font-face{src:url(/_astro/letters.woff2)}</style>')).toContain(
    `<style>${letters}</style>`,
  );
  expect(await page('', '<link rel="stylesheet" href="/_astro/deck.css">')).toContain(`<style>${letters}</style>`);
});

test('a script is in the page with what it imports, and says the same', async () => {
  const html = await page('', '<script type="module" src="/_astro/deck.js"></script>');
  const [, code = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  const world = { globalThis: { heard: '' } };
  runInNewContext(code, world);
  expect(world.globalThis.heard).toBe('</script> <!-- said');
});

test('a link to another page becomes plain text, one within the page stays', async () => {
  expect(await page('<a href="/don-vi/a/" class="unit">Xã A</a> <a href="#cuoi">Cuối</a>')).toContain(
    '<span class="unit">Xã A</span> <a href="#cuoi">Cuối</a>',
  );
});

test('a link in a drawing leaves the drawing as it was', async () => {
  expect(await page('<svg><a href="/don-vi/a/"><path d="M0 0"></path></a></svg>')).toContain(
    '<svg><g><path d="M0 0"></path></g></svg>',
  );
});

test('what a browser would fetch beforehand is left out', async () => {
  expect(await page('', '<link rel="preload" as="font" href="/_astro/letters.woff2">')).toContain('<head></head>');
});

test('a site that was built to stand below a path is read as well', async () => {
  const head = '<link rel="icon" href="/thi-dua/favicon.svg">';
  expect(baseOf(head)).toBe('/thi-dua/');
  expect(await page('<img src="/thi-dua/anh/a-480.jpg">', head)).toContain(`base64,${base64('small')}`);
});

test('a file that the site lacks is named', async () => {
  await expect(page('<img src="/anh/b.jpg">')).rejects.toThrow('cần /anh/b.jpg');
});

test('a page that would still ask for something is refused', async () => {
  await expect(page('<iframe src="/khac/"></iframe>')).rejects.toThrow('<iframe src="/khac/">');
});

test('without sizes there is no largest', () => {
  expect(largest(undefined)).toBeUndefined();
  expect(largest('/a.jpg 1x, /b.jpg 2x')).toBe('/b.jpg');
});
