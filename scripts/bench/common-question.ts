import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findOrInstallChromium, launchArguments } from '../chromium.ts';
import { serveCompressed } from './compressed-site.ts';
import { openPanel, panelPath, timeBar } from './panel-page.ts';
import { median, openOnSlowPhone } from './slow-phone.ts';

/** Visits, after one that is not counted. */
const visits = 11;

/** In milliseconds. */
interface Visit {
  /** From opening the page until its form takes a choice. */
  readonly alive: number;
  /** From choosing an indicator whose file is not there yet to its answer. */
  readonly first: number;
  /** From choosing another quarter of it to its answer. */
  readonly next: number;
  /** From asking the panel, whose engine is not there yet, to its bar, and to the bar's first step. */
  readonly shown: number;
  readonly moved: number;
}

/** Times how long a common question on the indicators takes on a slow phone, and when the panel's bar moves. Returns a Markdown table. */
export async function benchCommonQuestion(site: string, tell: (line: string) => void): Promise<string> {
  const panel = panelPath(site);
  const server = await serveCompressed(site);
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
  const taken: Visit[] = [];
  try {
    for (let count = 0; count <= visits; count++) {
      tell(`Đang đo lần ${count}/${visits}…`);
      const visit = {
        ...(await timeVisit(browser, new URL(panel.replace('tu-chon', 'chi-tieu'), server.url).href)),
        ...(await timePanel(browser, new URL(panel, server.url).href)),
      };
      if (count > 0) taken.push(visit);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return table(taken);
}

async function timeVisit(browser: Browser, url: string): Promise<Pick<Visit, 'alive' | 'first' | 'next'>> {
  const page = await openOnSlowPhone(browser);
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('fieldset.question:enabled'));
  const alive = await page.evaluate(() => performance.now());
  const first = await timeChoice(page, 'indicator');
  const next = await timeChoice(page, 'quarter');
  await page.context().close();
  return { alive, first, next };
}

async function timePanel(browser: Browser, url: string): Promise<Pick<Visit, 'shown' | 'moved'>> {
  const page = await openOnSlowPhone(browser);
  await openPanel(page, url);
  const bar = await timeBar(page);
  await page.context().close();
  return bar;
}

/** From the choice to the frame that shows the table under another caption. */
function timeChoice(page: Page, key: string): Promise<number> {
  return page.evaluate(async (name) => {
    const select = document.querySelector<HTMLSelectElement>(`select[id$="-${name}"]`);
    const answer = document.querySelector('section.answer');
    if (!select || !answer) throw new Error(`the page has no choice of ${name}`);
    const caption = (): string | undefined => answer.querySelector('caption')?.textContent;
    const before = caption();
    const start = performance.now();
    select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    while (caption() === before) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, key);
}

function table(taken: readonly Visit[]): string {
  const middle = (key: keyof Visit): number => Math.round(median(taken.map((visit) => visit[key])));
  return [
    '| Tra cứu chỉ tiêu trên điện thoại chậm | ms |',
    '| :------------------------------------ | -: |',
    `| từ lúc mở trang đến khi chọn được | ${middle('alive')} |`,
    `| từ lúc chọn chỉ tiêu khác đến câu trả lời | ${middle('first')} |`,
    `| từ lúc chọn quý khác đến câu trả lời | ${middle('next')} |`,
    `| bảng tự chọn: từ lúc bấm đến khi có thanh tiến độ | ${middle('shown')} |`,
    `| bảng tự chọn: từ lúc bấm đến khi thanh tiến độ nhích | ${middle('moved')} |`,
  ].join('\n');
}
