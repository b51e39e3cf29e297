import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { databaseVariable } from '../../src/db/node.ts';
import type { Audience } from './sites.ts';

export interface SiteToRender {
  readonly audience: Audience;
  readonly base: string;
  readonly database: string;
  readonly out: string;
}

const root = join(import.meta.dirname, '../..');

/** Renders one site with Astro in a process of its own, which knows one database file and no other. */
export async function renderSite({
  audience,
  base,
  database,
  out,
}: SiteToRender): Promise<{ done: boolean; output: string }> {
  // Within the project, since Astro would share one scratch folder between two sites that go elsewhere,
  // and with a cache of its own, since two renderings at once would write into the same one.
  mkdirSync(join(root, '.astro'), { recursive: true });
  const work = mkdtempSync(join(root, '.astro/rendering-'));
  const environment = {
    ...machine(),
    // Whoever builds, wherever and under whatever, gets the same pages.
    NODE_ENV: 'production',
    TZ: 'UTC',
    ASTRO_TELEMETRY_DISABLED: '1',
    BANG_VANG_AUDIENCE: audience,
    BANG_VANG_BASE: base,
    BANG_VANG_CACHE: join(work, 'cache'),
    [databaseVariable]: database,
  };
  try {
    const site = join(work, 'site');
    const rendered = await run(
      process.execPath,
      [astroProgram(), 'build', '--root', root, '--outDir', site],
      environment,
    );
    if (rendered.done) cpSync(site, out, { recursive: true });
    return rendered;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What a program needs of the machine's own settings, and no more. */
function machine(): NodeJS.ProcessEnv {
  const names = ['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function astroProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return join(dirname(manifest), 'bin/astro.mjs');
}

function run(program: string, words: string[], env: NodeJS.ProcessEnv): Promise<{ done: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (output += String(text)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ done: code === 0, output }));
  });
}
