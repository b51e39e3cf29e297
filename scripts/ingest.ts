import { exit, readOptions, stop } from './arguments.ts';
import type { LegacyEncoding } from './ingest/decode.ts';
import { ingest } from './ingest/ingest.ts';

const help = `Đọc các tệp CSV và ghi thành cơ sở dữ liệu.

  npm run ingest -- [--data DIR] [--out DIR] [--allow-rejects] [--encoding TỆP=BẢNG_MÃ]

  --data DIR             thư mục dữ liệu, mặc định là data
  --out DIR              nơi ghi cơ sở dữ liệu, report.json và các dòng bị từ chối (rejects/), mặc định là build
  --allow-rejects        vẫn ghi khi có dòng bị từ chối; các dòng đó không được tính
  --encoding TỆP=BẢNG_MÃ bảng mã của một tệp cũ: tcvn3, vni hoặc cp1258; dùng được nhiều lần
  --help                 in hướng dẫn này

Kết thúc với mã 0 khi mọi dòng đều đúng, 1 khi có lỗi (dữ liệu đã ghi lần trước vẫn giữ nguyên), 2 khi gõ sai lệnh.
`;

const options = readOptions('ingest', help, {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'build' },
  'allow-rejects': { type: 'boolean', default: false },
  encoding: { type: 'string', multiple: true, default: [] },
});

const { done, summary } = await ingest({
  data: options.data,
  out: options.out,
  allowRejects: options['allow-rejects'],
  encodings: new Map(options.encoding.map(namedEncoding)),
});
(done ? process.stdout : process.stderr).write(`${summary}\n`);
if (!done) stop(exit.failed, 'Chưa ghi gì. Hãy sửa các lỗi trên rồi chạy lại.');

function namedEncoding(written: string): [string, LegacyEncoding] {
  const [, file, encoding] = /^(.+)=(tcvn3|vni|cp1258)$/.exec(written) ?? [];
  if (!file || !encoding)
    return stop(exit.usage, `--encoding "${written}" không đúng dạng TỆP=tcvn3, TỆP=vni hoặc TỆP=cp1258.`);
  return [file, encoding as LegacyEncoding];
}
