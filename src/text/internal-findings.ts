/** The words of the page on what the rules found. */
export const findingsText = {
  title: 'Kiểm tra theo quy tắc',
  lead: ({ errors, warnings }: { errors: number; warnings: number }) => {
    if (errors + warnings === 0) return 'Không có điểm nào cần xem lại.';
    if (errors === 0) return `${warnings} điểm cần giải trình, không có lỗi.`;
    return warnings === 0
      ? `${errors} lỗi cần sửa trước khi công bố.`
      : `${errors} lỗi và ${warnings} điểm cần giải trình.`;
  },
  about: 'Quy tắc chỉ nêu điểm cần xem lại, không sửa số liệu và không thay quyết định của Hội đồng.',
  year: (year: number) => `Năm ${year}`,
  caption: (year: number) => `Các điểm cần xem lại năm ${year}`,
  rule: (code: string, title: string) => `${code} · ${title}`,
  note: (severity: string, basis: string, findings: number) => `${severity}, ${findings} điểm. Căn cứ: ${basis}`,
  subject: 'Nói về',
  detail: 'Tập thể, cá nhân',
  found: 'Tìm thấy',
  allowed: 'Cho phép',
  empty: 'Các quy tắc không tìm ra điểm nào ở những năm đang có dữ liệu.',
};
