import { exit, readOptions, stop } from './arguments.ts';
import { buildSites } from './build/sites.ts';
import { inColour } from './ingest/report/colour.ts';
import { encodingHelp, encodingOption, namedEncodings } from './ingest/named-encoding.ts';

const help = `Đọc dữ liệu và dựng hai trang: trang công khai và trang nội bộ.

  npm run build -- [--data DIR] [--out DIR] [--base PATH] [--allow-rejects] [--encoding TỆP=BẢNG_MÃ]

  --data DIR             thư mục dữ liệu, mặc định là data
  --out DIR              nơi đặt hai trang (public/ và internal/), mặc định là dist
  --base PATH            đường dẫn gốc khi trang nằm trong thư mục con của máy chủ, ví dụ /thi-dua/
  --allow-rejects        vẫn dựng khi có dòng bị từ chối; các dòng đó không được tính
${encodingHelp}
  --help                 in hướng dẫn này

Khi có lỗi, trang đã dựng lần trước vẫn giữ nguyên. Mã kết thúc: 0 xong, 1 có lỗi, 2 gõ sai lệnh.
`;

const options = readOptions('build', help, {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
  'allow-rejects': { type: 'boolean', default: false },
  encoding: encodingOption,
});
if (!/^\/([\w.-]+\/)*$/.test(options.base))
  stop(exit.usage, '--base phải bắt đầu và kết thúc bằng dấu /, ví dụ /thi-dua/.');

const built = await buildSites({
  data: options.data,
  out: options.out,
  base: options.base,
  allowRejects: options['allow-rejects'],
  encodings: namedEncodings(options.encoding),
  tell: (line) => process.stderr.write(`${inColour(line, process.stderr)}\n`),
});
if (!built) stop(exit.failed, 'Chưa dựng được; trang đã dựng lần trước vẫn giữ nguyên.');
