import { formatNumber } from './format.ts';
import { trend } from './trend.ts';

/** The words of the slides and of what they are shown with. */
export const deckText = {
  title: (report: string) => `Trình chiếu: ${report}`,
  figures: 'Những con số chính',
  /** In large letters a line does not end within one of these words. */
  unbroken: (title: string) =>
    title.replace(/thi đua|khen thưởng|công tác|năm học|6 tháng đầu năm|năm \d{4}/g, (word) =>
      word.replaceAll(' ', '\u00a0'),
    ),
  slides: 'Các trang trình chiếu',
  notes: 'Lời người trình bày',
  slide: (place: number, amount: number) => `Trang ${place} trên ${amount}`,
  place: (place: number, amount: number) => `${place}/${amount}`,
  toReport: 'Về báo cáo',
  foot: (council: string, asOf: string) => `${council} · Số liệu đến ngày ${asOf}`,
  asOf: (date: string) => `Số liệu đến ngày ${date}`,
  provisional: 'Tạm tính',
  provisionalWhy: (reason: string) => `Số liệu tạm tính: ${reason}`,
  thanks: 'Trân trọng cảm ơn!',
  source: (body: string) => `Nguồn số liệu: ${body}`,
  howToShow: 'Mỗi trang là một điều tìm thấy: đọc tiêu đề trước, rồi chỉ vào con số làm rõ tiêu đề ấy.',
  turn: (part: string, place: number, amount: number) => `${part} · ${place}/${amount}`,
  within: (part: string, name: string) => `${part} · ${name}`,
  family: (family: string, amount: number, change: number | null, before: string) => {
    const said =
      amount === 0 ? `Chưa có lượt ${lowered(family)} nào` : `${formatNumber(amount)} lượt ${lowered(family)}`;
    return change === null ? said : `${said}, ${trend(change)} so với ${before}`;
  },

  notesOf: {
    provisional: (reason: string) => `Con số còn tạm tính, vì: ${reason}`,
    counted: (about: string, excluded: string | null) =>
      excluded ? `Cách tính: ${about} Không tính: ${excluded}` : `Cách tính: ${about}`,
    inReport: (heading: string) => `Từng dòng có ở báo cáo, mục “${heading}”.`,
    inPacket: (bloc: string) => `Điểm từng nhóm tiêu chí có ở tài liệu họp, phần xếp hạng ${bloc}.`,
  },

  chart: {
    described: (rows: readonly string[], measure: string) => `Đơn vị tính: ${measure}. ${rows.join('; ')}.`,
    value: (label: string, series: string, value: string) => `${label}, ${series}: ${value}`,
    beside: (series: string, value: string) => `${series}: ${value}`,
    measured: (title: string, measure: string) => (title.includes(measure) ? title : `${title} (${measure})`),
  },

  exemplars: {
    others: (exemplars: number) => `${formatNumber(exemplars)} điển hình khác cũng được công bố`,
    name: 'Điển hình',
    headline: 'Việc đã làm',
    award: 'Khen thưởng',
    told: (name: string, unit: string) => (unit ? `${name}, ${unit}.` : `${name}.`),
  },

  findings: {
    part: 'Những điểm còn phải giải trình',
    heading: (errors: number, warnings: number) => {
      const parts = [
        ...(errors > 0 ? [`${formatNumber(errors)} lỗi`] : []),
        ...(warnings > 0 ? [`${formatNumber(warnings)} điểm cần giải trình`] : []),
      ];
      return `Còn ${parts.join(' và ')} chờ Hội đồng xem xét`;
    },
    about: 'Quy tắc chỉ nêu điểm cần xem lại, không thay quyết định của Hội đồng.',
    caption: 'Số điểm chưa giải trình theo quy tắc',
    rule: 'Quy tắc',
    severity: 'Mức độ',
    open: 'Chưa giải trình',
    rows: 'Từng trường hợp, nói về ai, có ở tài liệu họp, phần giải trình.',
  },

  nextYear: {
    part: (year: number) => `Hướng tới năm ${year}`,
    tasks: (tasks: number, year: number) =>
      `${formatNumber(tasks)} nhiệm vụ của kế hoạch năm ${year} chưa hoàn thành, cần làm tiếp`,
    exemplars: (exemplars: number) => `${formatNumber(exemplars)} điển hình đã tổng kết, có thể nhân rộng`,
    quarter: 'Quý',
    exemplarCaption: 'Điển hình có thể nhân rộng',
    exemplar: 'Điển hình',
    unit: 'Đơn vị',
    field: 'Lĩnh vực',
    commemorations: (days: number, year: number) =>
      `${formatNumber(days)} ngày kỷ niệm năm ${year} để phát động thi đua`,
    commemorationCaption: 'Ngày kỷ niệm',
    date: 'Ngày',
    event: 'Kỷ niệm',
    basis: (year: number) => `Lấy từ số liệu của năm ${year}; phương hướng, chỉ tiêu do Hội đồng quyết định.`,
  },
};

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
