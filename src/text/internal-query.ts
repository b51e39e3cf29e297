interface Reached {
  /** Units that reached their plan, of those that had one. */
  reached: number;
  planned: number;
  /** Units without a figure yet. */
  silent: number;
}

interface Amount {
  planned: string;
  actual: string;
  measure: string;
  share: string | undefined;
}

function findingOf({ reached, planned, silent }: Reached): string {
  if (planned === 0) return 'không đơn vị nào có kế hoạch';
  const late = silent > 0 ? `, ${silent} đơn vị chưa có số liệu` : '';
  return `${reached}/${planned} đơn vị đạt kế hoạch${late}`;
}

/** The words of the pages that answer questions on the indicators. */
export const queryText = {
  page: {
    title: (year: number) => `Tra cứu chỉ tiêu theo quý năm ${year}`,
    lead: 'Mỗi chỉ tiêu, mỗi quý có bao nhiêu đơn vị đạt kế hoạch; chọn một ô để xem từng đơn vị.',
    back: 'Tiến độ kế hoạch',
    ask: 'Tra cứu nhanh',
    panel: 'Tự lập bảng',
    choices: 'Xem quý, khối, chỉ tiêu khác',
    none: 'Năm này chưa có chỉ tiêu nào được theo dõi.',
  },
  board: {
    caption: (year: number) => `Số đơn vị đạt kế hoạch từng chỉ tiêu theo quý năm ${year}`,
    unit: 'đơn vị đạt',
    reached: (reached: number, planned: number) => `${reached}/${planned}`,
    unplanned: 'không có kế hoạch',
    silent: (units: number) => `${units} đơn vị chưa có số liệu`,
  },
  form: {
    label: 'Câu hỏi',
    year: 'Năm',
    quarter: 'Quý',
    quarterName: (roman: string) => `Quý ${roman}`,
    bloc: 'Khối, cụm',
    allBlocs: 'Tất cả các khối',
    indicator: 'Chỉ tiêu',
    noScript:
      'Trình duyệt đang tắt JavaScript: chọn một ô của bảng trên để xem từng đơn vị; dưới đây là câu trả lời có sẵn.',
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
    finding: ({ subject, ...reached }: Reached & { subject: string }) => `${subject}: ${findingOf(reached)}.`,
    findingOf,
    outside: 'Đơn vị không thuộc khối nào',
    amount: ({ planned, actual, measure, share }: Amount) =>
      `thực hiện ${actual}/${planned} ${measure}${share ? ` (${share})` : ''}`,
    whole: 'Xem trang đầy đủ, có nguồn của từng dòng',
  },
  state: {
    asking: 'Đang lấy số liệu…',
    failed: 'Không tra cứu được. Số liệu bên dưới là của lần trả lời trước.',
    retry: 'Thử lại',
  },
};
