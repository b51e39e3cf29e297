import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../scripts/build/site-files.ts';
import { restoreSites } from '../../scripts/build/swap.ts';
import { readStamp } from '../../scripts/publish/stamp.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { fixtureWith } from '../data-folder.ts';
import { seeded } from '../seeded.ts';
import { nginxFor } from './plain-nginx.ts';
import { anotherBuild, build } from './publishing.ts';

const kills = Number(process.env['BANG_VANG_KILLS'] ?? 30);
const buildKills = Math.ceil(kills / 5);
const publishKills = kills - buildKills;

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const built = join(folder, 'out');
const edited = { '2026/bo-phieu.csv': (text: string) => text.replace('Thôn Khe Trúc,12,', 'Thôn Khe Trúc,11,') };

beforeAll(() => build(join(root, 'tests/fixtures/xa-2026'), built), 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  `${publishKills} publishings killed at any moment leave one whole build to be seen`,
  { timeout: 600_000 },
  async () => {
    const place = join(folder, 'noi');
    // More than are kept, so that old ones are removed too.
    const builds = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'].map((mark) =>
      anotherBuild(built, mark, join(folder, mark)),
    );
    for (const out of builds.slice(0, 6)) expect(await run(publishing(place, out))).toBe(0);
    const start = performance.now();
    expect(await run(publishing(place, builds[6] ?? ''))).toBe(0);
    const wholeRun = performance.now() - start;
    const sites = await servers(place);
    const paths = pathsOf(built);
    const reader = readAllTheTime(sites, paths);

    const found: string[] = [];
    const random = seeded(2026);
    for (let kill = 1; kill <= publishKills; kill++) {
      const words = publishing(place, builds[kill % builds.length] ?? '');
      const code = await run(words, momentOf(kill, { place, random, wholeRun }));
      found.push(`${code === null ? 'killed' : 'ended'}: ${await seen(sites, paths)}`);
    }
    const failed = await reader.stop();
    await Promise.all(sites.map((site) => site.close()));
    if (process.env['BANG_VANG_KILLS']) console.log(`${Math.round(wholeRun)} ms a run\n${found.join('\n')}`);
    expect(failed).toEqual([]);
    expect(found.filter((line) => !/: b\d$/.test(line))).toEqual([]);
    expect(found.filter((line) => line.startsWith('killed')).length).toBeGreaterThan(publishKills / 2);
    expect(await run(publishing(place, builds[0] ?? ''))).toBe(0);
    expect(readdirSync(join(place, 'phien-ban'))).toHaveLength(5);
    expect(readdirSync(place, { recursive: true }).filter((name) => String(name).includes('.dang-'))).toEqual([]);
  },
);

test(`${buildKills} builds killed at any moment leave both sites, and of one build`, { timeout: 600_000 }, async () => {
  const data = [fixtureWith(edited), fixtureWith({})];
  const start = performance.now();
  expect(await run(building(data[0] ?? '', built))).toBe(0);
  const wholeRun = performance.now() - start;
  const random = seeded(2027);
  const found: string[] = [];
  for (let kill = 1; kill <= buildKills; kill++) {
    const moment = kill % 2 === 0 ? appearing(built, '.dang-thay') : wait(((kill - random()) / buildKills) * wholeRun);
    await run(building(data[kill % 2] ?? '', built), moment);
    restoreSites(built);
    found.push(buildsIn(built));
  }
  if (process.env['BANG_VANG_KILLS']) console.log(`${Math.round(wholeRun)} ms a build\n${found.join('\n')}`);
  expect(found.filter((builds) => !/^\w{12}$/.test(builds))).toEqual([]);
});

function publishing(place: string, out: string): string[] {
  return ['scripts/publish.ts', '--to', place, '--out', out];
}

function building(data: string, out: string): string[] {
  return ['scripts/build.ts', '--data', data, '--out', out];
}

interface Run {
  readonly place: string;
  readonly random: () => number;
  readonly wholeRun: number;
}

/** Mostly one in each equal part of the running time; some as versions are shown, put in place and removed. */
function momentOf(kill: number, { place, random, wholeRun }: Run): Promise<unknown> {
  const versions = join(place, 'phien-ban');
  if (kill % 6 === 2) return appearing(place, '.dang-hien-tai');
  if (kill % 6 === 4) return appearing(versions, '.dang-xoa-');
  if (kill % 6 === 0) return appearing(place, '.dang-nhat-ky.json');
  return wait(((kill - random()) / publishKills) * wholeRun);
}

/** The moment when a file of a name that begins so appears. */
function appearing(place: string, name: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(place, (_, changed) => {
      if (!changed?.startsWith(name)) return;
      watcher.close();
      resolve();
    });
  });
}

/** Its exit code; nothing when it was killed at that moment, with all that it had started. */
async function run(words: readonly string[], moment?: Promise<unknown>): Promise<number | null> {
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'ignore', detached: true });
  const ended = once(child, 'exit');
  if (moment) {
    await Promise.race([moment, ended]);
    endGroup(child);
  }
  await ended;
  return child.exitCode;
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Both sites as our own server shows them and, where it is installed, nginx. */
async function servers(place: string): Promise<Site[]> {
  const folders = ['public', 'internal'].map((audience) => join(place, 'hien-tai', audience));
  const own = folders.map((directory) => serveSite({ directory, port: 0 }));
  return [...(await Promise.all(own)), ...(await Promise.all(folders.map((directory) => nginxFor(directory)))).flat()];
}

/** The pages that both sites have. */
function pathsOf(out: string): string[] {
  const pages = filesOf(join(out, 'public')).filter((path) => path.endsWith('index.html'));
  return pages.map((path) => path.replace(/index\.html$/, ''));
}

/** What one reading of all pages finds: the builds, and every answer that is no page. */
async function seen(sites: readonly Site[], paths: readonly string[]): Promise<string> {
  const found = new Set<string>();
  for (const site of sites) for (const path of paths) found.add(await ask(site, path));
  return [...found].join(', ');
}

async function ask({ url }: Site, path: string): Promise<string> {
  const answer = await fetch(url + path);
  const [, mark = 'no build'] = /<meta name="build" content="(\w+)"/.exec(await answer.text()) ?? [];
  return answer.status === 200 ? mark : `${answer.status} for ${path}`;
}

/** Asks one page after the other while versions come and go. */
function readAllTheTime(sites: readonly Site[], paths: readonly string[]): { stop(): Promise<string[]> } {
  const failed: string[] = [];
  let goesOn = true;
  const reading = (async () => {
    while (goesOn) {
      for (const path of paths) {
        if (!goesOn) break;
        for (const site of sites) {
          const answer = await ask(site, path);
          if (!/^b\d$/.test(answer)) failed.push(answer);
        }
      }
    }
  })();
  return {
    async stop() {
      goesOn = false;
      await reading;
      return failed;
    },
  };
}

/** The builds of all pages of both sites of a folder, and of what the sites say of themselves. */
function buildsIn(out: string): string {
  const marks = ['public', 'internal'].flatMap((audience) => {
    const site = join(out, audience);
    const pages = filesOf(site).filter((path) => path.endsWith('.html'));
    const marks = pages.map((path) => /name="build" content="(\w+)"/.exec(readFileSync(join(site, path), 'utf8'))?.[1]);
    return [...marks, readStamp(site)?.build];
  });
  return [...new Set(marks)].join(', ');
}
