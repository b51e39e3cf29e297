import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Site } from '../../serve/static-site.ts';
import { loopback } from '../../serve/static-site.ts';
import { writeEnginePage } from '../engine-page.ts';

/** What has been fetched of the database, with the requests for its size alone. */
export interface Fetched {
  readonly requests: number;
  readonly bytes: number;
}

export interface CountedSite extends Site {
  readonly database: string;
  /** Since it was last asked. */
  fetched(): Fetched;
}

/** Serves a page of the script and a database, which is not compressed: of that no range could be sent. */
export async function serveCounted(script: string, database: string): Promise<CountedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  await writeEnginePage(script, folder);
  symlinkSync(resolve(database), join(folder, 'data.duckdb'));
  let counted = { requests: 0, bytes: 0 };
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    response.on('finish', () => {
      if (request.url !== '/data.duckdb') return;
      const bytes = request.method === 'HEAD' ? 0 : lengthOf(request.headers.range, statSync(database).size);
      counted = { requests: counted.requests + 1, bytes: counted.bytes + bytes };
    });
    files(request, response);
  });
  server.listen(0, loopback);
  await once(server, 'listening');
  const url = `http://${loopback}:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    database: `${url}data.duckdb`,
    fetched() {
      const before = counted;
      counted = { requests: 0, bytes: 0 };
      return before;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of the part that is asked for, or of the whole. */
function lengthOf(range: string | undefined, size: number): number {
  const [, from, to] = /^bytes=(\d+)-(\d+)?$/.exec(range ?? '') ?? [];
  return from === undefined ? size : Math.min(Number(to ?? size - 1), size - 1) - Number(from) + 1;
}
