import { formatNumber } from './format.ts';

/** The words of the register of documents and of what rests on each. */
export const documentText = {
  title: (documents: number, unnumbered: number) => {
    if (documents === 0) return 'Sổ văn bản chưa có văn bản nào';
    const whole = `Sổ văn bản: ${formatNumber(documents)} văn bản`;
    return unnumbered === 0 ? `${whole}, đều đã có số` : `${whole}, ${formatNumber(unnumbered)} chưa có số`;
  },
  lead: (used: number, documents: number) =>
    `${formatNumber(used)}/${formatNumber(documents)} văn bản đã ghi là căn cứ của văn bản, nhiệm vụ, quy tắc hay quyết định khác.`,
  register: 'Sổ văn bản',
  caption: 'Văn bản các năm, theo loại',
  number: 'Số, ký hiệu',
  noNumber: 'chưa có số',
  date: 'Ngày ban hành',
  subject: 'Trích yếu',
  issuer: 'Cơ quan ban hành',
  uses: 'Là căn cứ của',
  useCount: (uses: number) => `${formatNumber(uses)} việc`,
  group: (documents: number) => `${formatNumber(documents)} văn bản`,
  empty: 'Chưa ghi văn bản nào.',
  footnote:
    'Văn bản có trong tệp của nhiều năm được nêu một lần. Quy tắc được nối khi căn cứ của quy tắc nêu số văn bản; quyết định khen thưởng được nối khi trùng số và ngày.',

  /** From the greatest weight; a kind that is not here comes after these. */
  kinds: [
    'Luật',
    'Nghị quyết',
    'Nghị định',
    'Thông tư',
    'Chỉ thị',
    'Quyết định',
    'Quy chế',
    'Chương trình hành động',
    'Kế hoạch',
    'Hướng dẫn',
    'Báo cáo',
  ],

  chain: 'Từng văn bản và những gì dựa vào',
  restsOn: 'Căn cứ',
  nothing: 'Chưa ghi việc nào dựa vào văn bản này.',
  use: {
    document: 'Văn bản',
    task: 'Nhiệm vụ',
    rule: 'Quy tắc',
    decision: 'Quyết định khen thưởng',
  },
  task: (code: string, name: string) => `${code}: ${name}`,
  rule: (code: string, name: string) => `${code} · ${name}`,
  decision: (number: string, rows: number | null) => `${number}: ${formatNumber(rows)} dòng`,
  named: (kind: string, number: string | null) => (number === null ? `${kind} chưa có số` : `${kind} ${number}`),
  issued: (date: string, issuer: string) => `${date}, ${issuer}`,
};
