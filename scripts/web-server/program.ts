import { existsSync } from 'node:fs';
import { installPackages, isDebianLike, isRoot } from '../installation.ts';

/** A program, where Debian puts it and what it needs, and the packages that bring these. */
interface Program {
  readonly files: readonly [string, ...string[]];
  readonly packages: readonly string[];
}

const programs = {
  nginx: {
    files: ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  },
  caddy: { files: ['/usr/bin/caddy'], packages: ['caddy'] },
  htpasswd: { files: ['/usr/bin/htpasswd'], packages: ['apache2-utils'] },
  rsync: { files: ['/usr/bin/rsync'], packages: ['rsync'] },
  wrk: { files: ['/usr/bin/wrk'], packages: ['wrk'] },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** The path of a web server or of what is used with one, installed first if this machine has none. */
export async function findOrInstall(name: ProgramName): Promise<string> {
  const { files, packages }: Program = programs[name];
  const missing = (): string[] => files.filter((file) => !existsSync(file));
  if (missing().length > 0) await install(packages);
  if (missing().length > 0) throw new Error(`Đã cài ${packages.join(', ')} nhưng không thấy: ${missing().join(', ')}`);
  return files[0];
}

async function install(packages: readonly string[]): Promise<void> {
  const names = packages.join(', ');
  if (!isRoot() || !isDebianLike()) {
    throw new Error(`Máy này chưa có ${names}; chỉ tự cài được trên Debian, Ubuntu khi chạy với quyền root.`);
  }
  process.stderr.write(`Chưa có ${names}; đang cài.\n`);
  await installPackages('--no-install-recommends', ...packages);
}
