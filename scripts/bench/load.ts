import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { headersFolder } from '../build/headers.ts';
import type { Site } from '../serve/static-site.ts';
import { serveByNginx } from '../web-server/nginx.ts';
import { findOrInstall } from '../web-server/program.ts';
import { pageTypes } from './page-type.ts';
import type { Load } from './wrk.ts';
import { loadOf } from './wrk.ts';

const floor = 'san-204';
const routes = ['', 'guong-dien-hinh/[id]', 'bang-vang/[year]'];

/** Lets 200 visitors at once ask nginx for the heaviest page of some types, and for nothing. Returns a Markdown table. */
export async function benchLoad(site: string, tell: (line: string) => void): Promise<string> {
  const types = pageTypes(site).types.filter(({ route }) => routes.includes(route));
  const paths = types.flatMap(({ pages }) => pages[0]?.path ?? []);
  if (paths.length < routes.length) throw new Error(`Chưa có trang ở ${site}: chạy npm run build trước.`);
  const place = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const [server, wrk] = [await deploy(resolve(site), place), await findOrInstall('wrk')];
  try {
    const lines: string[] = [];
    for (const path of [floor, ...paths]) {
      tell(`Đang đo /${path}…`);
      lines.push(line(path, await loadOf(wrk, server.url + path)));
    }
    return [...head, ...lines].join('\n');
  } finally {
    await server.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** As docs/may-chu.md tells, with one more address that has no content. */
function deploy(site: string, place: string): Promise<Site> {
  mkdirSync(join(place, 'hien-tai'));
  symlinkSync(site, join(place, 'hien-tai/public'));
  symlinkSync(join(dirname(site), headersFolder), join(place, 'may-chu'));
  const settings = new Map([
    ['/srv/bang-vang', place],
    ['    location / {', `    location = /${floor} { return 204; }\n    location / {`],
  ]);
  return serveByNginx({ file: 'public.conf', settings });
}

const head = [
  '| Địa chỉ | Lượt mỗi giây | Một nửa số lượt xong trong (ms) | 99% số lượt xong trong (ms) | Lỗi |',
  '| :------ | ------------: | ------------------------------: | --------------------------: | --: |',
];

function line(path: string, { requestsPerSecond, half, most, errors }: Load): string {
  const name = path === floor ? 'mức sàn: trả lời rỗng (204)' : `\`/${path}\``;
  const times = [half, most].map((time) => time.toLocaleString('vi', { maximumFractionDigits: 1 }));
  return `| ${[name, Math.round(requestsPerSecond).toLocaleString('vi'), ...times, errors.toLocaleString('vi')].join(' | ')} |`;
}
