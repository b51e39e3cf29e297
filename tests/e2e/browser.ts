import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findOrInstallChromium, launchArguments } from '../../scripts/chromium.ts';

/** A page that can reach this machine only, and what it asked of others. */
export interface WatchedPage {
  readonly page: Page;
  readonly foreign: string[];
  readonly errors: string[];
}

let browser: Browser | undefined;

/** Starts a browser for the tests of a file and ends it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
  });
  afterAll(() => browser?.close());
}

/** A new page; every request to another host is refused and written down. */
export async function newPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  if (!browser) throw new Error('call useBrowser() at the top of the file');
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    // What a service worker fetches could be neither watched nor refused here; offline.test.ts lets it run.
    serviceWorkers: 'block',
    ...options,
  });
  const foreign: string[] = [];
  const errors: string[] = [];
  await page.route('**/*', (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:') return route.continue();
    foreign.push(route.request().url());
    return route.abort();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, foreign, errors };
}

/** Nothing went wrong on the page and nothing was asked of another host. */
export async function expectQuiet({ page, foreign, errors }: WatchedPage): Promise<void> {
  await page.close();
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
}
