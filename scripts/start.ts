import { exit, readOptions, stop } from './arguments.ts';
import { buildSites } from './build/sites.ts';
import { inColour } from './ingest/report/colour.ts';
import { serveSites } from './serve/sites.ts';
import { loopback } from './serve/static-site.ts';

const help = `Dựng hai trang từ dữ liệu rồi mở để xem trên máy này.

  npm start -- [--data DIR]

  --data DIR  thư mục dữ liệu, mặc định là data (dữ liệu minh họa)
  --help      in hướng dẫn này

Bấm Ctrl+C để dừng. Chỉ mở trang đã dựng: npm run serve
`;

const { data } = readOptions('start', help, { data: { type: 'string', default: 'data' } });
const tell = (line: string): boolean => process.stderr.write(`${inColour(line, process.stderr)}\n`);
const built = await buildSites({ data, out: 'dist', base: '/', allowRejects: false, tell });
if (!built) stop(exit.failed, 'Chưa dựng được; trang đã dựng lần trước vẫn giữ nguyên.');
await serveSites({ out: 'dist', host: loopback, port: 4321, password: undefined });
