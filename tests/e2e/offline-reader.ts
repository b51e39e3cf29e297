import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Site, SiteOptions } from '../../scripts/serve/static-site.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { newPage } from './browser.ts';

/** A browser whose service worker runs, and the one server that it knows. */
export interface Reader {
  readonly page: Page;
  readonly site: Site;
  /** Pulls the plug: no network, and no server either. */
  cutOff(): Promise<void>;
}

export async function readerOf(
  options: Omit<SiteOptions, 'port'>,
  context: BrowserContextOptions = {},
): Promise<Reader> {
  const site = await serveSite({ ...options, port: 0 });
  const { page } = await newPage({ serviceWorkers: 'allow', ...context });
  await page.unroute('**/*');
  const cutOff = async (): Promise<void> => {
    await page.context().setOffline(true);
    await site.close();
  };
  return { page, site, cutOff };
}

/** Opens the overview and waits until it says that what is kept without being asked for is there. */
export async function visitOverview({ page, site }: Reader): Promise<void> {
  await page.goto(`${site.url}noi-bo/`);
  await page.getByText('Đã lưu các trang chính.').waitFor({ timeout: 60_000 });
}

/** Waits until the page that is open is kept. */
export async function waitUntilKept(page: Page): Promise<void> {
  const name = nameOf(page.url());
  await vi.waitFor(async () => expect(await keptNames(page)).toContain(name), { timeout: 20_000 });
}

/** The last parts of the addresses of all that is kept: "internal.duckdb", "noi-bo" for a page, "" for the first one. */
export async function keptNames(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return keys.map(({ url }) => url);
  });
  return addresses.map(nameOf);
}

function nameOf(address: string): string {
  return new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '';
}

/** What the strip at the foot of the window says. */
export async function notice(page: Page): Promise<string> {
  const strip = page.locator('[data-as-of]').filter({ hasText: /\S/ });
  await strip.waitFor();
  return strip.innerText();
}

export async function heading(page: Page): Promise<string> {
  return page.locator('h1').first().innerText();
}

export const notKept = 'Trang này chưa được lưu trên máy';
