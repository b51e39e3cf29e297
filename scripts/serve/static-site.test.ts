import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { Audience } from '../build/sites.ts';
import type { Site, SiteOptions } from './static-site.ts';
import { isLoopback, serveSite } from './static-site.ts';

test('the first page is HTML in UTF-8', async () => {
  const { url } = await serving({ 'index.html': '<p>Bảng vàng</p>' });
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await response.text()).toBe('<p>Bảng vàng</p>');
});

test('without a host only this machine is served', async () => {
  const { url } = await serving({});
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('a folder shows its own index', async () => {
  const { url } = await serving({ 'khoi/index.html': 'Khối' });
  expect(await (await fetch(`${url}khoi/`)).text()).toBe('Khối');
});

test('an unknown address shows the 404 page of the site with status 404', async () => {
  const { url } = await serving({ '404.html': 'Không có trang này' });
  const response = await fetch(`${url}khong-co/`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await response.text()).toBe('Không có trang này');
});

test('a site without a 404 page still answers an unknown address', async () => {
  const { url } = await serving({});
  const response = await fetch(`${url}khong-co/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Không tìm thấy trang này.');
});

test('WebAssembly has its own type', async () => {
  const { url } = await serving({ 'duckdb.wasm': 'x' });
  expect((await fetch(`${url}duckdb.wasm`)).headers.get('content-type')).toBe('application/wasm');
});

test('a database is a stream of bytes', async () => {
  const { url } = await serving({ 'public.duckdb': 'x' });
  expect((await fetch(`${url}public.duckdb`)).headers.get('content-type')).toBe('application/octet-stream');
});

test('a calendar is one to the browser', async () => {
  const { url } = await serving({ 'lich.ics': 'x' });
  expect((await fetch(`${url}lich.ics`)).headers.get('content-type')).toBe('text/calendar');
});

test('a workbook is one to the browser', async () => {
  const { url } = await serving({ 't2.xlsx': 'x' });
  expect((await fetch(`${url}t2.xlsx`)).headers.get('content-type')).toMatch(/spreadsheetml.sheet$/);
});

test('a document of Word is one to the browser', async () => {
  const { url } = await serving({ 'phu-luc.docx': 'x' });
  expect((await fetch(`${url}phu-luc.docx`)).headers.get('content-type')).toMatch(/wordprocessingml.document$/);
});

test('a part of a database can be asked for', async () => {
  const { url } = await serving({ 'public.duckdb': '0123456789' });
  const response = await fetch(`${url}public.duckdb`, { headers: { Range: 'bytes=2-4' } });
  expect(response.status).toBe(206);
  expect(await response.text()).toBe('234');
});

test('the brotli file beside a file is sent to a browser that reads it', async () => {
  const { url } = await serving({ 'a.wasm': 'plain', 'a.wasm.br': brotliCompressSync('compressed') });
  const response = await fetch(`${url}a.wasm`, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toBe('application/wasm');
  expect(await response.text()).toBe('compressed');
});

test('the gzip file beside a database is sent to a browser that reads it', async () => {
  const { url } = await serving({ 'a.duckdb': 'plain', 'a.duckdb.gz': gzipSync('compressed') });
  const response = await fetch(`${url}a.duckdb`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(await response.text()).toBe('compressed');
});

test('a page built again is served without a new server', async () => {
  const folder = await site({ 'index.html': 'trước' });
  const { url } = await started({ directory: folder, port: 0 });
  await writeFile(join(folder, 'index.html'), 'sau khi dựng lại');
  expect(await (await fetch(url)).text()).toBe('sau khi dựng lại');
});

test('a file outside the site is not served', async () => {
  const folder = await site({ 'public/index.html': 'công khai', 'internal/index.html': 'nội bộ' });
  const { url } = await started({ directory: join(folder, 'public'), port: 0 });
  expect(await statusOf(url, '/../internal/index.html')).toBe(404);
});

test('an encoded way out of the site is not served', async () => {
  const folder = await site({ 'public/index.html': 'công khai', 'internal/index.html': 'nội bộ' });
  const { url } = await started({ directory: join(folder, 'public'), port: 0 });
  expect(await statusOf(url, '/%2e%2e%2finternal/index.html')).toBe(404);
});

test('a site stands below its base', async () => {
  const { url } = await serving({ 'khoi/index.html': 'Khối' }, { base: '/thi-dua/' });
  expect(url).toMatch(/:\d+\/thi-dua\/$/);
  expect(await (await fetch(`${url}khoi/`)).text()).toBe('Khối');
});

test('an address beside the base shows the 404 page', async () => {
  const { url } = await serving({ '404.html': 'Không có', 'index.html': 'Trang chủ' }, { base: '/thi-dua/' });
  const response = await fetch(new URL('/', url));
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Không có');
});

test('the base without its last slash leads to the site', async () => {
  const { url } = await serving({ 'index.html': 'Trang chủ' }, { base: 'thi-dua' });
  expect(await (await fetch(url.replace(/\/$/, ''))).text()).toBe('Trang chủ');
});

test('a site with a password asks for it', async () => {
  const { url } = await serving({ 'index.html': 'nội bộ' }, { password: 'bí mật' });
  const response = await fetch(url);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Basic realm="Bang Vang", charset="UTF-8"');
  expect(await response.text()).toBe('Trang nội bộ cần mật khẩu.');
});

test('the password opens the site whatever the user name', async () => {
  const { url } = await serving({ 'index.html': 'nội bộ' }, { password: 'bí:mật' });
  const response = await fetch(url, { headers: { Authorization: basic('bất kỳ', 'bí:mật') } });
  expect(await response.text()).toBe('nội bộ');
});

test('another password does not open the site', async () => {
  const { url } = await serving({ 'index.html': 'nội bộ' }, { password: 'bí mật' });
  const response = await fetch(url, { headers: { Authorization: basic('bất kỳ', 'bí') } });
  expect(response.status).toBe(401);
});

test('an internal site tells who is refused no less than who is let in how to keep it safe', async () => {
  const { url } = await servingSite({ audience: 'internal', password: 'bí mật' });
  const answers = [await fetch(url), await fetch(url, { headers: { Authorization: basic('', 'bí mật') } })];
  const told = answers.map(({ status, headers }) => [status, ...protections.map((name) => headers.get(name))]);
  const protection = ["default-src 'none'", 'no-referrer', 'noindex, nofollow', 'nosniff', 'DENY'];
  expect(told).toEqual([
    [401, ...protection],
    [200, ...protection],
  ]);
});

test('a public site may be found by search engines', async () => {
  const { url } = await servingSite({ audience: 'public' });
  const { headers } = await fetch(`${url}khong-co/`);
  expect(protections.map((name) => headers.get(name))).toEqual([
    "default-src 'self'",
    'strict-origin-when-cross-origin',
    null,
    'nosniff',
    'DENY',
  ]);
});

test('only the worker of the engine may run WebAssembly', async () => {
  const { url } = await servingSite({ audience: 'public' });
  const policies = [await fetch(`${url}_astro/worker-x.js`), await fetch(`${url}sw.js`), await fetch(url)];
  expect(policies.map(({ headers }) => headers.get('content-security-policy'))).toEqual([
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    "default-src 'none'; script-src 'self'; connect-src 'self'",
    "default-src 'self'",
  ]);
});

test('an address that is none does not stop the server', async () => {
  const { url } = await servingSite({ audience: 'public' });
  expect(await statusOf(url, '//[')).toBe(404);
  expect((await fetch(url)).status).toBe(200);
});

test('a port in use rejects', async () => {
  const { url } = await serving({});
  const again = serveSite({ directory: tmpdir(), port: Number(new URL(url).port) });
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a closed site answers no more', async () => {
  const { url, close } = await serveSite({ directory: await site({}), port: 0 });
  await fetch(url);
  await close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('the addresses of this machine alone are loopback', () => {
  expect(['127.0.0.1', '127.1.2.3', '::1', 'localhost'].map(isLoopback)).toEqual([true, true, true, true]);
});

test('every address that another machine may reach is not loopback', () => {
  expect(['0.0.0.0', '::', '192.168.1.10', '127.example.vn'].map(isLoopback)).toEqual([false, false, false, false]);
});

test('the command refuses to open the internal site beyond this machine without a password', async () => {
  const { code, errors } = await command({ BANG_VANG_PASSWORD: '' }, '--host', '0.0.0.0');
  expect(code).toBe(2);
  expect(errors).toContain('BANG_VANG_PASSWORD');
});

test('the command says that no site is built yet', async () => {
  const { code, errors } = await command({}, '--out', await site({}));
  expect(code).toBe(1);
  expect(errors).toMatch(/^Chưa có trang nào được dựng .*Hãy chạy npm run build trước\.\n$/);
});

test('the command does not understand an unknown option', async () => {
  expect(await command({}, '--prot', '80')).toEqual({
    code: 2,
    errors: 'Không hiểu --prot. Xem cách dùng: npm run serve -- --help\n',
  });
});

test('the command says that its port is in use', async () => {
  const { url } = await serving({});
  const out = await site({ 'public/index.html': '', 'internal/index.html': '' });
  const { port } = new URL(url);
  expect(await command({}, '--out', out, '--port', port)).toEqual({
    code: 1,
    errors: `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác bằng --port.\n`,
  });
});

const protections = [
  'content-security-policy',
  'referrer-policy',
  'x-robots-tag',
  'x-content-type-options',
  'x-frame-options',
];

/** Serves one of two sites as a build leaves them, with the policy of their pages beside them. */
async function servingSite(options: Partial<SiteOptions> & { audience: Audience }): Promise<Site> {
  const folder = await site({
    'public/index.html': 'công khai',
    'internal/index.html': 'nội bộ',
    'headers/public.nginx.conf': `set $page_policy "default-src 'self'";\n`,
    'headers/internal.nginx.conf': `set $page_policy "default-src 'none'";\n`,
  });
  return started({ directory: join(folder, options.audience), port: 0, ...options });
}

async function serving(content: Record<string, string | Buffer>, options?: Partial<SiteOptions>): Promise<Site> {
  return started({ directory: await site(content), port: 0, ...options });
}

async function started(options: SiteOptions): Promise<Site> {
  const served = await serveSite(options);
  onTestFinished(() => served.close());
  return served;
}

/** A folder with these files, gone after the test. */
async function site(content: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-vang-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, bytes] of Object.entries(content)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

/** The status of a path sent as it is; `fetch` would resolve its dots first. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((done, failed) => {
    request(url, { path }, (response) => done(response.resume().statusCode))
      .on('error', failed)
      .end();
  });
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Runs `scripts/serve.ts` until it stops by itself. */
function command(env: NodeJS.ProcessEnv, ...given: string[]): Promise<{ code: unknown; errors: string }> {
  const script = resolve(import.meta.dirname, '../serve.ts');
  return new Promise((done) => {
    execFile(process.execPath, [script, ...given], { env: { ...process.env, ...env } }, (error, _output, errors) =>
      done({ code: error?.code, errors }),
    );
  });
}
