import { formatNumber } from './format.ts';

/** The words that tell on which criteria points were lost. */
export const lossText = {
  heading: 'Tiêu chí nào làm mất điểm',
  finding: (criterion: string, points: number) =>
    `Các đơn vị cách nhau nhiều nhất ở “${criterion}”: bình quân kém đơn vị tốt nhất ${formatNumber(points)} điểm.`,
  measure: 'điểm kém đơn vị tốt nhất, bình quân mỗi đơn vị',
  unitMeasure: 'điểm kém đơn vị tốt nhất của khối',
  lost: 'Kém tốt nhất',
  caption: 'Điểm mất theo từng tiêu chí của cả khối',
  criterion: 'Tiêu chí',
  most: 'Tối đa',
  best: 'Tốt nhất khối',
  median: 'Trung vị khối',
  mean: 'Mất bình quân',
  worst: 'Mất nhiều nhất',
  footnote: 'Mất điểm là kém đơn vị tốt nhất của khối ở tiêu chí ấy. Với điểm trừ, bị trừ ít nhất là tốt nhất.',
  units: {
    heading: 'Từng đơn vị mất nhiều điểm nhất ở đâu',
    caption: 'Những tiêu chí làm từng đơn vị mất nhiều điểm nhất',
    unit: 'Đơn vị',
    first: 'Mất nhiều nhất',
    second: 'Rồi đến',
    lost: (points: number) => `kém đơn vị tốt nhất ${formatNumber(points)} điểm`,
    none: 'Không mất điểm ở tiêu chí nào',
  },
};
