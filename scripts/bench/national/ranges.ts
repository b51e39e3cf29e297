import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findOrInstallChromium, launchArguments } from '../../chromium.ts';
import type { CountedSite, Fetched } from './counted-site.ts';
import { serveCounted } from './counted-site.ts';
import type { Middle, Question } from './questions.ts';
import { questions } from './questions.ts';

export interface Asked extends Fetched {
  readonly about: string;
  readonly rows: number | null;
  readonly milliseconds: number;
}

/** Asks ten questions of the database in Chromium, each in a fresh page that has opened it and read nothing else. */
export async function askFromAfar(database: string, middle: Middle): Promise<Asked[]> {
  const site = await serveCounted(join(import.meta.dirname, 'ranges-page.ts'), database);
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
  try {
    const asked: Asked[] = [];
    for (const question of questions(middle)) {
      const [opened, answered] = await ask(browser, site, question);
      asked.push(...(asked.length === 0 ? [opened, answered] : [answered]));
    }
    return asked;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function ask(browser: Browser, site: CountedSite, { asked, sql }: Question): Promise<[Asked, Asked]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  const milliseconds = await page.evaluate((address) => window.attach(address), site.database);
  const opened = { about: 'mở tệp', rows: null, milliseconds, ...site.fetched() };
  const answer = await page.evaluate((question) => window.ask(question), sql);
  const answered = { about: asked, ...answer, ...site.fetched() };
  await context.close();
  return [opened, answered];
}
