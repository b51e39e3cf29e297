import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit, readOptions, stop } from './arguments.ts';
import { internalDatabase, publicDatabase } from './ingest/database/database.ts';
import { ingest } from './ingest/ingest.ts';
import { progressBar } from './ingest/report/progress-bar.ts';
import { writeLake } from './lake/write-lake.ts';

const help = `Ghi kho dữ liệu: kết quả khen thưởng thành các tệp Parquet chia theo năm và tỉnh, cho kho dữ liệu chung đọc ngay được.

  npm run lake -- [--data DIR | --database TỆP] [--out DIR] [--internal]

  --data DIR       thư mục dữ liệu; được đọc vào cơ sở dữ liệu tạm
  --database TỆP   lấy từ cơ sở dữ liệu đã ghi. Không ghi --data, --database thì lấy từ build/${publicDatabase},
                   với --internal thì từ build/${internalDatabase}
  --out DIR        nơi đặt kho, mặc định là lake: lake/public, với --internal thì lake/internal
  --internal       kho của cơ quan, có cả dòng chưa công bố; không có lựa chọn này thì chỉ ghi những gì được công bố
  --help           in hướng dẫn này

Mã kết thúc: 0 xong, 1 có lỗi, 2 gõ sai lệnh. Khi có lỗi, kho đã ghi lần trước vẫn giữ nguyên.
`;

const options = readOptions('lake', help, {
  data: { type: 'string' },
  database: { type: 'string' },
  out: { type: 'string', default: 'lake' },
  internal: { type: 'boolean', default: false },
});
if (options.data !== undefined && options.database !== undefined)
  stop(exit.usage, 'Chỉ ghi một trong hai: --data, --database.');

const audience = options.internal ? 'internal' : 'public';
const name = options.internal ? internalDatabase : publicDatabase;
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

if (options.data !== undefined) {
  const wanted = { data: options.data, out: folder, allowRejects: false, encodings: new Map() };
  const { done, summary } = await ingest({ ...wanted, progress: progressBar(process.stderr) });
  process.stderr.write(`${summary}\n`);
  if (!done) stop(exit.failed, 'Chưa ghi gì; kho đã ghi lần trước vẫn giữ nguyên.');
}
const database = options.database ?? join(options.data === undefined ? 'build' : folder, name);
if (!existsSync(database)) stop(exit.failed, `Chưa có ${database}: chạy npm run ingest trước, hoặc ghi --data.`);
try {
  for (const { table, rows, files } of await writeLake({ database, audience, out: options.out }))
    process.stdout.write(`${table.name}: ${rows} dòng, ${files} tệp\n`);
} catch (error) {
  stop(exit.failed, error instanceof Error ? error.message : String(error));
}
