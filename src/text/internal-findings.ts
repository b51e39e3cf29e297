import { formatNumber } from './format.ts';

/** The words of the page on what the rules found. */
export const findingsText = {
  title: 'Kiểm tra theo quy tắc',
  nothing: 'Không có điểm nào cần xem lại.',
  lead: ({ year, errors, warnings }: Counted) => {
    const explain = `${formatNumber(warnings)} điểm cần giải trình`;
    if (errors === 0) return warnings === 0 ? `Năm ${year} không có lỗi.` : `Năm ${year} không có lỗi, có ${explain}.`;
    const mend = `Năm ${year} có ${formatNumber(errors)} lỗi cần sửa trước khi công bố`;
    return warnings === 0 ? `${mend}.` : `${mend} và ${explain}.`;
  },
  about: 'Quy tắc chỉ nêu điểm cần xem lại, không sửa số liệu và không thay quyết định của Hội đồng.',
  year: (year: number) => `Năm ${year}`,
  counts: ({ errors, warnings, infos, held_back }: Counted) => {
    const counts = `${formatNumber(errors)} lỗi, ${formatNumber(warnings)} điểm cần giải trình, ${formatNumber(infos)} điểm để biết`;
    return held_back === 0
      ? `${counts}; không dòng kết quả nào vì thế phải giữ lại.`
      : `${counts}; ${formatNumber(held_back)} dòng kết quả có lỗi nên chưa nêu ở trang công khai.`;
  },
  caption: (rule: string, year: number) => `Các điểm cần xem lại theo quy tắc ${rule} năm ${year}`,
  rule: (code: string, title: string) => `${code} · ${title}`,
  note: ({ severity, findings, basis, isVerified }: Rule) =>
    `${severity}, ${formatNumber(findings)} điểm${isVerified ? '' : ', cần kiểm chứng'}. Căn cứ: ${basis}`,
  subject: 'Nói về',
  message: 'Tìm thấy gì',
  source: 'Nguồn',
  lines: (file: string, lines: string) => `${file}, dòng\u00a0${lines}`,
  empty: 'Các quy tắc không tìm ra điểm nào ở những năm đang có dữ liệu.',
};

interface Counted {
  readonly year: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly held_back: number;
}

interface Rule {
  readonly severity: string;
  readonly findings: number;
  readonly basis: string;
  readonly isVerified: boolean;
}
