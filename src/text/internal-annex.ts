import { formatDate } from './format.ts';

/** The words of a report's annex, which the office goes on writing in Word. */
export const annexText = {
  download: 'Phụ lục để soạn tiếp trong Word (.docx)',
  label: 'Phụ lục',
  /** Number, code and date are written by hand when the report is issued. */
  belongsTo: (year: string, issuer: string) =>
    `(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm ${year} của ${issuer})`,
  subject: (title: string) => `Phụ lục: ${title}`,
  lead: (lead: string, asOf: string) => `${lead} Số liệu đến ngày ${formatDate(asOf)}.`,
  provisional: (label: string) => `${label}: `,
  sample: (label: string) => `${label}. `,
  table: 'Bảng\u00a0',
  /** As Word in Vietnamese counts the tables of a document. */
  tableField: 'SEQ Bảng \\* ARABIC',
  caption: (caption: string) => `. ${caption}`,

  /** As the list of styles in Word names them; those of Word itself go by its own names. */
  styles: {
    superior: 'Cơ quan cấp trên',
    issuer: 'Cơ quan ban hành',
    nation: 'Quốc hiệu',
    motto: 'Tiêu ngữ',
    rule: 'Dòng kẻ dưới chữ',
    placeAndDate: 'Địa danh, ngày tháng',
    sample: 'Lời báo dữ liệu minh họa',
    label: 'Chữ Phụ lục',
    table: 'Bảng số liệu',
    head: 'Bảng: tên cột',
    words: 'Bảng: ô chữ',
    number: 'Bảng: ô số',
    middle: 'Bảng: ô giữa',
    group: 'Bảng: tên nhóm',
    empty: 'Bảng: không có dòng',
    footnote: 'Bảng: ghi chú dưới',
    emphasised: 'Chữ đậm',
    note: 'Chữ nhỏ trong ô',
    signer: 'Chức danh người ký',
    signerHow: 'Cách ký',
  },
};
