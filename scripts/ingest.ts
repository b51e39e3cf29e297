import { exit, readOptions, stop } from './arguments.ts';
import { inColour } from './ingest/report/colour.ts';
import { ingest } from './ingest/ingest.ts';
import { encodingHelp, encodingOption, namedEncodings } from './ingest/named-encoding.ts';
import { progressBar } from './ingest/report/progress-bar.ts';

const help = `Đọc các tệp CSV và ghi thành cơ sở dữ liệu.

  npm run ingest -- [--data DIR] [--out DIR] [--allow-rejects] [--encoding TỆP=BẢNG_MÃ]

  --data DIR             thư mục dữ liệu, mặc định là data
  --out DIR              nơi ghi cơ sở dữ liệu, report.json và các dòng bị từ chối (rejects/), mặc định là build
  --allow-rejects        vẫn ghi khi có dòng bị từ chối; các dòng đó không được tính
${encodingHelp}
  --help                 in hướng dẫn này

Kết thúc với mã 0 khi mọi dòng đều đúng, 1 khi có lỗi hoặc một lần
chạy khác đang ghi vào nơi ấy (dữ liệu đã ghi lần trước vẫn giữ nguyên), 2 khi gõ sai lệnh.
`;

const options = readOptions('ingest', help, {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'build' },
  'allow-rejects': { type: 'boolean', default: false },
  encoding: encodingOption,
});

const { done, summary } = await ingest({
  data: options.data,
  out: options.out,
  allowRejects: options['allow-rejects'],
  encodings: namedEncodings(options.encoding),
  progress: progressBar(process.stderr),
});
const stream = done ? process.stdout : process.stderr;
stream.write(`${inColour(summary, stream)}\n`);
if (!done) stop(exit.failed, 'Chưa ghi gì; dữ liệu đã ghi lần trước vẫn giữ nguyên.');
