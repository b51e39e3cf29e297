import type { Browser, Request } from 'playwright-core';

/** What a visit to a page asks for, by what it is; `other` is data. */
export const weightKinds = ['html', 'css', 'js', 'font', 'picture', 'other'] as const;

/** Bytes over the wire, without headers. */
export type PageWeight = Readonly<Record<(typeof weightKinds)[number], number>>;

const kindOf: Readonly<Record<string, keyof PageWeight>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'font',
  image: 'picture',
};

/** Weighs all that a first visit asks for before anyone does anything, on the screen of a phone. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  // What is kept for later comes when the page is whole.
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const sums = Object.fromEntries(weightKinds.map((kind) => [kind, 0])) as Record<keyof PageWeight, number>;
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    sums[kindOf[request.resourceType()] ?? (isIcon(request) ? 'picture' : 'other')] += responseBodySize;
  }
  await page.close();
  return sums;
}

function isIcon(request: Request): boolean {
  return new URL(request.url()).pathname === '/favicon.svg';
}

/** What a page needs before it is whole but for its letters and pictures. */
export function codeBytes({ html, css, js }: PageWeight): number {
  return html + css + js;
}
