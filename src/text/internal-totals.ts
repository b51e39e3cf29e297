import { formatNumber } from './format.ts';
import { lastYear, trend } from './trend.ts';

/** The words of the page that sums a year up. */
export const totalsText = {
  title: (year: number) => `Tổng kết công tác thi đua, khen thưởng năm ${year}`,
  lead: (awards: number) =>
    awards === 0
      ? 'Chưa có khen thưởng nào được quyết định.'
      : `${formatNumber(awards)} lượt khen thưởng đã có quyết định.`,
  leadWithChange: (awards: number, change: number, year: number) =>
    `${formatNumber(awards)} lượt khen thưởng đã có quyết định, ${trend(change)} so với ${lastYear(year)}.`,

  provisional: {
    yearRuns: 'năm chưa kết thúc',
    halfRuns: '6 tháng đầu năm chưa kết thúc',
    blocs: (blocs: number) => `${blocs} khối chưa có đủ điểm Hội đồng thẩm định`,
    proposed: (awards: number) => `${formatNumber(awards)} đề nghị khen thưởng chưa có quyết định`,
    sentence: (reasons: readonly string[]) => `${reasons.join('; ')}.`,
  },

  figures: 'Con số của năm',
  compared: (previous: number, change: number, year: number) =>
    `${year - 1}: ${formatNumber(previous)}, ${trend(change).replace(' ', '\u00a0')}`,
  figure: {
    registrations: 'Đăng ký thi đua',
    awards: 'Khen thưởng đã quyết định',
    titles: 'Danh hiệu thi đua',
    forms: 'Hình thức khen thưởng',
    collectives: 'Tập thể được khen',
    households: 'Hộ gia đình được khen',
    individuals: 'Cá nhân được khen',
    proposed: 'Đang đề nghị, chưa quyết định',
    decisions: 'Quyết định khen thưởng',
    initiatives: 'Sáng kiến được công nhận',
    exemplars: 'Điển hình tiên tiến',
    units_with_exemplar: 'Đơn vị có điển hình',
  },

  parts: {
    caption: (year: number) => `Những con số của năm ${year}`,
    comparedCaption: (year: number) => `Những con số của năm ${year} bên cạnh ${lastYear(year)}`,
    figure: 'Nội dung',
    year: (year: number) => `Năm ${year}`,
    previous: (year: number) => `Năm ${year - 1}`,
    change: 'Tăng, giảm',
  },

  signatures: {
    compiler: 'Người lập biểu',
    compilerHow: '(Ký, họ tên)',
    head: 'Thủ trưởng đơn vị',
    headHow: '(Ký, họ tên, đóng dấu)',
  },
};
