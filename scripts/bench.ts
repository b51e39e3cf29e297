import { exit, readWords, stop } from './arguments.ts';
import { benchBuild } from './bench/build.ts';
import { benchCommonQuestion } from './bench/common-question.ts';
import { benchIngest } from './bench/ingest.ts';
import { benchLoad } from './bench/load.ts';
import { benchModel } from './bench/model.ts';
import { benchNational } from './bench/national.ts';
import { benchPhone } from './bench/phone.ts';
import { benchQuery } from './bench/query.ts';
import { benchWeight } from './bench/weight.ts';

const help = `Đo tốc độ và bộ nhớ, so với mức sàn đo trong cùng một lần chạy.

  npm run bench -- ingest [--rows SỐ]
  npm run bench -- model [--rows SỐ]
  npm run bench -- build [--exemplars SỐ]
  npm run bench -- weight [--site DIR]
  npm run bench -- phone [--site DIR] [--internal DIR]
  npm run bench -- load [--site DIR]
  npm run bench -- query [--internal DIR] [--rows SỐ]
  npm run bench -- national --data DIR

  ingest      đọc một tệp khen thưởng nhiều dòng; sàn là PapaParse đọc cùng tệp ấy, và read_csv của DuckDB
  model       hỏi mọi dòng, mọi cột của từng khung nhìn, trên bản mẫu và trên một cơ quan lớn dựng từ bản mẫu;
              sàn là đọc cả bảng khen thưởng
  build       dựng trang công khai có nhiều điển hình, mỗi điển hình một bài viết; sàn là ghi chừng ấy tệp
  weight      cân trang nặng nhất của mỗi loại trang đã dựng, khi máy chủ nén bằng Brotli
  phone       trên điện thoại chậm, bao lâu thì đọc được bài viết; sàn là trang viết tay cùng nội dung;
              và bao lâu thì tra cứu chỉ tiêu được trả lời
  load        200 người cùng hỏi nginx trong một phút: trang đầu, một bài viết, một bảng vàng; sàn là trả lời rỗng
              của chính nginx ấy
  query       bảng tự chọn trong trình duyệt: lần trả lời đầu tiên, mỗi lần đổi lựa chọn, bộ nhớ; sàn là bộ máy
              DuckDB một mình, khởi động để trả lời cùng câu hỏi ấy
  national    cả nước, từ thư mục do npm run sample -- --scale national sinh ra: nhận dữ liệu, ghi kho dữ liệu, dựng
              trang thống kê; và mười câu hỏi mà trình duyệt hỏi từ xa: tải bao nhiêu byte, bao lâu thì trả lời;
              rồi danh sách của 40 xã, mỗi xã trong một năm: tải bao nhiêu byte
  --rows SỐ   ingest: số dòng của tệp lớn nhất, các tệp nhỏ hơn là 1/10 và 1/100;
              model: số dòng khen thưởng của cơ quan lớn, cứ 100 dòng thì có một đơn vị;
              query: số dòng chỉ tiêu theo quý của tệp lớn; mặc định 1000000
  --exemplars SỐ
              build: số điển hình lần lớn nhất, các lần trước là 1/5 và 1/50; mặc định 10000
  --site DIR  weight, phone, load: trang đã dựng, mặc định là dist/public
  --internal DIR
              phone, query: trang nội bộ đã dựng, mặc định là dist/internal
  --data DIR  national: thư mục dữ liệu
  --help      in hướng dẫn này

In ra một bảng Markdown. Kết thúc với mã 0 khi đo xong, 1 khi một phép đo hỏng, 2 khi gõ sai lệnh.
`;

const { options, words } = readWords('bench', help, {
  rows: { type: 'string', default: '1000000' },
  exemplars: { type: 'string', default: '10000' },
  site: { type: 'string', default: 'dist/public' },
  internal: { type: 'string', default: 'dist/internal' },
  data: { type: 'string' },
});
if (!/^[1-9]\d*00$/.test(options.rows)) stop(exit.usage, '--rows phải là số chia hết cho 100, ví dụ 1000000.');
if (!/^[1-9]\d*00$/.test(options.exemplars)) stop(exit.usage, '--exemplars phải là số chia hết cho 100, ví dụ 10000.');

type Bench = (tell: (line: string) => void) => string | Promise<string>;

const benches = new Map<string | undefined, Bench>([
  ['ingest', (tell) => benchIngest(Number(options.rows), tell)],
  ['model', (tell) => benchModel(Number(options.rows), tell)],
  ['build', (tell) => benchBuild(Number(options.exemplars), tell)],
  ['query', (tell) => benchQuery(options.internal, Number(options.rows), tell)],
  ['national', (tell) => benchNational(options.data ?? '', tell)],
  ['load', (tell) => benchLoad(options.site, tell)],
  ['weight', (tell) => benchWeight(options.site, tell)],
  [
    'phone',
    async (tell) => `${await benchPhone(options.site, tell)}\n\n${await benchCommonQuestion(options.internal, tell)}`,
  ],
]);
const bench = words.length === 1 ? benches.get(words[0]) : undefined;
if (!bench) stop(exit.usage, 'Cần ghi phép đo, ví dụ: npm run bench -- ingest. Các phép đo: npm run bench -- --help');

if (words[0] === 'national' && options.data === undefined)
  stop(exit.usage, 'national cần --data, thư mục do npm run sample -- --scale national sinh ra.');

try {
  process.stdout.write(`${await bench((line) => process.stderr.write(`${line}\n`))}\n`);
} catch (error) {
  stop(exit.failed, error instanceof Error ? error.message : String(error));
}
