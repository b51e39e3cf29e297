import { formatNumber } from './format.ts';

interface Outcome {
  registered: number;
  proposed: number;
  awarded: number;
}

/** The words of the page that sets what was registered against what was awarded. */
export const registrationText = {
  title: (year: number) => `Đăng ký và kết quả danh hiệu thi đua năm ${year}`,
  lead: ({ registered, proposed, awarded }: Outcome) => {
    if (registered + proposed + awarded === 0) return 'Chưa có đăng ký và chưa có kết quả nào.';
    const goal = registered === 0 ? 'Chưa có lượt đăng ký nào' : `${formatNumber(registered)} lượt đăng ký`;
    const result =
      awarded === 0 ? 'chưa có danh hiệu nào được quyết định' : `${formatNumber(awarded)} danh hiệu đã có quyết định`;
    return [goal, result, ...(proposed === 0 ? [] : [`${formatNumber(proposed)} đang đề nghị`])].join('; ') + '.';
  },
  figures: 'Đăng ký, đề nghị và kết quả của năm',
  registered: 'Đăng ký',
  proposed: 'Đang đề nghị',
  awarded: 'Đã quyết định',
  fulfilled: 'Đạt',
  fulfilledFigure: 'Đạt đúng danh hiệu đăng ký',
  share: 'Tỷ lệ đạt',
  withoutOutcome: 'Chưa có kết quả',
  withoutOutcomeNote: 'chưa quyết định, chưa đề nghị',
  withoutRegistration: 'Trong đó không đăng ký',
  turns: 'lượt',
  ofRegistered: (share: string) => `${share} số đăng ký`,
  ofThemUnregistered: (awards: number) => `trong đó ${formatNumber(awards)} không đăng ký`,
  proposedNote: 'chưa có quyết định, còn có thể đổi',
  silentUnits: 'Đơn vị chưa đăng ký',
  ofUnits: (units: number) => `/ ${formatNumber(units)} đơn vị`,
  provisional: (proposed: number) => `còn ${formatNumber(proposed)} lượt đang đề nghị, chưa có quyết định.`,

  byTitle: 'Theo danh hiệu',
  byTitleCaption: (year: number) => `Đăng ký và kết quả theo danh hiệu năm ${year}`,
  award: 'Danh hiệu',
  total: 'Cộng',
  footnote:
    'Đăng ký, đề nghị và quyết định là ba việc khác nhau: đăng ký là mục tiêu nêu đầu năm, đề nghị là hồ sơ đang xét, chỉ danh hiệu đã có quyết định mới là kết quả và được công bố. Bảng tính các danh hiệu xét hằng năm; một người đăng ký hai danh hiệu là hai lượt. “Đạt” là đăng ký đã có quyết định tặng đúng danh hiệu ấy trong năm; được tặng danh hiệu khác thì tính ở “Đã quyết định”, không tính là đạt. “Chưa có kết quả” là đăng ký chưa được quyết định, cũng chưa được đề nghị. “Trong đó không đăng ký” là đã có quyết định nhưng trong năm người, tập thể ấy không đăng ký danh hiệu nào.',

  byBloc: 'Theo khối, cụm',
  byBlocCaption: (year: number) => `Đăng ký và kết quả của từng khối năm ${year}`,

  byUnit: 'Theo đơn vị',
  byUnitCaption: (year: number) => `Đăng ký và kết quả của từng đơn vị năm ${year}`,
  unit: 'Đơn vị',
  noBloc: 'Đơn vị ngoài các khối',
  blocNote: (units: number, silent: number) =>
    silent === 0 ? `${units} đơn vị, đều đã đăng ký` : `${units} đơn vị, ${silent} chưa đăng ký`,
  outsideNote: (units: number) => `${units} đơn vị`,
  notRegistered: 'chưa đăng ký',
  empty: 'Năm này chưa có đăng ký và chưa có kết quả nào.',

  silent: 'Đơn vị chưa đăng ký',
  silentCaption: (year: number) => `Các đơn vị trong khối chưa đăng ký danh hiệu nào năm ${year}`,
  bloc: 'Khối, cụm',
  noneSilent: 'Mọi đơn vị trong các khối đều đã đăng ký.',
};
