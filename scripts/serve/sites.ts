import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exit, stop } from '../arguments.ts';
import { restoreSites } from '../build/swap.ts';
import type { Site, SiteOptions } from './static-site.ts';
import { isLoopback, serveSite } from './static-site.ts';

export interface ServeOptions {
  /** Folder that holds `public/` and `internal/`. */
  readonly out: string;
  readonly host: string;
  /** The path below which the sites were built to stand. */
  readonly base?: string;
  /** Of the public site; the internal one has the next. */
  readonly port: number;
  /** Of the internal site; not asked for on this machine itself. */
  readonly password: string | undefined;
}

/** Serves both sites and prints their addresses, until the process is told to end. */
export async function serveSites({ out, host, port, base = '/', password }: ServeOptions): Promise<void> {
  const folders = { public: join(out, 'public'), internal: join(out, 'internal') };
  restoreSites(out);
  if (!existsSync(folders.public) || !existsSync(folders.internal)) {
    stop(exit.failed, `Chưa có trang nào được dựng trong thư mục ${out}. Hãy chạy npm run build trước.`);
  }
  const asked = isLoopback(host) ? undefined : password;
  const publicSite = await serve({ directory: folders.public, host, port, base, audience: 'public' });
  const internalSite = await serve({
    directory: folders.internal,
    host,
    port: port + 1,
    base,
    password: asked,
    audience: 'internal',
  });
  process.stdout.write(`Trang công khai: ${publicSite.url}\nTrang nội bộ: ${internalSite.url}\n`);
  const close = (): void => void Promise.all([publicSite.close(), internalSite.close()]);
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

async function serve(options: SiteOptions): Promise<Site> {
  try {
    return await serveSite(options);
  } catch (error) {
    return stop(exit.failed, explain(error as NodeJS.ErrnoException, options));
  }
}

function explain({ code, message }: NodeJS.ErrnoException, { host, port }: SiteOptions): string {
  if (code === 'EADDRINUSE') return `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác bằng --port.`;
  if (code === 'EACCES') return `Máy này không cho dùng cổng ${port}. Hãy chọn cổng khác bằng --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `Máy này không có địa chỉ ${host}. Hãy xem lại --host.`;
  return `Không mở được trang ở ${host}, cổng ${port}: ${message}`;
}
