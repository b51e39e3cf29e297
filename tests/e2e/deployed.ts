import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Site } from '../../scripts/serve/static-site.ts';
import { serveByCaddy } from '../../scripts/web-server/caddy.ts';
import { serveByNginx } from '../../scripts/web-server/nginx.ts';
import { findOrInstall } from '../../scripts/web-server/program.ts';

export type WebServer = 'nginx' | 'caddy';
export type Door = 'public' | 'internal-password' | 'internal-sign-in';

export interface Deployment {
  readonly server: WebServer;
  readonly door: Door;
  /** A folder as `npm run build` writes it; without it the sample. */
  readonly built?: string;
  readonly base?: string;
  /** What else an office changes in the configuration, as it is written and as it is to be. */
  readonly settings?: ReadonlyMap<string, string>;
}

export const servers: readonly WebServer[] = ['nginx', 'caddy'];

/** Who may see the internal site. */
export const visitor = { name: 'hoi-dong', password: 'Thi đua 2023' };

/** Deploys a built site as docs/may-chu.md tells, while the tests of a file run. */
export function useDeployed(deployment: () => Deployment): { readonly url: string } {
  let site: Site | undefined;
  const place = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  beforeAll(async () => {
    site = await deploy(place, deployment());
  });
  afterAll(async () => {
    await site?.close();
    rmSync(place, { recursive: true, force: true });
  });
  return {
    get url() {
      if (!site) throw new Error('the site is deployed before the first test');
      return site.url;
    },
  };
}

/** The header by which a browser tells a password. */
export function authorization(name = visitor.name, password = visitor.password): { Authorization: string } {
  return { Authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` };
}

async function deploy(place: string, { server, door, built, base = '/', settings }: Deployment): Promise<Site> {
  mkdirSync(join(place, 'phien-ban'));
  symlinkSync(built ?? inject('sampleFolder'), join(place, 'phien-ban/x'));
  symlinkSync('phien-ban/x', join(place, 'hien-tai'));
  // Publishing writes it; of one version it says what that version's own headers say.
  symlinkSync('phien-ban/x/headers', join(place, 'may-chu'));
  const passwords = door === 'internal-password' ? await writePasswords(server, place) : [];
  const changed = new Map([['/srv/bang-vang', place], ...passwords, ...based(server, base), ...(settings ?? [])]);
  const site =
    server === 'nginx'
      ? await serveByNginx({ file: `${door}.conf`, settings: changed })
      : await serveByCaddy({ file: `${door}.Caddyfile`, settings: changed });
  return { ...site, url: new URL(base, site.url).href };
}

/** In the form of each server; hashed as weakly as can be, so that thousands of requests take seconds. */
async function writePasswords(server: WebServer, place: string): Promise<[string, string][]> {
  const { name, password } = visitor;
  const given = ['-n', '-b', '-B', '-C', '4', name, password];
  const line = execFileSync(await findOrInstall('htpasswd'), given, { encoding: 'utf8' }).trim();
  const path = join(place, 'passwords');
  writeFileSync(path, server === 'nginx' ? line : line.replace(':', ' '));
  return [[server === 'nginx' ? '/etc/nginx/bang-vang.htpasswd' : '/etc/caddy/bang-vang.passwords', path]];
}

function based(server: WebServer, base: string): [string, string][] {
  if (base === '/') return [];
  const bare = base.replace(/\/$/, '');
  return server === 'nginx'
    ? [
        ['$bang_vang_base /;', `$bang_vang_base ${base};`],
        ['    location / {', `    location ${base} {`],
        ['# location = /thi-dua {', `location = ${bare} {`],
      ]
    : [
        ['handle_path /* {', `handle_path ${base}* {`],
        ['# redir /thi-dua /thi-dua/', `redir ${bare} ${base}`],
      ];
}
