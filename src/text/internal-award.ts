import { formatNumber, formatPeriod, formatQuarter } from './format.ts';
import { trend } from './trend.ts';

/** Names of the periods that are reported on. */
const periodNames: Readonly<Record<string, (year: number) => string>> = {
  q1: (year) => formatQuarter(1, year),
  q2: (year) => formatQuarter(2, year),
  q3: (year) => formatQuarter(3, year),
  q4: (year) => formatQuarter(4, year),
  h1: (year) => `6 tháng đầu năm ${year}`,
  m9: (year) => `9 tháng đầu năm ${year}`,
  year: (year) => `Năm ${year}`,
  schoolYear: (year) => formatPeriod(`${year - 1}-${year}`),
};

/** "Quý I/2023", "9 tháng đầu năm 2023", "Năm học 2022 – 2023". */
export function periodName(period: string, year: number): string {
  const name = periodNames[period];
  if (!name) throw new Error(`"${period}" is no period that is reported on`);
  return name(year);
}

/** The same within a sentence. */
export function periodInSentence(period: string, year: number): string {
  const name = periodName(period, year);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The words of the pages that sum up what was awarded in a period. */
export const awardText = {
  title: (period: string, year: number) => `Khen thưởng ${periodInSentence(period, year)}`,
  lead: (total: number) =>
    total === 0
      ? 'Chưa có khen thưởng nào được quyết định.'
      : `${formatNumber(total)} lượt khen thưởng đã có quyết định.`,
  leadWithChange: (total: number, change: number, before: string) =>
    `${formatNumber(total)} lượt khen thưởng đã có quyết định, ${trend(change)} so với ${before}.`,
  basis: {
    quarters: 'Tính theo ngày ký quyết định.',
    year: 'Tính mọi kết quả ở tệp của năm, kể cả quyết định ký ngoài năm.',
    schoolYear: (school: string) => `Tính mọi kết quả ghi Kỳ là ${school}, dù dòng ấy ở tệp của năm nào.`,
  },
  periods: 'Chọn kỳ',
  open: 'Xem các dòng',
  shortPeriod: {
    q1: 'Quý I',
    q2: 'Quý II',
    h1: '6 tháng',
    q3: 'Quý III',
    m9: '9 tháng',
    q4: 'Quý IV',
    year: 'Cả năm',
    schoolYear: 'Năm học',
  } as Readonly<Record<string, string>>,

  group: {
    outside: (lines: number, year: number) =>
      `${formatNumber(lines)} lượt có quyết định ký ngoài năm ${year}: được tính vào cả năm, không vào quý nào, nên bốn quý cộng lại ít hơn cả năm.`,
    proposed: (lines: number) => `${formatNumber(lines)} dòng mới đề nghị, không được tính.`,
    revoked: (lines: number) => `${formatNumber(lines)} dòng có quyết định đã thu hồi, không được tính.`,
    undecided: (lines: number) =>
      `${formatNumber(lines)} dòng ghi đã quyết định mà thiếu số hoặc ngày quyết định, không được tính.`,
  },

  figures: 'Con số của kỳ',
  turns: 'lượt',
  compared: (previous: string, before: string) => `${before}: ${previous}`,
  all: 'Tổng số lượt khen',

  shares: {
    heading: 'Hai tỷ lệ cần nâng cao',
    caption: (period: string) => `Hai tỷ lệ cần nâng cao, ${period}`,
    name: 'Tỷ lệ',
    counted: 'Được khen',
    ofThem: 'Trong đó',
    share: 'Tỷ lệ',
    change: 'Tăng, giảm',
    points: 'điểm %',
    directWorkers: 'Người lao động trực tiếp trong số cá nhân',
    smallCollectives: 'Tập thể nhỏ trong số tập thể',
  },

  chart: {
    most: (name: string, total: number) => `${name} có nhiều lượt khen nhất: ${formatNumber(total)} lượt`,
    measure: 'lượt',
  },

  division: {
    award: { heading: 'Theo danh hiệu, hình thức', name: 'Danh hiệu, hình thức' },
    level: { heading: 'Theo cấp khen thưởng', name: 'Cấp' },
    authority: { heading: 'Theo thẩm quyền ký', name: 'Thẩm quyền ký' },
    recipient_kind: { heading: 'Theo đối tượng', name: 'Đối tượng' },
    commendation_type: { heading: 'Theo loại hình', name: 'Loại hình khen thưởng' },
    movement: { heading: 'Theo phong trào', name: 'Phong trào' },
    bloc: { heading: 'Theo khối, cụm', name: 'Khối, cụm' },
    unit: { heading: 'Theo đơn vị', name: 'Đơn vị' },
  },
  caption: (heading: string, period: string) => `${heading}, ${period}`,
  collectives: 'Tập thể',
  households: 'Hộ gia đình',
  individuals: 'Cá nhân',
  total: 'Tổng số',
  change: 'Tăng, giảm',
  movementNote: 'Chỉ gồm những lượt khen có ghi phong trào.',
  empty: 'Kỳ này chưa có lượt khen nào.',

  /** Of all, and of rows that leave the division blank. */
  unnamed: {
    all: 'Tất cả kết quả khen thưởng',
    authority: 'Không ghi thẩm quyền ký',
    bloc: 'Đơn vị ngoài các khối',
  },
};
