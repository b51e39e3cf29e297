import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from '../../scripts/build/site-files.ts';
import { builtPolicy, engineWorkerPolicy, protection } from '../../scripts/serve/protection.ts';
import { authorization, servers, useDeployed } from './deployed.ts';

const out = inject('sampleFolder');
const folder = join(out, 'public');
const internalFolder = join(out, 'internal');
const octets = 'application/octet-stream';
const office = 'application/vnd.openxmlformats-officedocument';

/** What a browser is to be told of a file, by its ending. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  wasm: 'application/wasm',
  arrow: 'application/vnd.apache.arrow.stream',
  parquet: octets,
  duckdb: octets,
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

describe.each(servers)('the public site, by %s,', (server) => {
  const site = useDeployed(() => ({ server, door: 'public' }));

  test('says of each file what it is', async () => {
    const { expected, got } = await typesIn(folder, (path) => ask(path, {}));
    expect(got).toEqual(expected);
  });

  test('comes in Brotli to who reads it, and is then what was built', async () => {
    expect(await compressions('gzip, deflate, br')).toEqual({ html: 'br', duckdb: 'br', wasm: 'br', js: 'br' });
  });

  test('comes in gzip to who reads no Brotli', async () => {
    expect(await compressions('gzip')).toEqual({ html: 'gzip', duckdb: 'gzip', wasm: 'gzip', js: 'gzip' });
  });

  test('comes as it was built to who reads neither', async () => {
    expect(await compressions('identity')).toEqual({ html: null, duckdb: null, wasm: null, js: null });
  });

  test('tells caches that the answer depends on what is read', async () => {
    const read = ['br', 'gzip', 'identity'].map((coding) => ask('', { 'Accept-Encoding': coding }));
    const told = (await Promise.all(read)).map(({ headers }) => headers.get('vary')?.toLowerCase());
    expect(told).toEqual(['accept-encoding', 'accept-encoding', 'accept-encoding']);
  });

  test('gives a part of a file, of what was built and not of its compressed form', async () => {
    const path = 'du-lieu/public.duckdb';
    const [whole, asked] = [
      readFileSync(join(folder, path)),
      { Range: 'bytes=100-199', 'Accept-Encoding': 'identity' },
    ];
    const response = await ask(path, asked);
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes 100-199/${whole.length}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(whole.subarray(100, 200));
  });

  test('gives no part of a compressed form', async () => {
    const whole = readFileSync(join(folder, 'du-lieu/public.duckdb'));
    const response = await ask('du-lieu/public.duckdb', { Range: 'bytes=100-199', 'Accept-Encoding': 'br, gzip' });
    const got = Buffer.from(await response.arrayBuffer());
    expect(got).toEqual(response.status === 206 ? whole.subarray(100, 200) : whole);
  });

  test('is not sent again to who has it', async () => {
    const first = await ask('', {});
    const again = await ask('', { 'If-None-Match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
  });

  test('answers an unknown address with its own page and 404', async () => {
    const response = await ask('khong-co/hinh.css', {});
    expect([response.status, response.headers.get('content-type')]).toEqual([404, types['html']]);
    expect(await response.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
  });

  test('leads from a folder’s name to its page', async () => {
    const response = await ask('bang-vang', {});
    expect(response.url).toBe(`${site.url}bang-vang/`);
    expect(response.status).toBe(200);
  });

  test('is read only', async () => {
    const response = await fetch(site.url, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('may be kept for a year where names change with what they hold', async () => {
    const asked = [`_astro/${namedIn(folder, /\.js$/)}`, '', 'khong-co/', '_astro/khong-co.js'].map((path) =>
      ask(path, {}),
    );
    const kept = (await Promise.all(asked)).map(({ headers }) => headers.get('cache-control'));
    expect(kept).toEqual(['public, max-age=31536000, immutable', 'no-cache', 'no-cache', 'no-cache']);
  });

  test('may be found by search engines, and says to other sites where a visitor comes from, not from which page', async () => {
    const { headers } = await ask('', {});
    expect(headers.get('x-robots-tag')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  test('lets only the worker of its engine run WebAssembly', async () => {
    const worker = await ask(`_astro/${namedIn(folder, /^worker-.*\.js$/)}`, {});
    expect(worker.headers.get('content-security-policy')).toBe(engineWorkerPolicy);
    expect((await ask('', {})).headers.get('content-security-policy')).toBe(builtPolicy(out, 'public'));
  });

  async function compressions(read: string): Promise<Record<string, string | null>> {
    const [wasm, js] = [/\.wasm$/, /^client\..*\.js$/].map((ending) => `_astro/${namedIn(folder, ending)}`);
    const files = { html: 'index.html', duckdb: 'du-lieu/public.duckdb', wasm: wasm ?? '', js: js ?? '' };
    const asked = Object.entries(files).map(async ([kind, path]) => {
      const response = await ask(path, { 'Accept-Encoding': read });
      // `fetch` decompresses what it gets.
      expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(folder, path)))).toBe(true);
      return [kind, response.headers.get('content-encoding')];
    });
    return Object.fromEntries(await Promise.all(asked)) as Record<string, string | null>;
  }

  function ask(path: string, headers: Record<string, string>): Promise<Response> {
    return fetch(site.url + path, { headers });
  }
});

describe.each(servers)('the internal site, by %s,', (server) => {
  const site = useDeployed(() => ({ server, door: 'internal-password' }));

  test('says of each file what it is', async () => {
    const { expected, got } = await typesIn(internalFolder, (path) => ask(path, authorization()));
    expect(got).toEqual(expected);
  });

  test('is kept by no cache that others share', async () => {
    const named = `_astro/${namedIn(internalFolder, /\.js$/)}`;
    const asked = [ask('', authorization()), ask(named, authorization()), ask(named, {})];
    const kept = (await Promise.all(asked)).map(({ headers }) => headers.get('cache-control'));
    expect(kept).toEqual(['private, no-cache', 'private, max-age=31536000, immutable', 'private, no-cache']);
  });

  test('protects what is allowed, refused and missing alike', async () => {
    const answers = await Promise.all([ask('', authorization()), ask('', {}), ask('khong-co/', authorization())]);
    const names = Object.keys(protection(internalFolder, 'internal', '/'));
    const expected = Object.fromEntries(
      Object.entries(protection(internalFolder, 'internal', '/')).map(([name, value]) => [name, inParts(value)]),
    );
    const got = answers.map(({ status, headers }) => [
      status,
      Object.fromEntries(names.map((name) => [name, inParts(headers.get(name))])),
    ]);
    expect(names).toContain('Content-Security-Policy');
    expect(got).toEqual([
      [200, expected],
      [401, expected],
      [404, expected],
    ]);
  });

  function ask(path: string, headers: Record<string, string>): Promise<Response> {
    return fetch(site.url + path, { headers });
  }
});

/** The name of a file below _astro/, which changes with what it holds. */
function namedIn(site: string, ending: RegExp): string {
  const name = readdirSync(join(site, '_astro')).find((file) => ending.test(file));
  if (name === undefined) throw new Error(`expected a file like ${String(ending)} in ${site}/_astro`);
  return name;
}

/** What the first file of each ending is said to be, and what it should. */
async function typesIn(site: string, ask: (path: string) => Promise<Response>) {
  const files = filesOf(site).filter((path) => !/\.(br|gz)$/.test(path));
  const examples = new Map(files.map((path) => [extname(path).slice(1), path]));
  const asked = [...examples].map(async ([ending, path]) => [ending, (await ask(path)).headers.get('content-type')]);
  const expected = Object.fromEntries([...examples.keys()].map((ending) => [ending, types[ending]]));
  return { expected, got: Object.fromEntries(await Promise.all(asked)) as unknown };
}

/** The parts of a header's list in one order. */
function inParts(value: string | null): string[] | undefined {
  return value?.split(/[;,] /).toSorted();
}
