import { formatNumber } from './format.ts';

/** The words on what the plan asks of every unit: a plan of its own, registering in time, an exemplar. */
export const coverageText = {
  heading: 'Đơn vị đã làm đủ các việc của kế hoạch',
  lead: ({ units, ...done }: Done) =>
    `Trong ${formatNumber(units)} đơn vị thuộc các khối: ${partsOf({ units, ...done })}.`,
  note: ({ units, ...done }: Done) => `${formatNumber(units)} đơn vị: ${partsOf({ units, ...done })}`,
  caption: (year: number) => `Kế hoạch, đăng ký thi đua và điển hình của từng đơn vị năm ${year}`,
  unit: 'Đơn vị',
  plan: 'Kế hoạch',
  registration: 'Đăng ký',
  exemplar: 'Điển hình',
  registered: (registrations: number, lastDay: string | null) =>
    [`${formatNumber(registrations)} lượt`, ...(lastDay === null ? [] : [`đến ${lastDay}`])].join(', '),
  noExemplar: 'chưa có',
  footnote:
    'Kế hoạch yêu cầu mỗi đơn vị có kế hoạch của mình, đăng ký thi đua đúng hạn và xây dựng được điển hình. Đơn vị ở hai khối chỉ nêu ở khối của Hội đồng; đơn vị ngoài các khối không nêu ở đây.',
  empty: 'Năm này chưa có khối, cụm nào.',
};

interface Done {
  readonly units: number;
  readonly plans_expected: number;
  readonly plans_filed: number;
  readonly with_exemplar: number;
  readonly registered_on_time: number;
}

function partsOf({ units, plans_expected, plans_filed, with_exemplar, registered_on_time }: Done): string {
  return [
    plans_expected === 0 ? 'không theo dõi kế hoạch của đơn vị' : `${plans_filed}/${plans_expected} đã có kế hoạch`,
    `${registered_on_time}/${units} đăng ký đúng hạn`,
    `${with_exemplar}/${units} đã có điển hình`,
  ].join(', ');
}
