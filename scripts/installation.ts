import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Debian itself: the package of this name in Ubuntu may only point to a snap, which containers cannot run. */
export function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Debian and what derives from it, where packages are installed by apt. */
export function isDebianLike(): boolean {
  return existsSync('/usr/bin/apt-get');
}

/** Installs packages of the system, as root on Debian and what derives from it; options of apt-get may stand before their names. */
export async function installPackages(...names: string[]): Promise<void> {
  await run('apt-get', 'update');
  await run('apt-get', 'install', '-y', ...names);
}

/** Runs the command with all it says on stderr. */
export async function run(command: string, ...given: string[]): Promise<void> {
  process.stderr.write(`> ${[command, ...given].join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, given, { stdio: ['ignore', process.stderr, process.stderr], env });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${given.join(' ')} ended with code ${String(code)}`);
}
