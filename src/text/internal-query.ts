import { formatNumber } from './format.ts';

interface Finding {
  indicator: string;
  quarter: string;
  /** Units that reached their plan, of those that had one. */
  reached: number;
  planned: number;
  /** Units without a figure yet. */
  silent: number;
}

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
    plannedSoFar: 'Kế hoạch cộng dồn',
    actualSoFar: 'Thực hiện cộng dồn',
    shareSoFar: 'Tỷ lệ cộng dồn',
    notReported: 'chưa có số liệu',
    notAllReported: 'chưa đủ số liệu',
    empty: 'Không có đơn vị nào có chỉ tiêu này trong quý đã chọn.',
    noRows: (quarter: string) => `${quarter}: không có số liệu cho lựa chọn này.`,
    finding: ({ indicator, quarter, reached, planned, silent }: Finding) => {
      const subject = `${quarter}, ${indicator.charAt(0).toLowerCase()}${indicator.slice(1)}`;
      if (planned === 0) return `${subject}: không đơn vị nào có kế hoạch.`;
      const late = silent > 0 ? `, ${silent} đơn vị chưa có số liệu` : '';
      return `${subject}: ${reached}/${planned} đơn vị đạt kế hoạch${late}.`;
    },
  },
  state: {
    loading: (percent: number) => `Đang tải bộ máy tra cứu: ${percent}%`,
    asking: 'Đang tính…',
    failed: 'Không tra cứu được. Số liệu bên dưới là của lần trả lời trước.',
    retry: 'Thử lại',
  },
};
