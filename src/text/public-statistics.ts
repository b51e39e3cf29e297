import { formatNumber } from './format.ts';
import { lastYear, trend } from './trend.ts';

/** The words of the public page with the figures of a year. */
export const statisticsText = {
  title: (year: number) => `Thống kê khen thưởng năm ${year}`,
  none: (year: number) => `Năm ${year} chưa có quyết định khen thưởng nào.`,
  lead: (awards: number) => `${formatNumber(awards)} lượt khen thưởng đã có quyết định.`,
  leadWithChange: (awards: number, change: number, year: number) =>
    `${formatNumber(awards)} lượt khen thưởng đã có quyết định, ${trend(change)} so với ${lastYear(year)}.`,
  compared: (previous: number, change: number) =>
    `năm trước ${formatNumber(previous)}, ${trend(change).replace(' ', '\u00a0')}`,

  years: {
    title: 'Thống kê khen thưởng',
    lead: 'Số lượt khen thưởng và hai tỷ lệ cần nâng cao của từng năm.',
  },

  awards: {
    heading: 'Theo danh hiệu, hình thức',
    caption: (year: number) => `Số lượt khen thưởng năm ${year} và năm trước theo danh hiệu, hình thức`,
    family: { title: 'Danh hiệu thi đua', form: 'Hình thức khen thưởng' },
    award: 'Danh hiệu, hình thức',
    total: (year: number) => `Năm ${year}`,
    change: 'Tăng, giảm',
    sum: 'Cộng',
    turns: 'lượt',
    note: 'Chỉ tính kết quả đã có quyết định; một người được khen hai lần là hai lượt.',
  },

  shares: {
    heading: 'Hai tỷ lệ cần nâng cao',
    caption: 'Hai tỷ lệ qua các năm',
    year: 'Năm',
    directWorkers: 'Người lao động trực tiếp trong số cá nhân được khen',
    smallCollectives: 'Tập thể nhỏ trong số tập thể được khen',
    part: (part: number, whole: number) => `${formatNumber(part)} trong ${formatNumber(whole)} lượt`,
    withheld: 'không công bố',
    withheldNote: '“Không công bố”: số lượt quá nhỏ, có thể nhận ra từng người.',
    nobody: 'không có lượt nào',
  },
};
