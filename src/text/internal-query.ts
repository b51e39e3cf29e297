import { formatNumber } from './format.ts';

/** The words of the page that answers questions on the indicators. */
export const queryText = {
  page: {
    title: (year: number) => `Tra cứu chỉ tiêu theo quý năm ${year}`,
    lead: 'Chọn quý, khối và chỉ tiêu để xem từng đơn vị thực hiện được bao nhiêu so với kế hoạch.',
    back: 'Tiến độ kế hoạch',
    none: 'Năm này chưa có chỉ tiêu nào được theo dõi.',
  },
  form: {
    label: 'Câu hỏi',
    quarter: 'Quý',
    quarterName: (roman: string) => `Quý ${roman}`,
    bloc: 'Khối, cụm',
    allBlocs: 'Tất cả các khối',
    indicator: 'Chỉ tiêu',
    ask: 'Tra cứu',
    size: (megabytes: number) =>
      `Lần tra cứu đầu tiên tải về khoảng ${formatNumber(megabytes)} MB để tính ngay trên máy này; các lần sau trả lời tức thì.`,
    noScript: 'Trình duyệt đang tắt JavaScript nên không tra cứu được; dưới đây là câu trả lời có sẵn.',
  },
  answer: {
    caption: (indicator: string, quarter: string) => `${indicator}, ${quarter}`,
    unit: 'Đơn vị',
    planned: 'Kế hoạch',
    actual: 'Thực hiện',
    share: 'Tỷ lệ đạt',
    notReported: 'chưa có số liệu',
    empty: 'Không có đơn vị nào có chỉ tiêu này trong quý đã chọn.',
    noRows: (quarter: string) => `${quarter}: không có số liệu cho lựa chọn này.`,
    finding: ({
      indicator,
      quarter,
      reached,
      all,
      silent,
    }: {
      indicator: string;
      quarter: string;
      reached: number;
      all: number;
      silent: number;
    }) =>
      `${quarter}, ${indicator.charAt(0).toLowerCase()}${indicator.slice(1)}: ${reached}/${all} đơn vị đạt kế hoạch` +
      (silent > 0 ? `, ${silent} đơn vị chưa có số liệu.` : '.'),
  },
  state: {
    loading: (percent: number) => `Đang tải bộ máy tra cứu: ${percent}%`,
    asking: 'Đang tính…',
    failed: 'Không tra cứu được. Số liệu bên dưới là của lần trả lời trước.',
    retry: 'Thử lại',
  },
};
