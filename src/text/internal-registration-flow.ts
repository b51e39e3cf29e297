import { formatNumber } from './format.ts';

/** The words that tell how far the registrations of a year have come. */
export const registrationFlowText = {
  heading: 'Đăng ký đã đi đến đâu',
  caption: (year: number) => `Kết quả của các lượt đăng ký năm ${year} theo khối, cụm`,
  bloc: 'Khối, cụm',
  registered: 'Đăng ký',
  fulfilled: 'Đã đạt',
  inProposal: 'Đang được đề nghị',
  notProposed: 'Chưa được đề nghị',
  most: (bloc: string, stopped: number, registered: number) =>
    `Còn chưa được đề nghị nhiều nhất: ${bloc}, ${formatNumber(stopped)} trong ${formatNumber(registered)} lượt đăng ký`,
  measure: 'lượt',
  total: 'Cộng',
  noBloc: 'Đơn vị ngoài các khối',
  empty: 'Năm này chưa có đăng ký.',
};
