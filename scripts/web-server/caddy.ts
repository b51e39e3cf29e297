import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '../serve/static-site.ts';
import { loopback } from '../serve/static-site.ts';
import { freePort, serving } from './listening.ts';
import { findOrInstall } from './program.ts';
import type { Configuration } from './settings.ts';
import { configure } from './settings.ts';

/** Serves a site with Caddy on a free port of this machine, by a configuration of `deploy/caddy`. */
export async function serveByCaddy({ file, settings }: Configuration): Promise<Site> {
  const program = await findOrInstall('caddy');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-caddy-'));
  const main = join(folder, 'Caddyfile');
  const name = file.startsWith('public') ? 'http://thi-dua.example.vn {' : 'http://noi-bo.example.vn {';
  configure('caddy', folder, { file, settings: new Map([...settings, [name, `http://:${port} {\nbind ${loopback}`]]) });
  // No second port for its administration, and no certificate of its own making.
  writeFileSync(main, `{\nadmin off\nauto_https off\n}\nimport ${file}\n`);
  const server = spawn(program, ['run', '--config', main, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  return serving(server, port, folder);
}
