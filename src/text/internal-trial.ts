import { formatNumber } from './format.ts';

/** The words of a trial with other weights. Each part of it says that it is none of the council's results. */
export const trialText = {
  heading: 'Thử đổi trọng số',
  mark: 'Thử tính – không lưu, không phải kết quả',
  intro:
    'Nếu các nhóm tiêu chí nặng nhẹ khác đi thì thứ hạng thay đổi thế nào? Hệ số 100% là đúng bảng tiêu chí; 0% là bỏ cả nhóm.',
  form: 'Hệ số của các nhóm tiêu chí',
  noScript: 'Muốn thử tính cần bật JavaScript.',
  weight: (group: string) => `${group}, %`,
  counted: (group: string) => `Tính “${group}”`,
  most: (points: number, percent: number) => {
    const tried = formatNumber((points * percent) / 100);
    return percent === 100 ? `tối đa ${tried} điểm` : `tối đa ${formatNumber(points)} → ${tried} điểm`;
  },
  reset: 'Bỏ thử',
  unchanged: 'Chưa đổi hệ số nào: thứ hạng đúng như bảng xếp hạng ở đầu trang.',
  caption: 'Thử tính, không phải kết quả: thứ hạng nếu đổi hệ số',
  place: 'Hạng thử',
  unit: 'Đơn vị',
  total: 'Tổng thử',
  realPlace: 'Hạng thật',
  realTotal: 'Tổng thật',
  moved: (places: number) => (places > 0 ? `tăng ${places} bậc` : `giảm ${-places} bậc`),
  lead: (leaders: readonly string[], moved: number) =>
    `Nếu tính như vậy: ${leadersOf(leaders)}; ${moved === 0 ? 'không đơn vị nào đổi hạng' : `${moved} đơn vị đổi hạng`}.`,
};

function leadersOf(leaders: readonly string[]): string {
  const [leader] = leaders;
  if (!leader) return 'không đơn vị nào có thứ hạng';
  return leaders.length === 1 ? `${leader} đứng đầu` : `${leaders.length} đơn vị cùng đứng đầu`;
}
