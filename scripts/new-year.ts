import { exit, readWords, stop } from './arguments.ts';
import { encodingHelp, encodingOption, namedEncodings } from './ingest/named-encoding.ts';
import { summary } from './new-year/summary.ts';
import { layOutYear } from './new-year/year-folder.ts';

const help = `Tạo thư mục của một năm mới trong thư mục dữ liệu.

  npm run new-year -- NĂM [--data DIR] [--encoding TỆP=BẢNG_MÃ]

  NĂM                    bốn chữ số, ví dụ 2024
  --data DIR             thư mục dữ liệu, mặc định là data
${encodingHelp}
  --help                 in hướng dẫn này

Mỗi tệp CSV của năm có sẵn dòng tiêu đề. Khối thi đua, hội đồng, tiêu chí và các phong trào còn thời hạn được lấy từ
năm liền trước (tệp .csv hoặc .xlsx), nếu có; các tệp khác chưa có dòng nào. Thư mục con mau có tệp mẫu Excel của từng
tệp, với danh sách để chọn và định dạng sẵn: nhập xong thì lưu vào thư mục năm và xóa tệp .csv cùng tên.

Kết thúc với mã 0 khi xong, 1 khi thư mục năm đã có, không thấy thư mục dữ liệu hoặc tệp năm trước có lỗi (khi đó chưa
ghi gì), 2 khi gõ sai lệnh.
`;

const declared = { data: { type: 'string', default: 'data' }, encoding: encodingOption } as const;
const { options, words } = readWords('new-year', help, declared);
const [year = '', ...others] = words;
if (!/^[1-9]\d{3}$/.test(year) || others.length > 0) {
  stop(exit.usage, 'Cần ghi đúng một năm có bốn chữ số, ví dụ: npm run new-year -- 2024');
}

const encodings = namedEncodings(options.encoding);
const laid = await layOutYear({ data: options.data, year: Number(year), encodings });
if ('refused' in laid) {
  const reasons = laid.refused.map((reason) => `  ✗ ${reason}`);
  stop(exit.failed, [`Chưa tạo năm ${year}, chưa ghi gì:`, ...reasons].join('\n'));
}
process.stdout.write(`${summary(laid, options.data)}\n`);
