import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPanel, panelPath, timeFirstAnswer } from '../../scripts/bench/panel-page.ts';
import { newPage, useBrowser } from './browser.ts';
import { openSpeaker } from './deck-page.ts';
import { servers, useDeployed, visitor } from './deployed.ts';
import { internalExamples } from './internal-page-types.ts';
import { examples } from './page-types.ts';
import { answered } from './sql-console.ts';
import { watchPolicy } from './policy-breaches.ts';

useBrowser();
const internalFolder = join(inject('sampleFolder'), 'internal');
const httpCredentials = { username: visitor.name, password: visitor.password };
const deck = internalExamples.find((path) => path.endsWith('/trinh-chieu/')) ?? 'no deck';

/** A script within a page, which only an attacker would have put there. */
const injected = '<script>document.documentElement.dataset.injected = "yes"</script>';

/** Dozens of pages, one after the other. */
const timeout = 300_000;

describe.each(servers)('under the policy that %s sends', (server) => {
  const publicSite = useDeployed(() => ({ server, door: 'public' }));
  const internalSite = useDeployed(() => ({ server, door: 'internal-password' }));

  test('no page of the public site is refused anything', { timeout }, async () => {
    expect(await refusedOn(publicSite.url, examples)).toEqual([]);
  });

  test('no page of the internal site is refused anything', { timeout }, async () => {
    expect(await refusedOn(internalSite.url, internalExamples)).toEqual([]);
  });

  test.each(['du-lieu/truy-van/', 'noi-bo/khai-thac/'])('the engine answers on /%s', async (path) => {
    const { page, told } = await watched(path.startsWith('noi-bo') ? internalSite.url : publicSite.url, path);
    // The editor comes after the page.
    await page.waitForLoadState('networkidle');
    await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('SELECT 6 * 7 AS answer');
    await page.keyboard.press('Control+Enter');
    expect(await answered(page)).toEqual([['42']]);
    await page.close();
    expect(told).toEqual([]);
  });

  test('the engine answers on the panel of indicators', async () => {
    const { page, told } = await watched(internalSite.url, '');
    await openPanel(page, internalSite.url + panelPath(internalFolder));
    expect(await timeFirstAnswer(page)).toBeGreaterThan(0);
    await page.close();
    expect(told).toEqual([]);
  });

  test('the deck opens its speaker’s window', async () => {
    const { page, told } = await watched(internalSite.url, deck);
    await page.locator('slide-deck[data-live]').waitFor();
    const speaker = await openSpeaker(page);
    await page.keyboard.press('ArrowRight');
    expect(await speaker.locator('.current .slide').isVisible()).toBe(true);
    await page.close();
    expect(told).toEqual([]);
  });

  test('a script put into a page runs only where neither header nor page forbids it', async () => {
    const forbidding = [await ran({ header: true }), await ran({ meta: true }), await ran({})];
    expect(forbidding).toEqual([false, false, true]);
  });

  /** What the browser refused, and other errors, on the pages one after the other. */
  async function refusedOn(url: string, paths: readonly string[]): Promise<string[]> {
    const { page, told } = await watched(url, '');
    for (const path of paths) await page.goto(url + path, { waitUntil: 'networkidle' });
    await page.close();
    return told;
  }

  async function watched(url: string, path: string): Promise<{ page: Page; told: string[] }> {
    const { page, errors } = await newPage({ httpCredentials });
    const told = await watchPolicy(page, errors);
    await page.goto(url + path);
    return { page, told };
  }

  /** Whether a script runs that is put into a page on its way, which comes with these of its two policies. */
  async function ran({ header = false, meta = false }): Promise<boolean> {
    const { page } = await newPage();
    await page.route(publicSite.url, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': policy = '', ...others } = response.headers();
      const html = (await response.text()).replace('</body>', `${injected}</body>`);
      await route.fulfill({
        headers: header ? { ...others, 'content-security-policy': policy } : others,
        body: meta ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
      });
    });
    await page.goto(publicSite.url);
    const mark = await page.locator('html').getAttribute('data-injected');
    await page.close();
    return mark === 'yes';
  }
});
