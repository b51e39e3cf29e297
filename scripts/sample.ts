import { resolve } from 'node:path';
import { exit, readOptions, stop } from './arguments.ts';
import { writeSample } from './sample/folder.ts';
import { writeNational } from './sample/national/folder.ts';
import { national } from './sample/national/size.ts';
import { writePictures } from './sample/picture.ts';

const help = `Sinh số liệu và tranh minh họa năm 2022 và 2023 từ các tệp giữ bằng tay trong data.

  npm run sample -- [--seed SỐ] [--scale SỐ] [--out DIR]
  npm run sample -- --scale national --out DIR [--seed SỐ]

  --seed SỐ   số khởi đầu, mặc định 2023; cùng số thì ra cùng tệp
  --scale SỐ  gấp mấy lần số đăng ký và kết quả khen thưởng, mặc định 1;
              national: cả nước với ${national.provinces} tỉnh, ${national.communes} xã và ${(national.awardsPerYear * national.years.length).toLocaleString('vi')} kết quả khen thưởng
              từ năm ${Math.min(...national.years)} đến năm ${Math.max(...national.years)}, mọi tên đều đặt ra, chừng 1 GB
  --out DIR   nơi ghi, mặc định là data; nơi khác thì được chép thêm các tệp giữ bằng tay;
              với national thì phải ghi, và không phải là data
  --help      in hướng dẫn này

Kết thúc với mã 0 khi xong, 1 khi tệp giữ bằng tay có lỗi, 2 khi gõ sai lệnh.
`;

const options = readOptions('sample', help, {
  seed: { type: 'string', default: '2023' },
  scale: { type: 'string', default: '1' },
  out: { type: 'string' },
});
const isNational = options.scale === 'national';
if (!/^\d+$/.test(options.seed)) stop(exit.usage, '--seed phải là số nguyên, ví dụ 2023.');
if (!isNational && !/^[1-9]\d*$/.test(options.scale))
  stop(exit.usage, '--scale phải là số nguyên từ 1, ví dụ 10, hoặc là national.');
if (isNational && (options.out === undefined || resolve(options.out) === resolve('data')))
  stop(exit.usage, '--scale national cần --out, là một thư mục khác data: cả nước không được ghi đè lên bản mẫu.');

try {
  const order = { from: 'data', to: options.out ?? 'data', seed: Number(options.seed) };
  const wanted = { ...order, scale: Number(options.scale) };
  for (const { file, rows } of isNational ? writeNational(order, national) : writeSample(wanted))
    process.stdout.write(`${file}: ${rows} dòng\n`);
  if (!isNational) for (const file of await writePictures(wanted)) process.stdout.write(`${file}\n`);
} catch (error) {
  stop(exit.failed, error instanceof Error ? error.message : String(error));
}
