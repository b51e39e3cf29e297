import { formatNumber } from './format.ts';

/** The words of the page on what the rules found. */
export const findingsText = {
  title: 'Kiểm tra theo quy tắc',
  nothing: 'Không có điểm nào cần xem lại.',
  lead: ({ year, errors, open_warnings }: Counted) => {
    const explain = `${formatNumber(open_warnings)} điểm chưa có giải trình`;
    if (errors === 0)
      return open_warnings === 0 ? `Năm ${year} không có lỗi.` : `Năm ${year} không có lỗi, còn ${explain}.`;
    const mend = `Năm ${year} có ${formatNumber(errors)} lỗi cần sửa trước khi công bố`;
    return open_warnings === 0 ? `${mend}.` : `${mend} và còn ${explain}.`;
  },
  about:
    'Quy tắc chỉ nêu điểm cần xem lại, không sửa số liệu và không thay quyết định của Hội đồng. Giải trình ghi vào tệp giai-trinh.csv của năm.',
  year: (year: number) => `Năm ${year}`,
  counts: ({ errors, warnings, infos, open_errors, open_warnings, held_back }: Counted) => {
    const counts = [
      `${formatNumber(errors)} lỗi (${formatNumber(open_errors)} chưa giải trình)`,
      `${formatNumber(warnings)} điểm cần giải trình (${formatNumber(open_warnings)} chưa giải trình)`,
      `${formatNumber(infos)} điểm để biết`,
    ].join(', ');
    return held_back === 0
      ? `${counts}; không dòng kết quả nào vì thế phải giữ lại.`
      : `${counts}; ${formatNumber(held_back)} dòng kết quả có lỗi nên chưa nêu ở trang công khai.`;
  },
  summary: (year: number) => `Các điểm cần xem lại năm ${year}`,
  byRule: 'Quy tắc',
  bySeverity: 'Mức độ',
  state: { chua: 'Chưa giải trình', da: 'Đã giải trình' },
  severity: (severity: string, year: number, state: 'chua' | 'da') =>
    `${severity}, năm ${year}, ${findingsText.state[state].toLowerCase()}`,
  openErrors: 'Lỗi chưa giải trình',
  openWarnings: 'Cần giải trình',
  openInfos: 'Thông tin để biết',
  findings: 'điểm',
  caption: (rule: string, year: number, state: 'chua' | 'da') =>
    `Các điểm cần xem lại theo quy tắc ${rule} năm ${year}, ${findingsText.state[state].toLowerCase()}`,
  rule: (code: string, title: string) => `${code} · ${title}`,
  note: ({ severity, findings, basis, isVerified }: Rule) =>
    `${severity}, ${formatNumber(findings)} điểm${isVerified ? '' : ', cần kiểm chứng'}. Căn cứ: ${basis}`,
  subject: 'Nói về',
  message: 'Tìm thấy gì',
  explanation: 'Giải trình',
  explained: (by: string, on: string) => `Đã giải trình: ${by}, ${on}`,
  source: 'Nguồn',
  lines: (file: string, lines: string) => `${file}, dòng\u00a0${lines}`,
  empty: 'Các quy tắc không tìm ra điểm nào ở những năm đang có dữ liệu.',
};

/** The words of the choices on that page. */
export const findingFilterText = {
  form: 'Lọc các điểm cần xem lại',
  severity: 'Mức độ',
  year: 'Năm',
  state: 'Giải trình',
  any: 'Tất cả',
  clear: 'Bỏ lọc',
  shown: (shown: number, all: number) =>
    shown === all ? '' : `Đang xem ${formatNumber(shown)} trong ${formatNumber(all)} điểm.`,
};

interface Counted {
  readonly year: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly open_errors: number;
  readonly open_warnings: number;
  readonly held_back: number;
}

interface Rule {
  readonly severity: string;
  readonly findings: number;
  readonly basis: string;
  readonly isVerified: boolean;
}
