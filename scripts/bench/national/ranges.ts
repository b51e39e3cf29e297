import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findOrInstallChromium, launchArguments } from '../../chromium.ts';
import type { CountedSite, Fetched } from './counted-site.ts';
import { serveCounted } from './counted-site.ts';
import type { Question } from './questions.ts';

export interface Asked extends Fetched {
  readonly about: string;
  readonly rows: number | null;
  readonly milliseconds: number;
}

/** How the database was opened, and what became of each question. */
export interface FromAfar {
  readonly opened: Asked;
  readonly answers: readonly Asked[];
}

/** Asks questions of the database in Chromium, each in a fresh page that has opened it and read nothing else. */
export async function askFromAfar(database: string, questions: readonly Question[]): Promise<FromAfar> {
  const site = await serveCounted(join(import.meta.dirname, 'ranges-page.ts'), database);
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
  try {
    const opened = await open(browser, site);
    await opened.page.context().close();
    const answers: Asked[] = [];
    for (const question of questions) answers.push(await ask(browser, site, question));
    return { opened: opened.asked, answers };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function open(browser: Browser, site: CountedSite): Promise<{ page: Page; asked: Asked }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  const milliseconds = await page.evaluate((address) => window.attach(address), site.database);
  return { page, asked: { about: 'mở tệp', rows: null, milliseconds, ...site.fetched() } };
}

async function ask(browser: Browser, site: CountedSite, { asked, sql }: Question): Promise<Asked> {
  const { page } = await open(browser, site);
  const answer = await page.evaluate((question) => window.ask(question), sql);
  await page.context().close();
  return { about: asked, ...answer, ...site.fetched() };
}
