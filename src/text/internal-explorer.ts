/** The words of the page where the council's own data are asked in SQL. */
export const explorerText = {
  title: 'Khai thác dữ liệu',
  lead: 'Hỏi mọi bảng của cơ sở dữ liệu nội bộ. Câu trả lời được tính ngay trên máy này; dữ liệu chỉ đọc và không gửi đi đâu.',
  sheet: (file: string, sheet: string) => `${file}, trang tính “${sheet}”`,

  dictionary: {
    heading: 'Từ điển dữ liệu',
    search: 'Tìm bảng, cột',
    hint: 'Gõ không dấu cũng được; tìm trong tên và nghĩa của bảng, của cột.',
    insert: 'Chèn tên',
    inserting: (name: string) => ` ${name} vào câu lệnh`,
    found: (tables: number) => (tables === 0 ? 'Không có bảng, cột nào như vậy.' : `${tables} bảng.`),
  },

  groups: [
    { kind: 'source', heading: 'Bảng số liệu gốc', lead: 'Số liệu đọc từ các tệp, kết quả kiểm tra và cách tính.' },
    { kind: 'table', heading: 'Bảng lập sẵn', lead: 'Tính một lần khi nhập số liệu.' },
    { kind: 'metric', heading: 'Chỉ số', lead: 'Những con số mà các trang hiển thị, tính từ các bảng trên.' },
    { kind: 'form', heading: 'Biểu thống kê', lead: 'Các biểu theo mẫu, mỗi dòng của biểu là một dòng.' },
    { kind: 'rule', heading: 'Quy tắc kiểm tra', lead: 'Mỗi dòng là một điểm cần xem lại; gộp ở bảng finding.' },
  ],

  /** What every rule answers. */
  ruleColumns: {
    year: 'Năm',
    judged_on: 'Ngày dùng để chọn căn cứ của quy tắc',
    subject_id: 'Mã đơn vị hoặc khối',
    detail: 'Người, tập thể hoặc việc được nói đến',
    message: 'Điều cần xem lại, thành câu',
    verified: 'Tham số của quy tắc đã được kiểm chứng',
    source_file: 'Tệp',
    source_line: 'Dòng của tệp',
    source_lines: 'Các dòng của tệp',
  } as Readonly<Record<string, string>>,
};
