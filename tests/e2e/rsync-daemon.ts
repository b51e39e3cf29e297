import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installPackages, isDebianLike, isRoot } from '../../scripts/installation.ts';
import { freePort } from './free-port.ts';

interface Daemon {
  /** The address of its only folder. */
  readonly address: string;
  close(): Promise<void>;
}

/** An rsync server of this machine that takes what it is sent into the folder. */
export async function rsyncDaemon(work: string, folder: string): Promise<Daemon> {
  await findOrInstall();
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = join(work, 'rsyncd.conf');
  // Links stay what they are: a server that rewrites them cannot show what they lead to.
  const module = [`path = ${folder}`, 'read only = no', 'use chroot = no', 'munge symlinks = no'];
  const user = isRoot() ? ['uid = root', 'gid = root'] : [];
  writeFileSync(settings, [...user, `log file = ${join(work, 'rsyncd.log')}`, '[thi-dua]', ...module, ''].join('\n'));
  const words = ['--daemon', '--no-detach', '--address=127.0.0.1', `--port=${port}`, `--config=${settings}`];
  const server = spawn('rsync', words, { stdio: 'ignore' });
  while (!(await listens(port))) await wait(50);
  return {
    address: `rsync://127.0.0.1:${port}/thi-dua`,
    async close() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function findOrInstall(): Promise<void> {
  const isThere = (): boolean => spawnSync('rsync', ['--version']).status === 0;
  if (isThere()) return;
  if (isRoot() && isDebianLike()) await installPackages('rsync');
  if (!isThere()) throw new Error('rsync is not on this machine and could not be installed (Debian, Ubuntu: rsync)');
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    // Not yet: it has only just been started.
    return false;
  } finally {
    socket.destroy();
  }
}
