import { formatDate, formatNumber } from './format.ts';

/** The words of the pages where the public data are given away. */
export const openDataText = {
  title: 'Dữ liệu mở',
  lead: (datasets: number) =>
    `${formatNumber(datasets)} bộ dữ liệu khen thưởng, điển hình, phong trào và đơn vị để tải về, kiểm tra lại và dùng tiếp.`,
  meta: (asOf: string) =>
    `Số liệu đến ngày ${formatDate(asOf)}. Đúng những gì các trang công khai nêu; bài viết và ảnh của điển hình không kèm theo.`,
  query: 'Hỏi dữ liệu bằng SQL',
  queryPath: '/du-lieu/truy-van/',
  path: '/du-lieu/',

  contents: 'Các bộ dữ liệu',
  rows: (rows: number, columns: number) => `${formatNumber(rows)} dòng, ${formatNumber(columns)} cột.`,
  excluded: (excluded: string) => `Không gồm: ${excluded}`,
  described: (about: string, excluded: string | null) =>
    excluded === null ? about : `${about} Không gồm: ${excluded}`,
  comment: (title: string, about: string, excluded: string | null) =>
    excluded === null ? `${title}. ${about}` : `${title}. ${about} Không gồm: ${excluded}`,
  files: (title: string) => `Tệp của bộ dữ liệu ${title}`,
  formats: { csv: 'CSV', arrow: 'Arrow', parquet: 'Parquet', duckdb: 'DuckDB' },
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${formatNumber(Math.ceil(bytes / 1000))} KB`
      : `${formatNumber(Math.ceil(bytes / 100_000) / 10)} MB`,
  checksum: 'SHA-256, 12 ký tự đầu',
  columns: 'Các cột',
  columnsOf: (title: string) => `: ${title}`,
  types: { VARCHAR: 'chữ', INTEGER: 'số nguyên', DOUBLE: 'số thập phân', BOOLEAN: 'true/false' },
  type: (type: string, isNullable: boolean) => (isNullable ? `${type}, có thể trống` : type),
  definition: 'Cách tính',

  whole: {
    heading: 'Tải cả kho',
    items: (size: string) => [
      {
        file: 'public.duckdb',
        about: `mọi bộ dữ liệu trong một tệp DuckDB, kèm nghĩa của từng bảng, từng cột (${size})`,
      },
      { file: 'datapackage.json', about: 'mô tả cho máy đọc, theo chuẩn Frictionless Data Package 2' },
      { file: 'SHA256SUMS.txt', about: 'mã kiểm tra SHA-256 của mọi tệp' },
    ],
  },

  terms: {
    heading: 'Dùng và trích dẫn',
    licence: 'Giấy phép',
    noLicence: 'Cơ quan chưa nêu giấy phép; hãy hỏi trước khi đăng lại.',
    asOf: 'Số liệu đến ngày',
    publisher: 'Cơ quan công bố',
    contact: 'Liên hệ',
    cite: 'Trích dẫn',
    citation: (council: string, name: string, asOf: string, address: string) =>
      `${council}. Dữ liệu mở về thi đua, khen thưởng, ${name}. Số liệu đến ngày ${formatDate(asOf)}. ${address}`.trim(),
    names: 'Tên người',
    namesNote:
      'Chỉ nêu tên người đã đồng ý hoặc được khen với tư cách cán bộ, công chức, viên chức, người lao động. Khi có người rút đồng ý, tên được gỡ ở lần công bố sau: hãy dùng bản mới nhất.',
  },

  reading: {
    heading: 'Cách đọc tệp',
    lead: 'Tên tệp dưới đây là ví dụ; các bộ khác đọc giống như vậy.',
    excel: 'Excel',
    excelSteps:
      'Bấm đúp tệp CSV là mở được, tiếng Việt không lỗi phông. Ô bắt đầu bằng dấu =, +, - hoặc @ có thêm dấu nháy đơn đứng trước để Excel không chạy nó như công thức.',
    examples: [
      {
        title: 'Python',
        code: 'import pandas as pd\n\nbang_vang = pd.read_csv("bang-vang.csv")\nbang_vang.groupby("year").size()',
      },
      { title: 'R', code: 'bang_vang <- read.csv("bang-vang.csv", fileEncoding = "UTF-8-BOM")\ntable(bang_vang$year)' },
      {
        title: 'DuckDB',
        code: "ATTACH 'public.duckdb' AS du_lieu (READ_ONLY);\nSELECT year, count(*) FROM du_lieu.bang_vang GROUP BY year;",
      },
    ],
    sameRows:
      'Tệp CSV, Arrow và Parquet của một bộ dữ liệu có cùng các dòng, cùng thứ tự. Ngày viết theo kiểu 2023-12-25.',
  },

  packageName: 'du lieu thi dua khen thuong',
  package: (name: string, sampleNote: string | null) => ({
    title: `Dữ liệu mở về thi đua, khen thưởng, ${name}`,
    description: ['Khen thưởng đã có quyết định, gương điển hình, phong trào, kế hoạch và đơn vị.', sampleNote]
      .filter((words) => words !== null)
      .join(' '),
  }),
  database: {
    title: 'Cả kho dữ liệu',
    description: 'Mọi bộ dữ liệu trong một tệp DuckDB, kèm nghĩa của từng bảng, từng cột.',
  },
};
