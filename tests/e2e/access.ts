import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** The themes differ in their colours only. */
export const colourRules: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

/** Of a page that is looked at with code and styles of ours, which its policy would refuse. */
export const examined = { bypassCSP: true };

/** Brings axe to the page that is open, which was made as `examined`. */
export async function useAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: axe });
}

/** What axe has against the page as it now stands, as "screen: rule element". */
export async function violations(page: Page, screen: string, rules: RunOptions): Promise<string[]> {
  const found = await page.evaluate(async (options) => {
    const { violations } = await window.axe.run(options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
  }, rules);
  return found.map((one) => `${screen}: ${one}`);
}

/** By how much the page is wider than the window. */
export async function sideways(page: Page): Promise<string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return excess > 0 ? [`scrolls sideways by ${excess}px`] : [];
}
