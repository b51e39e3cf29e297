import { formatNumber, formatRange } from './format.ts';

/** The words of the pages on how each figure is made. */
export const definitionText = {
  link: 'Cách tính',
  footerLink: 'Cách tính các con số',
  linkOf: (figure: string) => `: ${figure}`,

  title: 'Cách tính các con số',
  publicLead: (figures: number) =>
    `${formatNumber(figures)} chỉ số, danh sách trên trang công khai: mỗi mục gồm những gì, không gồm những gì và được tính bằng câu lệnh nào.`,
  internalLead: (figures: number) =>
    `${formatNumber(figures)} chỉ số, danh sách: mỗi mục tính những gì, không tính những gì, từ đâu và bằng câu lệnh nào.`,
  about:
    'Mỗi con số chỉ được tính ở một nơi, trong cơ sở dữ liệu, và trang nào cũng hiện đúng con số ấy. Câu lệnh nêu ở đây là câu lệnh đã chạy.',
  contents: 'Mục lục',
  contentsId: 'muc-luc',
  inSection: (section: string) => `Các mục của phần ${section}`,
  toContents: 'Về mục lục',
  publicPath: '/cach-tinh/',
  internalPath: '/noi-bo/cach-tinh/',
  formsPath: '/noi-bo/cach-tinh/bieu/',
  rulesPath: '/noi-bo/cach-tinh/quy-tac/',

  /** In the order of the page. */
  sections: {
    ranking: 'Xếp hạng khối',
    registration: 'Đăng ký và kết quả',
    award: 'Khen thưởng',
    ceremony: 'Lễ trao',
    progress: 'Kế hoạch và chỉ tiêu',
    activity: 'Hoạt động, hội đồng, văn bản',
    exemplar: 'Điển hình',
    initiative: 'Sáng kiến',
    unit: 'Đơn vị',
    form: 'Biểu thống kê',
    quality: 'Kiểm tra và chất lượng dữ liệu',
    site: 'Trang và năm số liệu',
    step: 'Các bước tính',
    table: 'Bảng lập sẵn',
  } as Readonly<Record<string, string>>,
  sectionId: (section: string) => `phan-${section}`,

  excluded: 'Không tính:',
  sources: 'Tính từ:',
  ofFile: (title: string, file: string) => `${title} (${file})`,
  columns: 'Các cột',
  query: 'Câu lệnh SQL',
  queryOf: (figure: string) => `Câu lệnh SQL: ${figure}`,
  publishedQuery: 'Phần được công bố',

  forms: 'Biểu thống kê',
  formsTitle: 'Cách lập các biểu thống kê',
  formsLead: (forms: number) =>
    `${formatNumber(forms)} biểu thống kê: mỗi biểu đếm những gì, không đếm những gì và được tính bằng câu lệnh nào.`,

  rules: 'Quy tắc kiểm tra và tham số',
  rulesLead: (rules: number) =>
    `${formatNumber(rules)} quy tắc: mỗi quy tắc kiểm tra điều gì, nặng nhẹ ra sao, theo căn cứ nào, từ ngày nào.`,
  rulesAbout:
    'Quy tắc chỉ nêu điểm cần xem lại, không sửa số liệu. Điều chưa kiểm chứng với văn bản gốc thì không giữ lại dòng nào khỏi trang công khai.',
  rulesHeading: 'Quy tắc kiểm tra',
  rule: (code: string, title: string) => `${code} · ${title}`,
  regimes: 'Mức độ theo thời kỳ',
  period: (from: string | null, to: string | null) =>
    from === null && to === null ? 'mọi thời kỳ' : formatRange(from, to),
  basis: (basis: string) => `Căn cứ: ${basis}.`,
  verified: 'Đã kiểm chứng',
  unverified: 'Cần kiểm chứng',
  parameters: 'Tham số',
  parameter: (name: string, value: string) => `${name} = ${value}`,
  otherParameter: (use: string, parameter: string) => `${use}: ${parameter}`,
  years: (from: number | null, to: number | null) => {
    if (from === null && to === null) return 'mọi năm';
    if (from === null) return `đến năm ${to}`;
    return to === null ? `từ năm ${from}` : `năm ${from} – ${to}`;
  },
  otherParameters: 'Tham số khác',
  otherParametersAbout: 'Những tham số mà cách tính dùng trực tiếp, không qua quy tắc nào.',
};
