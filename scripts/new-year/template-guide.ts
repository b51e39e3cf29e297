import type { WriteSheet } from 'hucre';
import { exampleMark } from '../ingest/workbook/template.ts';
import type { Source } from '../ingest/source.ts';
import type { TemplateColumn } from './template-column.ts';

/** The sheet that tells the officer how to fill in the template, and each column of it. */
export function guideSheet(source: Source, year: number, columns: readonly TemplateColumn[]): WriteSheet {
  const saved = `${year}\\${source.file.replace(/\.csv$/, '.xlsx')}`;
  const steps = [
    `Ghi số liệu ở trang tính "Số liệu", mỗi việc một dòng, không gộp ô. Cột có nền đỏ ở tiêu đề là cột bắt buộc.`,
    `Xóa dòng có chữ "${exampleMark}", nếu có. Không đổi tên cột; cột không dùng thì để trống.`,
    `Lưu thành ${saved} trong thư mục dữ liệu, rồi xóa tệp ${year}\\${source.file}: mỗi loại số liệu chỉ giữ một tệp.`,
  ];
  const told = columns.map(({ header, required, help }) => [header, required ? 'có' : '', help]);
  const rows = [[source.title], ...steps.map((step) => [step]), [], ['Cột', 'Bắt buộc', 'Cách ghi'], ...told];
  return {
    name: 'Hướng dẫn',
    columns: [{ width: 32 }, { width: 12 }, { width: 90 }],
    rows,
    cells: new Map([0, steps.length + 2].flatMap((row) => [0, 1, 2].map((at) => [`${row},${at}`, bold] as const))),
  };
}

const bold = { style: { font: { bold: true } } };
