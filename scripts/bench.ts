import { exit, readWords, stop } from './arguments.ts';
import { benchIngest } from './bench/ingest.ts';

const help = `Đo tốc độ và bộ nhớ, so với mức sàn đo trong cùng một lần chạy.

  npm run bench -- ingest [--rows SỐ]

  ingest      đọc một tệp khen thưởng nhiều dòng; sàn là PapaParse đọc cùng tệp ấy, và read_csv của DuckDB
  --rows SỐ   số dòng của tệp lớn nhất, mặc định 1000000; các tệp nhỏ hơn là 1/10 và 1/100
  --help      in hướng dẫn này

In ra một bảng Markdown. Kết thúc với mã 0 khi đo xong, 1 khi một phép đo hỏng, 2 khi gõ sai lệnh.
`;

const { options, words } = readWords('bench', help, { rows: { type: 'string', default: '1000000' } });
if (words.length !== 1 || words[0] !== 'ingest') stop(exit.usage, 'Cần ghi phép đo: npm run bench -- ingest');
if (!/^[1-9]\d*00$/.test(options.rows)) stop(exit.usage, '--rows phải là số chia hết cho 100, ví dụ 1000000.');

try {
  const tell = (line: string): boolean => process.stderr.write(`${line}\n`);
  process.stdout.write(`${benchIngest(Number(options.rows), tell)}\n`);
} catch (error) {
  stop(exit.failed, error instanceof Error ? error.message : String(error));
}
