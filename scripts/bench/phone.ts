import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findOrInstallChromium, launchArguments } from '../chromium.ts';
import { serveCompressed } from './compressed-site.ts';
import { pageTypes } from './page-type.ts';
import { plainPage } from './plain-page.ts';
import { median, openOnSlowPhone } from './slow-phone.ts';

const plainPath = '/trang-viet-tay/';

/** Pairs of visits, after one that is not counted. */
const pairs = 31;

/**
 * Times until a reader on a slow phone sees the heaviest story's text, against a page of the same text written by hand.
 * The two are visited in turn, so that what else the machine does meets both. Returns a Markdown table.
 */
export async function benchPhone(site: string, tell: (line: string) => void): Promise<string> {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`Chưa có trang ở ${site}: chạy npm run build trước.`);
  const story = storyOf(site);
  const html = readFileSync(join(site, story, 'index.html'), 'utf8');
  const server = await serveCompressed(site, new Map([[plainPath, plainPage(html)]]));
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
  const taken: { readonly story: number[]; readonly plain: number[] } = { story: [], plain: [] };
  try {
    for (let pair = 0; pair <= pairs; pair++) {
      tell(`Đang đo lần ${pair}/${pairs}…`);
      const own = await timeToText(browser, new URL(story, server.url).href);
      const plain = await timeToText(browser, new URL(plainPath, server.url).href);
      if (pair === 0) continue;
      taken.story.push(own);
      taken.plain.push(plain);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return table(story, median(taken.story), median(taken.plain));
}

function storyOf(site: string): string {
  const stories = pageTypes(site).types.find(({ route }) => route === 'guong-dien-hinh/[id]');
  const [heaviest] = stories?.pages ?? [];
  if (!heaviest) throw new Error(`${site} has no story`);
  return heaviest.path;
}

/** Milliseconds until the first frame with text; the text stands in the page itself, so it comes all at once. */
async function timeToText(browser: Browser, url: string): Promise<number> {
  const page = await openOnSlowPhone(browser);
  await page.goto(url);
  const shown = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.context().close();
  return shown;
}

function table(story: string, own: number, plain: number): string {
  return [
    '| Trang | Đến khi đọc được chữ (ms) | so trang viết tay |',
    '| :---- | ------------------------: | ----------------: |',
    `| trang viết tay cùng nội dung | ${Math.round(plain)} | 1 |`,
    `| \`/${story}\` | ${Math.round(own)} | ${(own / plain).toLocaleString('vi', { maximumFractionDigits: 2 })} |`,
  ].join('\n');
}
