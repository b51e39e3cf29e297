import { exit, readWords, stop } from './arguments.ts';
import { benchIngest } from './bench/ingest.ts';
import { benchModel } from './bench/model.ts';

const help = `Đo tốc độ và bộ nhớ, so với mức sàn đo trong cùng một lần chạy.

  npm run bench -- ingest [--rows SỐ]
  npm run bench -- model [--rows SỐ]

  ingest      đọc một tệp khen thưởng nhiều dòng; sàn là PapaParse đọc cùng tệp ấy, và read_csv của DuckDB
  model       hỏi mọi dòng, mọi cột của từng khung nhìn, trên bản mẫu và trên một cơ quan lớn dựng từ bản mẫu;
              sàn là đọc cả bảng khen thưởng
  --rows SỐ   ingest: số dòng của tệp lớn nhất, các tệp nhỏ hơn là 1/10 và 1/100;
              model: số dòng khen thưởng của cơ quan lớn, cứ 100 dòng thì có một đơn vị; mặc định 1000000
  --help      in hướng dẫn này

In ra một bảng Markdown. Kết thúc với mã 0 khi đo xong, 1 khi một phép đo hỏng, 2 khi gõ sai lệnh.
`;

type Bench = (rows: number, tell: (line: string) => void) => string | Promise<string>;

const benches = new Map<string | undefined, Bench>([
  ['ingest', benchIngest],
  ['model', benchModel],
]);

const { options, words } = readWords('bench', help, { rows: { type: 'string', default: '1000000' } });
const bench = words.length === 1 ? benches.get(words[0]) : undefined;
if (!bench) stop(exit.usage, 'Cần ghi phép đo: npm run bench -- ingest, hoặc npm run bench -- model');
if (!/^[1-9]\d*00$/.test(options.rows)) stop(exit.usage, '--rows phải là số chia hết cho 100, ví dụ 1000000.');

try {
  const table = await bench(Number(options.rows), (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${table}\n`);
} catch (error) {
  stop(exit.failed, error instanceof Error ? error.message : String(error));
}
