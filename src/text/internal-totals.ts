import { formatNumber, formatPercent } from './format.ts';

const lastYear = (year: number) => `năm ${year - 1}`;

function trend(change: number, amount: string): string {
  if (change === 0) return 'không đổi';
  return change > 0 ? `tăng ${amount}` : `giảm ${amount}`;
}

/** A change in percentage points, which is nothing when it would be shown as 0,0. */
function points(change: number): string {
  const shown = formatNumber(Math.abs(change), 1);
  return trend(shown === '0,0' ? 0 : change, `${shown} điểm phần trăm`);
}

/** The words of the page that sums a year up. */
export const totalsText = {
  title: (year: number) => `Tổng kết công tác thi đua, khen thưởng năm ${year}`,
  lead: (awards: number) =>
    awards === 0
      ? 'Chưa có khen thưởng nào được quyết định.'
      : `${formatNumber(awards)} lượt khen thưởng đã có quyết định.`,
  leadWithChange: (awards: number, change: number, year: number) =>
    `${formatNumber(awards)} lượt khen thưởng đã có quyết định, ${trend(change, formatNumber(Math.abs(change)))} so với ${lastYear(year)}.`,
  asOf: (date: string) => `Số liệu đến ngày ${date}.`,

  provisional: {
    yearRuns: 'năm chưa kết thúc',
    blocs: (blocs: number) => `${blocs} khối chưa có đủ điểm Hội đồng thẩm định`,
    proposed: (awards: number) => `${formatNumber(awards)} đề nghị khen thưởng chưa có quyết định`,
    sentence: (reasons: readonly string[]) => `${reasons.join('; ')}.`,
  },

  figures: 'Con số của năm',
  compared: (previous: number, change: number, year: number) =>
    `${year - 1}: ${formatNumber(previous)}, ${trend(change, formatNumber(Math.abs(change))).replace(' ', '\u00a0')}`,
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

  signed: (change: number) => (change > 0 ? `+${formatNumber(change)}` : formatNumber(change).replace('-', '−')),
  parts: {
    caption: (year: number) => `Cơ cấu khen thưởng năm ${year}`,
    figure: 'Nội dung',
    year: (year: number) => `Năm ${year}`,
    previous: (year: number) => `Năm ${year - 1}`,
    change: 'Tăng, giảm',
  },

  shares: {
    heading: 'Hai tỷ lệ cần nâng cao',
    directWorkers: 'Người lao động trực tiếp',
    smallCollectives: 'Tập thể nhỏ',
    ofIndividuals: (share: number) =>
      `Người lao động trực tiếp chiếm ${formatPercent(share)} số lượt cá nhân được khen`,
    ofCollectives: (share: number) => `Tập thể nhỏ chiếm ${formatPercent(share)} số lượt tập thể được khen`,
    withChange: (sentence: string, change: number, year: number) =>
      `${sentence}, ${points(change)} so với ${lastYear(year)}.`,
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
      `${titles} danh hiệu nhiều nhất; đứng đầu là ${name}: ${formatNumber(total)} lượt`,
    changed: (change: number, year: number) =>
      `, ${trend(change, formatNumber(Math.abs(change)))} so với ${lastYear(year)}`,
    measure: 'lượt',
  },

  blocs: {
    heading: 'Kết quả các khối, cụm thi đua',
    caption: (year: number) => `Đơn vị dẫn đầu và được suy tôn năm ${year}`,
    bloc: 'Khối, cụm',
    members: 'Đơn vị',
    leading: 'Dẫn đầu',
    highest: 'Điểm',
    nominated: 'Được suy tôn',
    none: 'chưa có',
    provisional: (stage: string) => `tạm tính, theo điểm ${stage.toLowerCase()}`,
    empty: 'Năm này chưa có khối, cụm nào.',
  },

  coverage: {
    heading: 'Đơn vị có điển hình',
    lead: (covered: number, blocs: number) => {
      if (covered === blocs) return 'Mọi đơn vị trong các khối đều có ít nhất một điển hình.';
      return covered === 0
        ? 'Chưa khối nào có điển hình ở mọi đơn vị.'
        : `${covered}/${blocs} khối có điển hình ở mọi đơn vị.`;
    },
    caption: (year: number) => `Đơn vị có điển hình theo khối năm ${year}`,
    bloc: 'Khối, cụm',
    withExemplar: 'Có điển hình',
    units: 'đơn vị',
    ofMembers: (withExemplar: number, members: number) => `${withExemplar}/${members}`,
    share: 'Tỷ lệ',
    empty: 'Năm này chưa có khối, cụm nào.',
  },

  plan: {
    heading: 'Thực hiện kế hoạch',
    caption: (year: number) => `Nhiệm vụ của kế hoạch năm ${year} theo quý`,
    quarter: 'Quý',
    tasks: 'Nhiệm vụ',
    finished: 'Hoàn thành',
    open: 'Đang thực hiện, chưa đến kỳ',
    late: 'Quá hạn',
    silent: 'Chưa báo cáo',
    setAside: 'Không thực hiện',
    more: 'Từng nhiệm vụ và đơn vị còn chậm',
    empty: 'Kế hoạch năm này chưa có nhiệm vụ nào.',
  },

  movements: {
    heading: 'Phong trào thi đua',
    caption: (year: number) => `Các phong trào thi đua năm ${year}`,
    movement: 'Phong trào',
    years: 'Thời gian',
    reviewed: 'Sơ kết',
    notReviewed: 'chưa sơ kết',
    awards: 'Lượt khen',
    empty: 'Năm này chưa có phong trào nào.',
  },

  activities: {
    heading: 'Hoạt động trong năm',
    caption: (year: number) => `Hoạt động thi đua, khen thưởng năm ${year} theo nhật ký`,
    kind: 'Hoạt động',
    events: 'Số lần',
    quantity: 'Số lượng đã ghi',
    previous: (year: number) => `Năm ${year - 1}`,
    empty: 'Nhật ký năm này chưa ghi hoạt động nào.',
    footnote: 'Số lượng chỉ cộng những dòng nhật ký có ghi.',
  },
  activity: {
    councilMeeting: { name: 'Họp Hội đồng' },
    blocMeeting: { name: 'Họp khối, cụm' },
    conference: { name: 'Hội nghị', counted: 'lượt người dự' },
    conferral: { name: 'Trao tặng' },
    inspection: { name: 'Kiểm tra' },
    training: { name: 'Tập huấn', counted: 'lượt người' },
    studyVisit: { name: 'Học tập kinh nghiệm', counted: 'lượt người' },
    press: { name: 'Tin, bài', counted: 'tin, bài' },
    petition: { name: 'Đơn thư, kiến nghị', counted: 'đơn' },
    difficulty: { name: 'Khó khăn, vướng mắc' },
  },

  signatures: {
    compiler: 'Người lập biểu',
    compilerHow: '(Ký, họ tên)',
    head: 'Thủ trưởng đơn vị',
    headHow: '(Ký, họ tên, đóng dấu)',
  },
};
