import { formatNumber } from './format.ts';

/** The words of an answer that was asked in SQL: its picture, its files, and where it comes from. */
export const answerText = {
  chart: {
    label: 'Biểu đồ',
    kind: 'Dạng biểu đồ',
    measure: 'Số liệu',
    kinds: [
      { value: 'khong', label: 'Không vẽ' },
      { value: 'cot', label: 'Cột' },
      { value: 'duong', label: 'Đường' },
    ],
    title: (measure: string, names: readonly string[]) => `${measure} theo ${names.join(', ')}`,
    first: (rows: number) => `Biểu đồ vẽ ${formatNumber(rows)} dòng đầu.`,
  },
  files: {
    label: 'Tải kết quả về',
    lead: (rows: number) => `Tải ${formatNumber(rows)} dòng dạng`,
    ofRows: (rows: number) => `: tải ${formatNumber(rows)} dòng`,
    csv: 'CSV',
    xlsx: 'XLSX',
    arrow: 'Arrow',
    source: 'Nguồn gốc',
    ofSource: ' của kết quả: tệp văn bản',
    note: 'Tệp XLSX và Arrow ghi kèm nguồn gốc; tệp CSV chỉ có số liệu nên nguồn gốc tải riêng.',
    failed: 'Không lập được tệp. Hãy thử lại.',
    name: 'ket-qua',
    sourceName: 'nguon-goc',
  },
  source: {
    sheet: 'Nguồn gốc',
    answerSheet: 'Kết quả',
    question: 'Câu hỏi',
    sql: 'Câu lệnh SQL',
    council: 'Cơ quan',
    asOf: 'Số liệu đến ngày',
    edition: 'Mã bản dữ liệu',
    rows: 'Số dòng',
    cut: (rows: number) => `${formatNumber(rows)} dòng đầu; câu trả lời còn nữa`,
    file: 'Tệp đã đọc',
    title: 'Nội dung',
    accepted: 'Số dòng nhận',
    rejected: 'Số dòng từ chối',
  },
};
