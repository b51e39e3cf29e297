import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servers, useDeployed } from './deployed.ts';
import { findAmong } from './find-among.ts';
import { oddMethods, oddRequests, oddTargets } from './odd-targets.ts';
import { requestFor, sendRaw } from './raw-request.ts';
import type { SignInProxy } from './sign-in-proxy.ts';
import { provider, signedIn, startSignInProxy } from './sign-in-proxy.ts';

const paths = ['', 'noi-bo/', 'noi-bo/du-lieu/', 'robots.txt', '_astro/', 'khong-co/', '.env', '404.html'];

/** Every page of a site begins so; the servers' own pages do not. */
const page = /<!doctype html>/i;

describe.each(servers)('the internal site behind a single sign-on, by %s,', (server) => {
  let proxy: SignInProxy;
  beforeAll(async () => {
    proxy = await startSignInProxy();
  });
  afterAll(() => proxy.close());
  const site = useDeployed(() => ({
    server,
    door: 'internal-sign-in',
    settings: new Map([['127.0.0.1:4180', proxy.address]]),
  }));

  test('is open to who has signed in', async () => {
    const response = await ask('noi-bo/', signedIn);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^<!doctype html>/i);
    expect((await ask('khong-co/', signedIn)).status).toBe(404);
  });

  test('leads who has not to the sign-in, and from there back to the very page', async () => {
    const path = 'noi-bo/kiem-tra/?muc-do=loi&nam=2023';
    const response = await ask(path, {});
    expect(response.status).toBe(302);
    const { origin, searchParams } = new URL(response.headers.get('location') ?? '');
    expect([`${origin}/`, searchParams.get('rd')]).toEqual([provider, `/${path}`]);
  });

  test('tells who has not signed in of no address whether it is there', async () => {
    const answers = await Promise.all(paths.map((path) => ask(path, {})));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 302));
    expect(await Promise.all(answers.map((answer) => answer.text()))).not.toContainEqual(expect.stringMatching(page));
  });

  test('has its sign-out open to all', async () => {
    expect(await (await ask('oauth2/sign_out', {})).text()).toBe('signed out');
  });

  test('does not believe a visitor who says who he is', async () => {
    const claims = {
      'X-Auth-Request-User': 'x',
      'X-Auth-Request-Email': 'x',
      'Remote-User': 'x',
      'Remote-Groups': 'x',
    };
    expect((await ask('noi-bo/', claims)).status).toBe(302);
    proxy.questions.length = 0;
    expect((await ask('noi-bo/', { ...signedIn, ...claims })).status).toBe(200);
    expect(proxy.questions.length).toBeGreaterThan(0);
    expect(proxy.questions.flatMap(Object.keys).filter((name) => /^(x-auth-request|remote)-/.test(name))).toEqual([]);
  });

  test('lets nobody in by another way to write an address or a request', async () => {
    const methods = oddMethods.map((method) => requestFor('/noi-bo/', { method }));
    const requests = [...oddTargets.map((target) => requestFor(target)), ...oddRequests, ...methods];
    const leaks = await findAmong(requests, async (request) => {
      const { status, text } = await sendRaw(site.url, request);
      return status >= 300 && !page.test(text) ? [] : [`${request}→ ${text}`];
    });
    expect(leaks).toEqual([]);
  });

  test('is closed when the sign-in proxy forbids or fails', async () => {
    const statuses: number[] = [];
    for (const refusal of [403, 500, 503]) {
      proxy.refusal = refusal;
      const answers = await Promise.all(paths.map((path) => ask(path, {})));
      statuses.push(...answers.map(({ status }) => status));
    }
    proxy.refusal = 401;
    expect(statuses.filter((status) => status < 400)).toEqual([]);
  });

  test('is closed when the sign-in proxy is gone', async () => {
    await proxy.close();
    const answers = await Promise.all(paths.map((path) => ask(path, signedIn)));
    expect(answers.filter(({ status }) => status < 500)).toEqual([]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).not.toContainEqual(expect.stringMatching(page));
    proxy = await startSignInProxy();
  });

  function ask(path: string, headers: Record<string, string>): Promise<Response> {
    return fetch(site.url + path, { headers, redirect: 'manual' });
  }
});

describe('the internal site behind Authelia, by nginx,', () => {
  let proxy: SignInProxy;
  beforeAll(async () => {
    proxy = await startSignInProxy();
  });
  afterAll(() => proxy.close());
  const site = useDeployed(() => ({
    server: 'nginx',
    door: 'internal-sign-in',
    settings: new Map([
      ['127.0.0.1:4180', proxy.address],
      ['include bang-vang/oauth2-proxy.conf;\n    # Or: include', '# Not: oauth2-proxy.conf;\n    include'],
    ]),
  }));

  test('leads to where Authelia says, and lets in who has signed in', async () => {
    const response = await fetch(`${site.url}noi-bo/`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, provider]);
    expect((await fetch(`${site.url}noi-bo/`, { headers: signedIn })).status).toBe(200);
    proxy.refusal = 500;
    expect((await fetch(`${site.url}noi-bo/`, { redirect: 'manual' })).status).toBe(500);
  });
});
