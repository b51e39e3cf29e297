import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { launchArguments } from '../chromium.ts';
import { serveSite } from '../serve/static-site.ts';

interface PaperOptions {
  /** The program of the browser that prints. */
  readonly browser: string;
  /** The folder of the built site, and the path below which it was built to stand. */
  readonly site: string;
  readonly base: string;
  /** The report's page in the site. */
  readonly report: string;
  /** The file that holds the slides. */
  readonly deck: string;
}

/** The report and its slides as PDF, the slides one on a sheet. */
export async function printReport({ browser: program, site, base, report, deck }: PaperOptions) {
  const served = await serveSite({ directory: site, port: 0, base });
  try {
    const browser = await chromium.launch({ executablePath: program, args: launchArguments });
    try {
      return {
        report: await printed(browser, served.url + report),
        deck: await printed(browser, pathToFileURL(deck).href),
      };
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}

async function printed(browser: Browser, address: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await lettersAndPictures(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
  return pdf;
}

async function lettersAndPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    for (const image of document.images) image.loading = 'eager';
    // A picture that is broken is broken on paper too.
    await Promise.allSettled([...document.images].map((image) => image.decode()));
  });
}
