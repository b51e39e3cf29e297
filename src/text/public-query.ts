import { formatNumber } from './format.ts';

/** The words of the page where a reader asks the public file in SQL; an error of the engine is told by its kind. */
export const sqlText = {
  title: 'Hỏi dữ liệu bằng SQL',
  lead: 'Viết câu lệnh hoặc chọn một câu hỏi có sẵn; câu trả lời được tính ngay trên máy của bạn, không gửi gì đi đâu.',
  noScript:
    'Trình duyệt đang tắt JavaScript nên không hỏi được ở đây. Các câu lệnh dưới đây chạy được trong DuckDB với tệp tải về.',
  download: 'Tải dữ liệu về',

  form: {
    label: 'Câu lệnh SQL',
    hint: 'Ctrl + Enter để chạy',
    completions: 'Gợi ý tên bảng, tên cột',
    run: 'Chạy',
    cancel: 'Dừng',
    size: (megabytes: number) =>
      `Lần chạy đầu tiên tải về khoảng ${formatNumber(megabytes)} MB bộ máy và dữ liệu; các lần sau chạy ngay.`,
  },

  questions: {
    heading: 'Câu hỏi mẫu',
    run: 'Chạy',
    sql: 'Câu lệnh',
    of: (question: string) => `: ${question}`,
  },

  tables: {
    heading: 'Các bảng',
    lead: 'Tên bảng, tên cột viết trong câu lệnh đúng như ở đây.',
  },

  state: {
    loading: (percent: number) => `Đang tải bộ máy tra cứu: ${percent}%`,
    asking: 'Đang tính…',
    called: 'Đã dừng.',
    failed: 'Không tải được bộ máy hoặc dữ liệu. Hãy kiểm tra kết nối rồi chạy lại.',
    engineSays: 'Nguyên văn của bộ máy',
  },

  answer: {
    caption: 'Kết quả',
    region: 'Kết quả (bảng cuộn ngang được)',
    told: (rows: number, isCut: boolean, seconds: number) => {
      const time = `${formatNumber(Math.max(seconds, 0.01), 2)} giây`;
      if (rows === 0) return `Không có dòng nào; ${time}.`;
      return `${isCut ? 'Hơn ' : ''}${formatNumber(rows)} dòng; ${time}.`;
    },
    firstRows: (rows: number) => `Bảng chỉ hiện ${formatNumber(rows)} dòng đầu; các tệp tải về có đủ các dòng đã lấy.`,
    nothing: '–',
    /** Digits in groups from five on: a year is no amount. */
    number: (value: number) =>
      new Intl.NumberFormat('vi-VN', { useGrouping: 'min2', maximumFractionDigits: 6 }).format(value),
  },
};

const errors: readonly (readonly [RegExp, string])[] = [
  [/^Parser Error/, 'Câu lệnh viết chưa đúng cú pháp SQL.'],
  [/^Catalog Error.*Table with name/s, 'Không có bảng nào tên như vậy; tên các bảng ở phần “Các bảng”.'],
  [/^Catalog Error/, 'Không có hàm hoặc bảng nào tên như vậy.'],
  [
    /^Binder Error.*(Referenced column|does not have a column)/s,
    'Không có cột nào tên như vậy trong các bảng đang dùng.',
  ],
  [/^Binder Error.*GROUP BY/s, 'Có cột không nằm trong GROUP BY mà cũng không được cộng gộp.'],
  [/^Binder Error/, 'Câu lệnh dùng bảng, cột hoặc hàm chưa đúng cách.'],
  [/^Conversion Error/, 'Có giá trị không đổi được sang kiểu mà câu lệnh cần.'],
  [
    /^Permission Error|configuration has been locked/,
    'Ở đây chỉ đọc được dữ liệu của trang; việc này không được phép.',
  ],
  [/read-only/i, 'Dữ liệu chỉ để đọc, không sửa được.'],
];

/** What an error of the engine means, for people; nothing when it is no error of a question. */
export function explainError(message: string): string | undefined {
  const [, told] = errors.find(([kind]) => kind.test(message)) ?? [];
  return told ?? (/^[A-Z][\w ]* Error: /.test(message) ? 'Bộ máy không trả lời được câu lệnh này.' : undefined);
}
