import { formatNumber } from './format.ts';

interface Title {
  measure: string;
  rows: string;
  columns: string | undefined;
  /** What it is narrowed to. */
  filters: readonly string[];
  time: string;
}

const dimensions = { 'don-vi': 'Đơn vị', khoi: 'Khối, cụm', 'chi-tieu': 'Chỉ tiêu', quy: 'Quý' };

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The words of the page on which a reader puts a table of indicators together. */
export const panelText = {
  heading: (year: number) => `Tự lập bảng chỉ tiêu năm ${year}`,
  lead: 'Chọn dòng, cột, số liệu và điều kiện lọc; bảng được tính ngay trên máy này, không gửi gì đi đâu.',
  none: 'Năm này chưa có chỉ tiêu nào được theo dõi.',
  path: (year: number) => `/noi-bo/tien-do/${year}/tu-chon/`,

  dimensions,
  columns: { ...dimensions, khong: 'Không chia cột' },
  measures: { 'ke-hoach': 'Kế hoạch', 'thuc-hien': 'Thực hiện', 'ty-le': 'Tỷ lệ đạt' },
  outside: 'Đơn vị không thuộc khối nào',

  form: {
    label: 'Lập bảng',
    shape: 'Bảng',
    rows: 'Dòng',
    columns: 'Cột',
    measure: 'Số liệu',
    filters: 'Chỉ lấy',
    quarter: 'Quý',
    bloc: 'Khối, cụm',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị',
    allQuarters: 'Tất cả các quý',
    allBlocs: 'Tất cả các khối',
    allIndicators: 'Tất cả chỉ tiêu',
    allUnits: 'Tất cả đơn vị',
    ask: 'Lập bảng',
    size: (megabytes: number) =>
      `Lần đầu tải về khoảng ${formatNumber(megabytes)} MB để tính ngay trên máy này; từ đó mỗi lựa chọn được trả lời tức thì.`,
    noScript: 'Trình duyệt đang tắt JavaScript nên không lập bảng khác được; dưới đây là bảng có sẵn.',
    common: 'Các câu hỏi thường gặp không cần tải gì thêm:',
    toCommon: 'tra cứu chỉ tiêu theo quý',
  },
  state: {
    loading: (percent: number) => `Đang tải bộ máy tính: ${percent}%`,
    asking: 'Đang tính…',
    failed: 'Chưa lập được bảng. Bảng bên dưới vẫn là bảng trước đó.',
    retry: 'Thử lại',
  },

  title: ({ measure, rows, columns, filters, time }: Title) => {
    const by = columns === undefined ? lowered(rows) : `${lowered(rows)} và ${lowered(columns)}`;
    return `${measure} theo ${by}: ${[...filters, time].join('; ')}`;
  },
  soFar: (quarter: string) => `cộng dồn đến hết ${lowered(quarter)}`,
  year: (year: number) => `năm ${year}`,
  notReported: 'chưa có số liệu',
  empty: 'Không có số liệu cho lựa chọn này.',
  answer: 'Bảng đã lập',
  footnote:
    'Số của khối và của tất cả đơn vị chỉ tính những đơn vị đã có số liệu; tỷ lệ, mức đạt thì lấy bình quân. Không chọn quý thì lấy số cộng dồn từ đầu năm.',

  ready: {
    heading: 'Câu hỏi có sẵn',
    indicators: 'Các chỉ tiêu qua từng quý',
    blocs: 'Các khối qua từng quý',
    units: 'Từng đơn vị của một khối qua các quý',
    bloc: 'Một khối, quý gần nhất: từng đơn vị, từng chỉ tiêu',
  },
  saved: {
    heading: 'Câu hỏi đã lưu trên máy này',
    name: 'Tên câu hỏi',
    save: 'Lưu câu hỏi đang xem',
    remove: 'Xóa',
    removeOf: (name: string) => `Xóa câu hỏi “${name}”`,
    failed: 'Trình duyệt không cho lưu trên máy này.',
  },
  sql: {
    heading: 'Câu SQL của bảng này',
    open: 'Mở câu SQL này',
  },
};
