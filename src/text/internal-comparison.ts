import { formatNumber } from './format.ts';

/** The words with which units of a bloc are set side by side. */
export const comparisonText = {
  heading: 'So sánh các đơn vị',
  form: 'Chọn đơn vị để so sánh',
  unit: (at: number) => `Đơn vị thứ ${['nhất', 'hai', 'ba'][at] ?? at + 1}`,
  nobody: 'Không chọn',
  noScript:
    'Muốn so sánh các đơn vị khác cần bật JavaScript. Điểm của từng đơn vị: chọn tên đơn vị trong bảng xếp hạng.',
  caption: 'Điểm từng nhóm tiêu chí; số nhỏ là chênh lệch so với đơn vị thứ nhất',
  group: 'Nhóm tiêu chí',
  most: (points: number) => `tối đa ${formatNumber(points)}`,
  place: (place: number) => `hạng ${place}`,
  unplaced: 'không xếp hạng',
  total: 'Tổng điểm',
  measure: '% điểm tối đa của nhóm',
  difference: (points: number) =>
    points === 0 ? 'bằng' : `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), 2)}`,
  against: (unit: string, difference: number | null) => {
    if (difference === null) return `chưa so được với ${unit}`;
    if (difference === 0) return `bằng điểm ${unit}`;
    return `${difference > 0 ? 'hơn' : 'kém'} ${unit} ${formatNumber(Math.abs(difference))} điểm`;
  },
  finding: (unit: string, against: readonly string[], group: string | undefined) =>
    `${unit} ${against.join(', ')}${group === undefined ? '' : `; chênh nhau nhiều nhất ở “${group}”`}.`,
};
