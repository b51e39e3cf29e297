import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Site } from '../serve/static-site.ts';
import { loopback } from '../serve/static-site.ts';

const between = 50;
const attempts = 400;

/** A port of this machine that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, loopback);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`expected a port, got ${String(address)}`);
  server.close();
  await once(server, 'close');
  return address.port;
}

/** Waits until a server that was started answers at its port; rejects with what it said when it ends instead. */
export async function listening(server: ChildProcess, port: number): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text) => (said += String(text)));
  for (let attempt = 0; attempt < attempts && server.exitCode === null; attempt++) {
    if (await answers(port)) return;
    await setTimeout(between);
  }
  server.kill();
  throw new Error(`${server.spawnfile} does not listen on port ${port}:\n${said}`);
}

/** What a server that was started serves at its port, once it answers there; the folder of its own goes with it. */
export async function serving(server: ChildProcess, port: number, folder: string): Promise<Site> {
  const close = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await listening(server, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://${loopback}:${port}/`, close };
}

/** Ends a server and waits until it is gone. */
export async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill();
  await gone;
}

function answers(port: number): Promise<boolean> {
  const socket = connect(port, loopback);
  return new Promise<boolean>((done) => {
    socket.once('connect', () => done(true)).once('error', () => done(false));
  }).finally(() => socket.destroy());
}
