import { formatDate, formatNumber, formatPeriod, romanQuarter } from './format.ts';
import { periodInSentence, periodName } from './internal-award.ts';

/** The words of the pages that list the rows behind the totals of awards. */
export const awardListText = {
  title: (part: string, period: string, year: number) => `${part}, ${periodInSentence(period, year)}`,
  kicker: 'Từng dòng kết quả khen thưởng',
  lead: (counted: number, others: readonly string[]) => {
    const lines = counted === 0 ? 'Không dòng nào được tính' : `${formatNumber(counted)} dòng được tính trong tổng số`;
    return others.length === 0 ? `${lines}.` : `${lines}; không tính ${others.join(', ')}.`;
  },
  other: (lines: number, group: string) =>
    `${formatNumber(lines)} dòng ${group.charAt(0).toLowerCase()}${group.slice(1)}`,
  counted: 'Được tính trong tổng số',
  uncounted: 'Không được tính',
  countedCaption: (title: string) => `${title}: các dòng được tính`,
  uncountedCaption: (title: string) => `${title}: các dòng không được tính`,
  sums: 'Các kỳ gồm những nhóm nào',
  sum: (period: string, year: number, total: number) => `${periodName(period, year)}: ${formatNumber(total)} lượt, gồm`,
  group: (group: string, year: number) => {
    if (group.startsWith('q')) return `Quý ${romanQuarter(Number(group.slice(1)))}/${year}`;
    const name = groupNames[group];
    if (name === undefined) throw new Error(`"${group}" is no group of the lists of awards`);
    return name;
  },
  lines: (lines: number) => `${formatNumber(lines)} dòng`,
  reason: {
    outside: 'được tính vào cả năm, không vào quý nào',
    proposed: 'chưa có quyết định nên không được tính',
    revoked: 'không được tính',
    undecided: 'không được tính cho đến khi ghi đủ',
  } as Readonly<Record<string, string>>,
  recipient: 'Tập thể, hộ gia đình, cá nhân',
  unit: 'Đơn vị',
  award: 'Danh hiệu, hình thức',
  decision: 'Quyết định',
  occasion: 'Năm học, phong trào',
  decided: (date: string | null, authority: string | undefined) =>
    [...(date === null ? [] : [formatDate(date)]), ...(authority === undefined ? [] : [authority])].join(', '),
  undecided: 'chưa có',
  schoolYear: (period: string) => formatPeriod(period),
  movement: (name: string) => `Phong trào: ${name}`,
  empty: 'Không có dòng nào.',
};

const groupNames: Readonly<Record<string, string>> = {
  outside: 'Quyết định ký ngoài năm',
  decided: 'Đã quyết định',
  proposed: 'Mới đề nghị',
  revoked: 'Quyết định đã thu hồi',
  undecided: 'Thiếu số hoặc ngày quyết định',
};
