import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Site } from '../serve/static-site.ts';
import { loopback } from '../serve/static-site.ts';

/** What a web server compresses as it is asked for it, and as what it sends it. */
const texts: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.svg': 'image/svg+xml',
};
const others: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

/** Serves a built site as a web server does that knows Brotli, and besides it pages of one's own by their path. */
export async function serveCompressed(directory: string, ownPages = new Map<string, string>()): Promise<Site> {
  const answers = new Map<string, Answer | undefined>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (!answers.has(pathname)) answers.set(pathname, answerTo(pathname, directory, ownPages.get(pathname)));
    const answer = answers.get(pathname);
    if (!answer) return response.writeHead(404).end();
    return response.writeHead(200, answer.headers).end(answer.body);
  });
  server.listen(0, loopback);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`expected a port, got ${String(address)}`);
  return {
    url: `http://${loopback}:${address.port}/`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answerTo(pathname: string, directory: string, ownPage: string | undefined): Answer | undefined {
  if (ownPage !== undefined) return compressed(Buffer.from(ownPage), '.html');
  const path = join(directory, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  return compressed(readFileSync(path), extname(path));
}

function compressed(file: Buffer, ending: string): Answer {
  const type = texts[ending];
  if (type === undefined) return { body: file, headers: headersOf(others[ending] ?? 'application/octet-stream', file) };
  // The quality that servers use while someone waits.
  const body = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { body, headers: { ...headersOf(type, body), 'content-encoding': 'br' } };
}

function headersOf(type: string, body: Buffer): Record<string, string | number> {
  return { 'content-type': type, 'content-length': body.length };
}
