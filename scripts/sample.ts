import { exit, readOptions, stop } from './arguments.ts';
import { writeSample } from './sample/folder.ts';
import { writePictures } from './sample/picture.ts';

const help = `Sinh số liệu và tranh minh họa năm 2022 và 2023 từ các tệp giữ bằng tay trong data.

  npm run sample -- [--seed SỐ] [--scale SỐ] [--out DIR]

  --seed SỐ   số khởi đầu, mặc định 2023; cùng số thì ra cùng tệp
  --scale SỐ  gấp mấy lần số đăng ký và kết quả khen thưởng, mặc định 1
  --out DIR   nơi ghi, mặc định là data; nơi khác thì được chép thêm các tệp giữ bằng tay
  --help      in hướng dẫn này

Kết thúc với mã 0 khi xong, 1 khi tệp giữ bằng tay có lỗi, 2 khi gõ sai lệnh.
`;

const options = readOptions('sample', help, {
  seed: { type: 'string', default: '2023' },
  scale: { type: 'string', default: '1' },
  out: { type: 'string', default: 'data' },
});
if (!/^\d+$/.test(options.seed)) stop(exit.usage, '--seed phải là số nguyên, ví dụ 2023.');
if (!/^[1-9]\d*$/.test(options.scale)) stop(exit.usage, '--scale phải là số nguyên từ 1, ví dụ 10.');

try {
  const wanted = { from: 'data', to: options.out, seed: Number(options.seed), scale: Number(options.scale) };
  for (const { file, rows } of writeSample(wanted)) process.stdout.write(`${file}: ${rows} dòng\n`);
  for (const file of await writePictures(wanted)) process.stdout.write(`${file}\n`);
} catch (error) {
  stop(exit.failed, error instanceof Error ? error.message : String(error));
}
