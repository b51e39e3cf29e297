import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from '../../scripts/build/site-files.ts';
import { authorization, servers, useDeployed } from './deployed.ts';
import { findAmong } from './find-among.ts';
import { oddMethods, oddRequests, oddTargets } from './odd-targets.ts';
import { requestFor, sendRaw } from './raw-request.ts';

/** The address of every file of the internal site, and of every folder with a page. */
const addresses = filesOf(join(inject('sampleFolder'), 'internal')).flatMap((path) =>
  path.endsWith('index.html') ? [path, path.replace(/index\.html$/, '')] : [path],
);

/** Every page of a site begins so; the servers' own pages do not. */
const beginning = /<!doctype html>/i;

/** Thousands of requests, each with a password to be hashed. */
const timeout = 180_000;

const locked = [400, 401, 403, 404, 405, 501, 505];

describe.each(servers)('the internal site behind a password, by %s,', (server) => {
  const site = useDeployed(() => ({ server, door: 'internal-password' }));

  test('is open nowhere without the password', { timeout }, async () => {
    expect(await answeredOtherwise(401, {})).toEqual([]);
  });

  test('is open nowhere with a wrong password', { timeout }, async () => {
    expect(await answeredOtherwise(401, authorization(undefined, 'Thi đua 2022'))).toEqual([]);
  });

  test('does not open for a name that there is not', async () => {
    const response = await fetch(site.url, { headers: authorization('khach') });
    expect(response.status).toBe(401);
  });

  test('is open everywhere with the password', { timeout }, async () => {
    expect(addresses.length).toBeGreaterThan(1000);
    expect(await answeredOtherwise(200, authorization())).toEqual([]);
  });

  test('does not tell without the password which addresses there are', async () => {
    const [there, missing] = await Promise.all(['noi-bo/', 'khong-co/'].map((path) => fetch(site.url + path)));
    expect(missing?.status).toBe(401);
    expect(await missing?.text()).toBe(await there?.text());
  });

  test('gives nothing away for an oddly written address', async () => {
    const wrong = { headers: authorization(undefined, 'sai') };
    const requests = oddTargets.flatMap((target) => [requestFor(target), requestFor(target, wrong)]);
    expect(await findAmong(requests, leaks)).toEqual([]);
  });

  test('gives nothing away for an odd request', async () => {
    const methods = oddMethods.map((method) => requestFor('/noi-bo/', { method }));
    expect(await findAmong([...oddRequests, ...methods], leaks)).toEqual([]);
  });

  test('changes nothing for who has the password', async () => {
    const requests = oddMethods.map((method) => requestFor('/noi-bo/', { method, headers: authorization() }));
    expect(await findAmong(requests, leaks)).toEqual([]);
  });

  async function answeredOtherwise(expected: number, headers: Record<string, string>): Promise<string[]> {
    return findAmong(addresses, async (path) => {
      const response = await fetch(site.url + encodeURI(path), { headers, redirect: 'manual' });
      await response.arrayBuffer();
      return response.status === expected ? [] : [`${path}: ${response.status}`];
    });
  }

  async function leaks(request: string): Promise<string[]> {
    const { status, text } = await sendRaw(site.url, request);
    return locked.includes(status) && !beginning.test(text) ? [] : [`${request}→ ${text}`];
  }
});

describe.each(servers)('the public site, by %s,', (server) => {
  const site = useDeployed(() => ({ server, door: 'public' }));

  test('is open everywhere, and nothing beside it is', async () => {
    const beside = ['internal/index.html', 'build/report.json', 'headers/public.caddy', '../hien-tai/internal/noi-bo/'];
    const ways = ['/', '/../', '/%2e%2e/', '/..%2f', '/_astro/../../', '/..\\', '/%2e%2e%5c', '//../'];
    const requests = ways.flatMap((way) => beside.map((path) => requestFor(way + path)));
    expect((await fetch(site.url)).status).toBe(200);
    expect(
      await findAmong(requests, async (request) => {
        const { status } = await sendRaw(site.url, request);
        return [400, 404].includes(status) ? [] : [`${request}→ ${status}`];
      }),
    ).toEqual([]);
  });

  test('serves no file whose name begins with a dot', async () => {
    const statuses = await Promise.all(
      ['.htaccess', '.git/config', 'du-lieu/.env'].map((path) => fetch(site.url + path)),
    );
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
