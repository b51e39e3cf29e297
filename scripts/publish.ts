import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exit, readOptions, stop } from './arguments.ts';
import { databaseFolder } from './build/database-folder.ts';
import { restoreSites } from './build/swap.ts';
import type { Lock } from './ingest/lock.ts';
import { busy, takeLock } from './ingest/lock.ts';
import { historyFile } from './publish/history.ts';
import { describe, listOf } from './publish/list.ts';
import { progressOn } from './publish/progress.ts';
import { publish } from './publish/publish.ts';
import { rollBack } from './publish/rollback.ts';
import { readStamp } from './publish/stamp.ts';
import { targetOf } from './publish/target.ts';

const help = `Công bố hai trang đã dựng: chép sang nơi máy chủ web đọc, kiểm tra bản chép, rồi đổi sang bản mới trong một lần.

  npm run publish -- --to NƠI [--out DIR] [--reload LỆNH]
  npm run publish -- --to NƠI --rollback
  npm run publish -- --to NƠI --list

  --to NƠI         thư mục của máy chủ web, ví dụ /srv/bang-vang, hoặc nơi rsync gửi tới,
                   ví dụ may-chu:/srv/bang-vang, rsync://may-chu/bang-vang
  --out DIR        thư mục chứa hai trang đã dựng, mặc định là dist
  --reload LỆNH    lệnh cho máy chủ web đọc lại quy tắc khi trang mới cần, ví dụ "sudo systemctl reload nginx"
  --rollback       quay về bản công bố trước bản đang hiện; chạy lần nữa thì lùi thêm một bản
  --list           liệt kê các bản còn giữ (năm bản gần nhất)
  --help           in hướng dẫn này

Máy chủ web đọc NƠI/hien-tai/public, NƠI/hien-tai/internal và các quy tắc trong NƠI/may-chu.
Mã kết thúc: 0 xong, 1 chưa công bố được (bản đang hiện vẫn giữ nguyên), 2 gõ sai lệnh.
`;

const options = readOptions('publish', help, {
  to: { type: 'string' },
  out: { type: 'string', default: 'dist' },
  reload: { type: 'string' },
  rollback: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
});
if (!options.to) stop(exit.usage, 'Cần ghi nơi công bố, ví dụ: npm run publish -- --to /srv/bang-vang');
if (options.rollback && options.list) stop(exit.usage, 'Chỉ ghi một trong hai: --rollback, --list.');
const target = targetOf(options.to);
const locks: Lock[] = [];

try {
  if (options.list) await list();
  else if (options.rollback) await goBack();
  else await publishBuilt();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  fail(`${reason}\nChưa công bố gì; bản đang hiện vẫn giữ nguyên.`);
}
release();

async function list(): Promise<void> {
  await receive();
  process.stdout.write(`${listOf(target.place)}\n`);
}

async function goBack(): Promise<void> {
  lock(target.place);
  await receive();
  const earlier = await rollBack(target, options.reload);
  process.stdout.write(`Đã quay về bản ${describe(earlier)}\n`);
}

async function publishBuilt(): Promise<void> {
  restoreSites(options.out);
  const stamp = readStamp(join(options.out, 'public'));
  if (!stamp) {
    throw new Error(`Chưa có trang nào được dựng trong thư mục ${options.out}. Hãy chạy npm run build trước.`);
  }
  const databases = databaseFolder(options.out);
  lock(databases);
  lock(target.place);
  await receive();
  const progress = progressOn(process.stderr);
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const { out: built, reload } = options;
  const ending = await publish({ target, built, databases, stamp, reload, progress, tell });
  const said = ending === 'published' ? 'Đã công bố bản' : 'Đang hiện đúng bản này rồi, không có gì thay đổi:';
  process.stdout.write(`${said} ${stamp.build} ở ${target.name}\n`);
}

/** A copy that is not here yet, since the folder is new or another machine published before. */
async function receive(): Promise<void> {
  if (!existsSync(join(target.place, historyFile))) await target.receive();
}

function lock(folder: string): void {
  const taken = takeLock(folder);
  if (!taken) fail(busy(folder));
  locks.push(taken);
}

function release(): void {
  for (const taken of locks) taken.release();
}

function fail(message: string): never {
  release();
  stop(exit.failed, message);
}
