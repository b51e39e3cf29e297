import { formatNumber } from './format.ts';

/** The words of the page on exemplars in the making and on the units still without one. */
export const exemplarBoardText = {
  title: (year: number, exemplars: number, replicated: number) =>
    exemplars === 0
      ? `Năm ${year} chưa ghi điển hình nào`
      : `Năm ${year}: ${formatNumber(exemplars)} điển hình, ${formatNumber(replicated)} đã nhân rộng`,
  lead: (without: number, units: number) =>
    without === 0
      ? 'Đơn vị nào trong các khối cũng có điển hình.'
      : `Còn ${formatNumber(without)}/${formatNumber(units)} đơn vị trong các khối chưa có điển hình nào.`,
  figures: 'Điển hình theo bước',
  without: 'Đơn vị chưa có điển hình',
  owned: (unowned: number, overdue: number) =>
    [
      ...(unowned > 0 ? [`${formatNumber(unowned)} chưa ghi đơn vị bồi dưỡng`] : []),
      ...(overdue > 0 ? [`${formatNumber(overdue)} quá hạn`] : []),
    ].join(', '),

  heading: 'Từ phát hiện đến nhân rộng',
  owner: (owner: string) => `Bồi dưỡng: ${owner}`,
  noOwner: 'Chưa ghi đơn vị bồi dưỡng',
  criteria: (criteria: string) => `Cần đạt: ${criteria}`,
  due: (date: string, isOverdue: boolean) => (isOverdue ? `Quá hạn ${date}` : `Hạn ${date}`),
  none: 'Không có điển hình nào ở bước này.',

  lines: 'Từng điển hình',

  missing: 'Đơn vị chưa có điển hình',
  bloc: (bloc: string, units: number) => `${bloc}: ${formatNumber(units)} đơn vị`,
  covered: 'Đơn vị nào trong các khối cũng đã có điển hình.',
};
