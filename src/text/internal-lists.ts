import { formatNumber } from './format.ts';

/** The words of the plain lists: each row as it stands in a file of the year. */
export const exemplarListText = {
  title: (year: number) => `Điển hình tiên tiến năm ${year}`,
  name: 'Điển hình',
  field: 'Lĩnh vực',
  stage: 'Giai đoạn',
  owner: 'Đơn vị bồi dưỡng',
  due: 'Hạn, tiêu chí',
  consent: 'Đồng ý công khai',
  noConsent: 'chưa đồng ý',
  named: 'nêu tên',
  story: 'đăng bài',
  picture: 'đăng ảnh',
  agreed: (scopes: readonly string[]) => scopes.join(', '),
  empty: 'Năm này chưa ghi điển hình nào.',
};

export const initiativeListText = {
  title: (year: number) => `Sáng kiến được công nhận năm ${year}`,
  lead: 'Mọi sáng kiến đã ghi, theo đơn vị.',
  name: 'Sáng kiến',
  author: 'Tác giả',
  scope: 'Phạm vi ảnh hưởng',
  decision: 'Quyết định công nhận',
  empty: 'Năm này chưa ghi sáng kiến nào.',
};

export const decisionListText = {
  title: (year: number) => `Quyết định khen thưởng năm ${year}`,
  lead: 'Mọi quyết định có trong kết quả xét khen thưởng; số dòng mở ra các dòng của quyết định.',
  number: 'Số quyết định',
  date: 'Ngày',
  authority: 'Thẩm quyền ký',
  noAuthority: 'không ghi thẩm quyền ký',
  rows: 'Số dòng',
  revoked: 'Đã thu hồi',
  footnote: 'Số dòng gồm cả dòng đã thu hồi.',
  empty: 'Năm này chưa có quyết định khen thưởng nào.',

  rowsTitle: (year: number) => `Từng dòng của các quyết định khen thưởng năm ${year}`,
  decided: (number: string, date: string) => `Quyết định ${number} ngày ${date}`,
  group: (authority: string, rows: number) => `${authority}: ${formatNumber(rows)} dòng`,
  recipient: 'Tập thể, hộ gia đình, cá nhân',
  unit: 'Đơn vị',
  award: 'Danh hiệu, hình thức',
  revokedNote: 'đã thu hồi',
};
