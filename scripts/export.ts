import { exit, readOptions, stop } from './arguments.ts';
import { findChromium } from './chromium.ts';
import { findSite, internalSite } from './export/built-site.ts';
import { exportReport } from './export/export-report.ts';
import { inColour } from './ingest/report/colour.ts';
import { periodNames, periodOf, yearsOf } from './export/report-period.ts';

const help = `Ghi bản mang đi của một báo cáo: trang trình chiếu trong một tệp mở được bằng cách bấm đúp, không cần mạng.

  npm run export -- --year NĂM [--period KỲ] [--data DIR | --site DIR] [--out DIR]

  --year NĂM       năm của báo cáo, ví dụ 2023; với năm học là năm kết thúc
  --period KỲ      nam (mặc định), 6-thang hoặc nam-hoc
  --data DIR       thư mục dữ liệu; trang nội bộ được dựng từ đó vào thư mục tạm
  --site DIR       lấy từ trang đã dựng, ví dụ dist. Không ghi --data, --site thì lấy từ dist,
                   nếu chưa có hoặc cũ hơn thư mục data thì dựng từ data vào thư mục tạm
  --out DIR        nơi ghi, mặc định là dist
  --help           in hướng dẫn này

Với năm 2023, lệnh ghi:
  tong-ket-2023.html             trang trình chiếu, chép vào USB là đủ
  tong-ket-2023.pdf              báo cáo để in hoặc gửi
  tong-ket-2023-trinh-chieu.pdf  trang trình chiếu, mỗi trang một tờ
Hai tệp PDF cần Chrome, Chromium hoặc Edge trên máy này; không có thì chỉ ghi tệp HTML.
Kỳ 6-thang cho các tệp so-ket-2023…, kỳ nam-hoc cho các tệp nam-hoc-2022-2023….

Mã kết thúc: 0 xong, 1 có lỗi, 2 gõ sai lệnh. Khi có lỗi, tệp ghi lần trước vẫn còn nguyên.
`;

const options = readOptions('export', help, {
  year: { type: 'string' },
  period: { type: 'string', default: 'nam' },
  data: { type: 'string' },
  site: { type: 'string' },
  out: { type: 'string', default: 'dist' },
});
const tell = (line: string): void => void process.stderr.write(`${inColour(line, process.stderr)}\n`);

const period = periodOf(options.period);
if (!period) stop(exit.usage, `--period phải là một trong: ${periodNames.join(', ')}.`);
if (options.data !== undefined && options.site !== undefined)
  stop(exit.usage, 'Chỉ ghi một trong hai: --data, --site.');
if (options.year === undefined || !/^[1-9]\d{3}$/.test(options.year)) {
  const built = internalSite(options.site);
  const known = built ? knownYears(yearsOf(built, period)) : '';
  stop(exit.usage, `Cần ghi năm có bốn chữ số, ví dụ: npm run export -- --year 2023. ${known}`.trim());
}
const year = Number(options.year);

const site = await findSite({ data: options.data, site: options.site, tell });
if ('missing' in site) stop(exit.failed, site.missing);
try {
  const years = yearsOf(site.folder, period);
  if (!years.includes(year)) {
    site.remove();
    stop(exit.failed, `Không có ${period.title} năm ${year}. ${knownYears(years)}`);
  }
  await exportReport({ site: site.folder, at: { period, year }, out: options.out, browser: findChromium(), tell });
} catch (error) {
  site.remove();
  stop(exit.failed, `Chưa ghi được đủ các tệp: ${error instanceof Error ? error.message : String(error)}`);
}
site.remove();

function knownYears(years: readonly number[]): string {
  return years.length > 0 ? `Các năm có: ${years.join(', ')}.` : 'Chưa năm nào có.';
}
