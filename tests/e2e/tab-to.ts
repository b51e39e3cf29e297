import type { Locator, Page } from 'playwright-core';

/** More stops than any page has before its first rows. */
const mostPresses = 120;

/** Presses Tab until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; !(await target.evaluate((element) => element === document.activeElement)); presses += 1) {
    if (presses > mostPresses) throw new Error(`Tab does not reach ${String(target)}`);
    await page.keyboard.press('Tab');
  }
}
