import { formatNumber } from './format.ts';

/** The words of the roll of honour's pages by award, by unit and by bloc. */
export const honourText = {
  asOf: (date: string) => `Tính đến ngày ${date}.`,
  ways: 'Cách xem bảng vàng',
  way: { award: 'Theo danh hiệu, hình thức', unit: 'Theo đơn vị', bloc: 'Theo khối, cụm' },
  pages: 'Các trang của danh sách',
  numbered: (title: string, page: number, pages: number) => `${title} (trang ${page}/${pages})`,
  listed: (amount: number, kinds: string) => `Danh sách nêu ${formatNumber(amount)} lượt khen thưởng: ${kinds}.`,
  unlisted: (amount: number) =>
    `${formatNumber(amount)} lượt nữa của học sinh hoặc đang được xem lại chỉ tính trong tổng số.`,

  award: {
    title: (award: string, year: number) => `${award} năm ${year}`,
    wholeRoll: (amount: number) => `Xem danh sách ${formatNumber(amount)} lượt`,
    decisionsCaption: (award: string) => `Các quyết định tặng ${award}`,
    decision: 'Quyết định',
    listed: 'Số lượt trong danh sách',
    moreDecisions: (decisions: number) => `Còn ${formatNumber(decisions)} quyết định khác ở trang danh sách.`,
    deeds: 'Thành tích được ghi ở trang khen thưởng của từng đơn vị.',
  },

  units: {
    title: (year: number) => `Bảng vàng năm ${year} theo đơn vị`,
    lead: (units: number, year: number) => `${formatNumber(units)} đơn vị có khen thưởng trong năm ${year}.`,
    none: (year: number) => `Năm ${year} chưa có đơn vị nào được khen thưởng.`,
    unit: 'Đơn vị',
  },

  unit: {
    title: (unit: string, year: number) => `${unit}: khen thưởng năm ${year}`,
    own: 'Trang của đơn vị',
  },

  blocs: {
    title: (year: number) => `Bảng vàng năm ${year} theo khối, cụm`,
    lead: (blocs: number, year: number) =>
      `${formatNumber(blocs)} khối, cụm thi đua có đơn vị được khen thưởng trong năm ${year}.`,
    none: (year: number) => `Năm ${year} chưa có khối, cụm nào có đơn vị được khen thưởng.`,
    bloc: 'Khối, cụm thi đua',
    units: 'Số đơn vị',
  },

  bloc: {
    title: (bloc: string, year: number) => `${bloc}: khen thưởng năm ${year}`,
    without: 'Chưa xếp khối',
    note: 'Quyết định và thành tích được ghi ở trang khen thưởng của từng đơn vị.',
  },

  counts: {
    listed: 'Số lượt',
    note: 'Gồm những lượt nêu ở trang của từng phần, kể cả người chưa đồng ý nêu tên. Học sinh được khen và kết quả đang được xem lại chỉ tính trong tổng số của năm.',
  },
};
