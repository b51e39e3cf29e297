import { formatNumber, formatPercent } from './format.ts';
import { lastYear, trend, trendInPoints } from './trend.ts';

/** The words of the year-end page on what was commended. */
export const commendedText = {
  shares: {
    heading: 'Hai tỷ lệ cần nâng cao',
    directWorkers: 'Người lao động trực tiếp',
    smallCollectives: 'Tập thể nhỏ',
    ofIndividuals: (share: number) =>
      `Người lao động trực tiếp chiếm ${formatPercent(share)} số lượt cá nhân được khen`,
    ofCollectives: (share: number) => `Tập thể nhỏ chiếm ${formatPercent(share)} số lượt tập thể được khen`,
    withChange: (sentence: string, change: number, year: number) =>
      `${sentence}, ${trendInPoints(change)} so với ${lastYear(year)}.`,
    alone: (sentence: string) => `${sentence}.`,
    bothGrew: (year: number) => `Cả hai tỷ lệ đều tăng so với ${lastYear(year)}`,
    noneGrew: (year: number) => `Không tỷ lệ nào tăng so với ${lastYear(year)}`,
    oneGrew: (name: string, year: number) => `Chỉ tỷ lệ ${name.toLowerCase()} tăng so với ${lastYear(year)}`,
    noIndividuals: 'Chưa có cá nhân nào được khen.',
    noCollectives: 'Chưa có tập thể nào được khen.',
    caption: 'Hai tỷ lệ qua các năm',
    year: 'Năm',
    individuals: 'Cá nhân được khen',
    ofThemDirect: 'Lao động trực tiếp',
    collectives: 'Tập thể được khen',
    ofThemSmall: 'Tập thể nhỏ',
    share: 'Tỷ lệ',
    turns: 'lượt',
    measure: '%',
  },

  awards: {
    heading: 'Danh hiệu và hình thức khen thưởng',
    caption: (year: number) => `Kết quả khen thưởng năm ${year} theo danh hiệu, hình thức`,
    name: 'Danh hiệu, hình thức',
    collectives: 'Tập thể',
    households: 'Hộ gia đình',
    individuals: 'Cá nhân',
    total: 'Tổng số',
    previous: (year: number) => `Năm ${year - 1}`,
    change: 'Tăng, giảm',
    empty: 'Năm này chưa có khen thưởng nào được quyết định.',
    footnote: 'Chỉ tính kết quả đã có quyết định; một người hai danh hiệu là hai lượt.',
    most: (titles: number, name: string, total: number) =>
      titles === 1
        ? `Danh hiệu duy nhất được tặng là ${name}: ${formatNumber(total)} lượt`
        : `${titles} danh hiệu nhiều nhất; đứng đầu là ${name}: ${formatNumber(total)} lượt`,
    changed: (change: number, year: number) => `, ${trend(change)} so với ${lastYear(year)}`,
    measure: 'lượt',
  },
};
