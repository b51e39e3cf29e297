import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/**
 * The most that the heaviest tab of the browser ever held, worker and engine included, in megabytes: its resident
 * memory by /proc, with what processes share.
 */
export async function rendererMegabytes(browser: Browser): Promise<number> {
  const devTools = await browser.newBrowserCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  await devTools.detach();
  const tabs = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...tabs.map(({ id }) => peakOf(id)));
}

function peakOf(process: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
