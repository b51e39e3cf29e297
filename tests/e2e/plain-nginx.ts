import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

interface PlainSite {
  readonly url: string;
  close(): Promise<void>;
}

const program = '/usr/sbin/nginx';

/** The folder as nginx serves it with nothing set up; none where nginx is not installed. */
export async function nginxFor(directory: string): Promise<PlainSite[]> {
  if (!existsSync(program)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const port = await freePort();
  const settings = join(folder, 'nginx.conf');
  writeFileSync(settings, settingsOf({ directory, folder, port }));
  const server = spawn(program, ['-p', folder, '-c', settings], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  while (!(await answers(url))) await wait(50);
  const close = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return [{ url, close }];
}

function settingsOf({ directory, folder, port }: { directory: string; folder: string; port: number }): string {
  const isRoot = process.getuid?.() === 0;
  return `${isRoot ? 'user root;' : ''} daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log;
    events {}
    http { access_log off; server { listen 127.0.0.1:${port}; root ${directory}; } }`;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    // Not yet: it has only just been started.
    return false;
  }
}
