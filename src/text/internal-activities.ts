import { formatNumber, formatPercent, romanQuarter } from './format.ts';

/** The words of the page on what was done in a year, and of the row that leads to the pages beside it. */
export const activityText = {
  links: {
    label: 'Các trang về hoạt động',
    activities: 'Hoạt động trong năm',
    councils: 'Các hội đồng',
    documents: 'Sổ văn bản',
    exemplars: 'Điển hình đang bồi dưỡng',
  },

  title: (year: number, { events, petitions, petitions_settled: settled }: Settled) =>
    [
      `Năm ${year}: ${formatNumber(events)} hoạt động`,
      ...(petitions > 0 ? [petitionsOf(settled, petitions)] : []),
    ].join(', '),
  emptyTitle: (year: number) => `Năm ${year} chưa ghi hoạt động nào`,
  lead: (month: number, events: number) =>
    `Tháng ${month} nhiều việc nhất, ${formatNumber(events)} hoạt động. Mỗi con số mở ra các dòng nhật ký mà nó đếm.`,
  empty: 'Nhật ký năm này chưa ghi hoạt động nào.',

  figures: 'Hoạt động trong năm',
  events: 'Hoạt động',
  petitions: 'Đơn thư, kiến nghị đã giải quyết',
  difficulties: 'Khó khăn, vướng mắc đã trả lời',
  told: 'Điển hình có tin, bài riêng',
  press: 'Tin, bài',
  part: (part: number, whole: number) => `${formatNumber(part)}/${formatNumber(whole)}`,
  open: (amount: number) => (amount > 0 ? `còn ${formatNumber(amount)}` : 'không còn việc nào chờ'),
  none: 'không có',

  picture: {
    heading: 'Bức tranh cả năm',
    caption: (year: number) => `Số hoạt động từng tháng năm ${year} theo loại`,
    kind: 'Loại',
    month: (month: number) => `T${month}`,
    monthName: (month: number) => `Tháng ${month}`,
    total: 'Cả năm',
    all: 'Mọi loại',
    cell: (kind: string, month: number, events: number) => `${kind}, tháng ${month}: ${formatNumber(events)}`,
  },

  timeline: {
    heading: 'Theo tháng',
    quarter: (quarter: number) => `Quý ${romanQuarter(quarter)}`,
    month: (month: number) => `Tháng ${month}`,
    amount: (events: number) => `${formatNumber(events)} hoạt động`,
    nothing: 'Không có hoạt động nào.',
  },

  filter: {
    label: 'Chọn hoạt động',
    kind: 'Loại',
    bloc: 'Khối',
    quarter: 'Quý',
    any: 'Tất cả',
    clear: 'Bỏ lựa chọn',
    shown: (shown: number, all: number) =>
      shown === all ? '' : `Đang xem ${formatNumber(shown)} trong ${formatNumber(all)} hoạt động.`,
  },

  byKind: {
    heading: 'Theo loại',
    times: (events: number) => `${formatNumber(events)} lần trong năm.`,
    petitions: ({ petitions, petitions_settled: settled, petition_share: share }: Settled) =>
      petitions === 0
        ? 'Cả năm không nhận đơn thư nào.'
        : `Nhận ${formatNumber(petitions)}, đã giải quyết ${formatNumber(settled)} (${formatPercent(share)}).`,
    difficulties: ({ difficulties, difficulties_settled: settled }: Settled) =>
      `Nêu ${formatNumber(difficulties)}, đã trả lời ${formatNumber(settled)}.`,
    press: ({ press_items: items, told_exemplars: told, exemplars }: Settled) =>
      `${formatNumber(items)} tin, bài; ${formatNumber(told)}/${formatNumber(exemplars)} điển hình có tin, bài riêng.`,
    content: 'Nội dung',
    date: 'Ngày',
    where: 'Địa điểm',
    outlet: 'Nơi đăng',
    exemplar: 'Điển hình',
    quantity: 'Số lượng',
    received: 'Đã nhận',
    settled: 'Đã giải quyết',
    answered: 'Trả lời',
    isAnswered: 'đã trả lời',
    notAnswered: 'chưa trả lời',
    notSaid: 'chưa ghi',
  },

  byBloc: {
    heading: 'Theo khối',
    caption: (year: number) => `Hoạt động của từng khối năm ${year}`,
    kind: 'Loại',
    empty: 'Năm này chưa có hoạt động nào của riêng một khối.',
  },
};

interface Settled {
  readonly events: number;
  readonly petitions: number;
  readonly petitions_settled: number;
  readonly petition_share: number | null;
  readonly difficulties: number;
  readonly difficulties_settled: number;
  readonly press_items: number;
  readonly told_exemplars: number;
  readonly exemplars: number;
}

function petitionsOf(settled: number, petitions: number): string {
  return settled === petitions
    ? `giải quyết xong ${formatNumber(petitions)} đơn thư`
    : `giải quyết ${formatNumber(settled)}/${formatNumber(petitions)} đơn thư`;
}
