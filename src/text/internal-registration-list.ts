import { formatDate, formatNumber } from './format.ts';

interface Counted {
  readonly registered: number;
  readonly fulfilled: number;
  readonly awarded: number;
  readonly without_registration: number;
}

/** The words of the pages that list the rows behind the figures of registrations. */
export const registrationListText = {
  title: (part: string, year: number) => `${part}, đăng ký và kết quả năm ${year}`,
  kicker: 'Từng dòng đăng ký và kết quả',
  lead: ({ registered, fulfilled, awarded, without_registration }: Counted) => {
    const goal =
      registered === 0
        ? 'Không có dòng đăng ký nào'
        : `${formatNumber(registered)} dòng đăng ký, ${formatNumber(fulfilled)} dòng đã đạt đúng danh hiệu`;
    if (awarded === 0) return `${goal}; chưa có danh hiệu nào được quyết định.`;
    const strange = without_registration === 0 ? '' : `, ${formatNumber(without_registration)} không đăng ký`;
    return `${goal}; ${formatNumber(awarded)} danh hiệu đã có quyết định${strange}.`;
  },
  all: 'Tất cả đơn vị',
  caption: (heading: string, title: string) => `${heading}: ${title}`,
  lines: (lines: number) => `${formatNumber(lines)} dòng`,

  registered: 'Đăng ký',
  registeredOn: 'Ngày đăng ký',
  late: 'sau hạn',
  result: {
    awarded: 'Đã đạt đúng danh hiệu đăng ký',
    proposed: 'Đang được đề nghị',
    none: 'Chưa có kết quả',
  } as Readonly<Record<string, string>>,
  noneRegistered: 'Không có dòng đăng ký nào.',

  awarded: 'Danh hiệu đã có quyết định',
  withRegistration: 'Người, tập thể có đăng ký thi đua',
  withoutRegistration: 'Người, tập thể không đăng ký danh hiệu nào trong năm',
  decision: 'Quyết định',
  decided: (number: string, date: string | null) => (date === null ? number : `${number}, ${formatDate(date)}`),
  noneAwarded: 'Chưa có danh hiệu nào được quyết định.',

  proposed: 'Danh hiệu đang đề nghị',
  noneProposed: 'Không có danh hiệu nào đang chờ quyết định.',

  recipient: 'Tập thể, cá nhân',
  unit: 'Đơn vị',
  award: 'Danh hiệu',
};
