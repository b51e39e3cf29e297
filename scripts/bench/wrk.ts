import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What `wrk` says of its visitors. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds that half, and all but one of a hundred, of the answers took. */
  readonly half: number;
  readonly most: number;
  /** Connections that broke or waited too long, and answers other than 2xx and 3xx. */
  readonly errors: number;
}

const run = promisify(execFile);
const milliseconds = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Lets 200 visitors at once ask for one address for a minute, each again as soon as it is answered. */
export async function loadOf(program: string, url: string): Promise<Load> {
  const given = ['-t', '1', '-c', '200', '-d', '60s', '--latency', '-H', 'Accept-Encoding: gzip, br', url];
  const { stdout } = await run(program, given);
  return readLoad(stdout);
}

export function readLoad(said: string): Load {
  const [, connect, read, write, timeout] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said) ?? [];
  const [, refused] = /Non-2xx or 3xx responses: (\d+)/.exec(said) ?? [];
  const [, perSecond] = /^Requests\/sec:\s+([\d.]+)/m.exec(said) ?? [];
  if (perSecond === undefined) throw new Error(`expected requests a second, got:\n${said}`);
  const errors = [connect, read, write, timeout, refused].reduce((sum, count) => sum + Number(count ?? 0), 0);
  return { requestsPerSecond: Number(perSecond), half: latency(said, '50%'), most: latency(said, '99%'), errors };
}

function latency(said: string, part: string): number {
  const [, number, unit] = new RegExp(`^\\s+${part}\\s+([\\d.]+)(us|ms|s|m)$`, 'm').exec(said) ?? [];
  if (number === undefined) throw new Error(`expected a latency of ${part}, got:\n${said}`);
  return Number(number) * milliseconds[unit as keyof typeof milliseconds];
}
