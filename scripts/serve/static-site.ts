import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isIPv4, isIPv6 } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import type { Audience } from '../build/sites.ts';
import { protection } from './protection.ts';

export interface SiteOptions {
  /** The folder of the built site. */
  readonly directory: string;
  readonly port: number;
  /** The address to listen on; without it only this machine is served. */
  readonly host?: string | undefined;
  /** The path below which the site stands. */
  readonly base?: string | undefined;
  /** Asked of every visitor, with any user name. */
  readonly password?: string | undefined;
  /** Whose site it is: its responses then carry what protects its visitors. */
  readonly audience?: Audience | undefined;
}

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export const loopback = '127.0.0.1';

/** Serves a built site until it is closed; rejects when the address or the port cannot be used. */
export async function serveSite({
  directory,
  port,
  host = loopback,
  base = '/',
  password,
  audience,
}: SiteOptions): Promise<Site> {
  const folder = base.replace(/^\/*/, '/').replace(/\/*$/, '/');
  const site = below(folder, files(directory), notFound(directory));
  const open = password === undefined ? site : guarded(password, site);
  const server = createServer(audience === undefined ? open : protectedBy(directory, audience, open));
  server.listen(port, host);
  await once(server, 'listening');
  return { url: origin(server, host) + folder, close: () => close(server) };
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** The files as they are now on the disk: `dev` keeps no list, so that a new build needs no new server. */
function files(directory: string): Handler {
  return sirv(directory, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: notFound(directory),
    setHeaders: (response, path) => {
      // sirv leaves the type empty when it does not know one.
      if (/\.(duckdb|parquet)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
      const officeType = officeTypes.get(extname(path));
      if (officeType) response.setHeader('Content-Type', officeType);
      // Their names change with what they hold. Not "public": no cache that others share may keep what a password guards.
      if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
    },
  });
}

const officeTypes = new Map([
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

function notFound(directory: string): Handler {
  return (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
    createReadStream(join(directory, '404.html'))
      .on('error', () => response.end('Không tìm thấy trang này.'))
      .pipe(response);
  };
}

function below(folder: string, site: Handler, missing: Handler): Handler {
  return (request, response) => {
    const url = request.url ?? '/';
    if (`${url}/` === folder) return response.writeHead(302, { Location: folder }).end();
    if (!url.startsWith(folder)) return missing(request, response);
    request.url = url.slice(folder.length - 1);
    return site(request, response);
  };
}

function guarded(password: string, site: Handler): Handler {
  return (request, response) => {
    if (knows(request, password)) return site(request, response);
    const challenge = 'Basic realm="Bang Vang", charset="UTF-8"';
    response.writeHead(401, { 'WWW-Authenticate': challenge, 'Content-Type': 'text/plain;charset=utf-8' });
    return response.end('Trang nội bộ cần mật khẩu.');
  };
}

function protectedBy(directory: string, audience: Audience, site: Handler): Handler {
  return (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    response.setHeaders(new Map(Object.entries(protection(directory, audience, path))));
    return site(request, response);
  };
}

function knows({ headers }: IncomingMessage, password: string): boolean {
  const [, encoded = ''] = /^Basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  const [, given] = /^[^:]*:(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(password));
}

/** Digests have one length, which `timingSafeEqual` needs; browsers differ in the Unicode form they send. */
function digest(password: string): Buffer {
  return createHash('sha256').update(password.normalize('NFC')).digest();
}

function origin(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
