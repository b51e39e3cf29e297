import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeHeaders } from '../../scripts/build/headers.ts';
import { serviceWorkerPolicy } from '../../scripts/serve/protection.ts';
import { servers, useDeployed } from './deployed.ts';

const built = mkdtempSync(join(tmpdir(), 'bang-vang-'));
afterAll(() => rmSync(built, { recursive: true, force: true }));
mkdirSync(join(built, 'public'));
writeFileSync(join(built, 'public/sw.js'), 'addEventListener("fetch", () => {});');
writeFileSync(join(built, 'public/manifest.webmanifest'), '{}');
writeHeaders(built, 'public', { scripts: new Set(), styles: new Set() });

describe.each(servers)('a site of a few files, by %s,', (server) => {
  const site = useDeployed(() => ({ server, door: 'public', built }));

  test('has its service worker asked for again each time, and that may run nothing but itself', async () => {
    const { headers } = await fetch(`${site.url}sw.js`);
    expect(headers.get('content-security-policy')).toBe(serviceWorkerPolicy);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('has a manifest that a browser takes for one', async () => {
    const { headers } = await fetch(`${site.url}manifest.webmanifest`);
    expect(headers.get('content-type')).toBe('application/manifest+json');
  });

  test('answers an unknown address with 404 also without a page for it', async () => {
    expect((await fetch(`${site.url}khong-co/`)).status).toBe(404);
  });
});
