import { formatNumber } from './format.ts';

/** The words of the page on how the files were read. */
export const qualityText = {
  title: 'Chất lượng dữ liệu',
  lead: ({ rejected, files_with_rejects, warnings, files_with_warnings }: Found) => {
    if (rejected === 0 && warnings === 0) return 'Không có lỗi, không có cảnh báo: mọi dòng dữ liệu đều được nhận.';
    const noted = `${formatNumber(warnings)} cảnh báo ở ${formatNumber(files_with_warnings)} tệp nên xem lại`;
    if (rejected === 0) return `Mọi dòng dữ liệu đều được nhận; ${noted}.`;
    const refused = `${formatNumber(rejected)} dòng ở ${formatNumber(files_with_rejects)} tệp bị từ chối nên không có trong số liệu, người giữ tệp cần sửa`;
    return warnings === 0 ? `${refused}.` : `${refused}; ${noted}.`;
  },
  meta: (date: string, fingerprint: string) =>
    `Số liệu đến ngày ${date}. Dấu của dữ liệu đã đọc: ${fingerprint} (cùng dữ liệu thì cùng dấu).`,

  figures: 'Đã đọc được gì',
  read: 'Dòng đã đọc',
  inFiles: (files: number) => `trong ${formatNumber(files)} tệp`,
  accepted: 'Được nhận',
  acceptedShare: (share: string) => `${share} dòng dữ liệu`,
  rejected: 'Bị từ chối',
  noneRejected: 'không thiếu dòng nào',
  someRejected: 'không có trong số liệu',
  setAside: 'Bỏ qua',
  setAsideNote: 'tiêu đề, dòng tổng, dòng trống',
  warnings: 'Cảnh báo',
  warningsNote: 'vẫn được nhận',

  problems: 'Cần sửa, cần xem lại',
  problemsCaption: 'Lỗi và cảnh báo theo tệp',
  clean: 'Không có lỗi, không có cảnh báo.',
  what: 'Sai ở chỗ nào',
  level: 'Mức độ',
  severity: { error: 'Lỗi', warning: 'Cảnh báo' } as Readonly<Record<string, string>>,
  column: 'Cột',
  lines: 'Dòng',
  line: (line: string) => `dòng ${line}`,
  countedLines: (lines: number) => `${formatNumber(lines)} dòng`,
  moreLines: (lines: string, more: number) => `${lines} và ${formatNumber(more)} dòng nữa`,
  wholeFile: 'cả tệp',
  advice: 'Gợi ý',
  saidOf: (value: string, message: string) => `“${value}” ${message}`,
  example: (said: string) => `Ví dụ: ${said}`,
  keeper:
    'Người giữ tệp nào sửa tệp đó, ở tệp gốc, rồi chạy lại; trang này chỉ nêu chỗ cần xem. Nghĩa của từng mã, kèm ví dụ và cách sửa: docs/loi-du-lieu.md.',

  allFiles: 'Các tệp đã đọc',
  filesCaption: 'Mỗi tệp: số dòng đọc = nhận + từ chối + bỏ qua',
  file: 'Tệp',
  everyYear: 'Dùng chung cho các năm',
  year: (year: number) => `Năm ${year}`,
  sheet: (file: string, sheet: string) => `${file}, trang tính “${sheet}”`,
  fileNote: (title: string, accepted: number, rejected: number) =>
    `${title}. Nhận ${formatNumber(accepted)} dòng, từ chối ${formatNumber(rejected)} dòng.`,
  encoding: 'Bảng mã',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 có BOM',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    tcvn3: 'TCVN3',
    vni: 'VNI',
    cp1258: 'Windows-1258',
    xlsx: 'Excel (.xlsx)',
  } as Readonly<Record<string, string>>,
  headerLine: 'Dòng tiêu đề',
  readShort: 'Đọc',
  acceptedShort: 'Nhận',
  rejectedShort: 'Từ chối',
};

interface Found {
  readonly rejected: number;
  readonly files_with_rejects: number;
  readonly warnings: number;
  readonly files_with_warnings: number;
}
