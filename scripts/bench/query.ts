import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findOrInstallChromium, launchArguments } from '../chromium.ts';
import { serveSite } from '../serve/static-site.ts';
import { serveEngine } from './engine-site.ts';
import { writeLargeProgress } from './large-progress.ts';
import { chooseUnit, openPanel, panelPath, panelSql, timeChoice, timeFirstAnswer } from './panel-page.ts';
import { rendererMegabytes } from './renderer-memory.ts';
import { median } from './slow-phone.ts';

/** Starts of each, in turn, after one that is not counted. */
const starts = 7;
/** Choices of a quarter for each question, after one round that is not counted. */
const choices = 40;
const uncounted = 5;

/** What the panel asks unasked, of blocs; and of one unit, which is looked for among all rows. */
const questions = [
  { asked: '', isOfUnit: false },
  { asked: '?dong=chi-tieu&cot=khong', isOfUnit: true },
];

interface Answers {
  /** Of each question. */
  readonly next: readonly number[];
  readonly megabytes: number;
}

/**
 * Times the panel on the indicators of a built internal site in Chromium: its first answer, against the engine alone
 * that is started for the same question; and each further one, on the sample and on a file with so many rows of
 * quarterly figures. Returns a Markdown table.
 */
export async function benchQuery(site: string, rows: number, tell: (line: string) => void): Promise<string> {
  const path = panelPath(site);
  const database = databaseOf(site);
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const [own, bare] = [
    await serveSite({ directory: site, port: 0 }),
    await serveEngine(join(import.meta.dirname, 'bare-engine-page.ts'), database),
  ];
  try {
    tell('Đang đo lần trả lời đầu tiên…');
    const started = await timeStarts(own.url + path, bare.url);
    tell('Đang đo trên bản mẫu…');
    const sample = await timeAnswers(own.url + path);
    tell(`Đang ghi ${rows.toLocaleString('vi')} dòng…`);
    const large = await writeLargeProgress(database, folder, rows);
    tell('Đang đo trên tệp lớn…');
    return table(started, sample, await timeAnswers(own.url + path, large), rows);
  } finally {
    await Promise.all([own.close(), bare.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function databaseOf(site: string): string {
  const folder = join(site, 'noi-bo/du-lieu');
  const file = readdirSync(folder).find((name) => name.endsWith('.duckdb'));
  if (file === undefined) throw new Error(`expected a database in ${folder}`);
  return join(folder, file);
}

interface Starts {
  readonly panel: number;
  readonly bare: number;
}

async function timeStarts(panelUrl: string, bareUrl: string): Promise<Starts> {
  const taken: Starts[] = [];
  await withBrowser(async (browser) => {
    for (let start = 0; start <= starts; start++) {
      const { sql, panel } = await startPanel(browser, panelUrl);
      const bare = await startBare(browser, bareUrl, sql);
      if (start > 0) taken.push({ panel, bare });
    }
  });
  return { panel: median(taken.map(({ panel }) => panel)), bare: median(taken.map(({ bare }) => bare)) };
}

/** In a context of its own, which has nothing of the site yet. */
async function startPanel(browser: Browser, url: string): Promise<{ sql: string; panel: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openPanel(page, url);
  const sql = await panelSql(page);
  const panel = await timeFirstAnswer(page);
  await context.close();
  return { sql, panel };
}

async function startBare(browser: Browser, url: string, sql: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const taken = await page.evaluate((question) => window.timeFirstAnswer(question), sql);
  await context.close();
  return taken;
}

/** With the site's own database, or another in its place. */
async function timeAnswers(url: string, database?: string): Promise<Answers> {
  return withBrowser(async (browser) => {
    const next: number[] = [];
    let megabytes = 0;
    for (const { asked, isOfUnit } of questions) {
      const page = await browser.newPage();
      if (database !== undefined) await page.route('**/*.duckdb*', (route) => route.fulfill({ path: database }));
      await openPanel(page, url + asked);
      if (isOfUnit) await chooseUnit(page);
      await timeFirstAnswer(page);
      const taken: number[] = [];
      for (let choice = 0; choice < uncounted + choices; choice++) taken.push(await timeChoice(page));
      next.push(median(taken.slice(uncounted)));
      megabytes = Math.max(megabytes, await rendererMegabytes(browser));
      await page.close();
    }
    return { next, megabytes };
  });
}

async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

function table(started: Starts, sample: Answers, large: Answers, rows: number): string {
  const many = `${rows.toLocaleString('vi')} dòng`;
  const line = (about: string, value: number | undefined, floor: number): string =>
    `| ${about} | ${whole(value ?? 0)} | ${share(value ?? 0, floor)} |`;
  return [
    '| Phép đo | Đo được | So mức sàn |',
    '| :------ | ------: | ---------: |',
    line('mức sàn: bộ máy một mình khởi động rồi trả lời (ms)', started.bare, started.bare),
    line('từ lúc bấm đến câu trả lời đầu tiên (ms)', started.panel, started.bare),
    line('đổi quý, từng khối, bản mẫu (ms)', sample.next[0], started.bare),
    line('đổi quý, một đơn vị, bản mẫu (ms)', sample.next[1], started.bare),
    line(`đổi quý, từng khối, ${many} (ms)`, large.next[0], started.bare),
    line(`đổi quý, một đơn vị, ${many} (ms)`, large.next[1], started.bare),
    line('bộ nhớ của trang, bản mẫu; là mức sàn của dòng dưới (MB)', sample.megabytes, sample.megabytes),
    line(`bộ nhớ của trang, ${many} (MB)`, large.megabytes, sample.megabytes),
  ].join('\n');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('vi');
}

function share(value: number, floor: number): string {
  return (value / floor).toLocaleString('vi', { maximumFractionDigits: 2 });
}
