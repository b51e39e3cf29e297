import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  coversVersion,
  markRead,
  markTold,
  markUnread,
  serverFolder,
  unread,
  writeServerPolicy,
} from './server-policy.ts';
import type { Target } from './target.ts';
import { currentBuild } from './version-folder.ts';

const advice = [
  'Trang mới cần quy tắc hiển thị mới, mà máy chủ web chưa đọc. Tệp quy tắc trong may-chu/ đã ghi xong.',
  'Hãy cho máy chủ web đọc lại (nginx: sudo systemctl reload nginx; Caddy: sudo systemctl reload caddy)',
  'rồi chạy lại lệnh này. Muốn máy tự làm: thêm --reload "sudo systemctl reload nginx".',
].join('\n');

/** Lets a version be shown only when the web servers know the policy that its pages need. */
export async function agreeWithServers(target: Target, build: string, reload: string | undefined): Promise<void> {
  const { place } = target;
  // Servers that show nothing yet are set up, and started, after the first version is there.
  const isFirst = currentBuild(place) === undefined;
  if (!coversVersion(place, build)) {
    if (!isFirst) markUnread(place);
    writeServerPolicy(place, build);
  }
  await target.send(serverFolder);
  const state = unread(place);
  if (state === undefined) return;
  if (reload !== undefined) await run(reload);
  else if (state === 'untold') {
    markTold(place);
    throw new Error(advice);
  }
  markRead(place);
}

async function run(command: string): Promise<void> {
  const child = spawn(command, { shell: true, stdio: ['ignore', process.stderr, process.stderr] });
  const [code] = await once(child, 'close');
  if (code !== 0)
    throw new Error(`Lệnh cho máy chủ web đọc lại quy tắc không chạy được (mã ${String(code)}): ${command}`);
}
