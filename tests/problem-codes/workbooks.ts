import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textRows, textWorkbook, workbookOf } from '../workbook.ts';
import type { Example } from './example.ts';

const ballots = readFileSync(join(import.meta.dirname, '../fixtures/xa-2026/2026/bo-phieu.csv'), 'utf8');
const rows = ballots
  .replace('\ufeff', '')
  .trimEnd()
  .split(/\r?\n/)
  .map((line) => line.split(','));

/** What is wrong with files of Excel. */
export const workbooks: readonly Example[] = [
  {
    code: 'two-files',
    edit: { '2026/bo-phieu.xlsx': textWorkbook(rows) },
    told: [
      '2026/bo-phieu.csv có cùng lúc với 2026/bo-phieu.xlsx nên không biết đọc tệp nào. Gợi ý: giữ lại một tệp, chuyển tệp kia ra khỏi thư mục số liệu',
    ],
  },
  {
    code: 'not-a-workbook',
    edit: { '2026/bo-phieu.csv': null, '2026/bo-phieu.xlsx': ballots },
    told: [
      '2026/bo-phieu.xlsx không phải tệp Excel, dù mang đuôi .xlsx. Gợi ý: nếu là tệp CSV thì đổi lại đuôi thành .csv; nếu không, mở bằng Excel và lưu lại kiểu Excel Workbook (.xlsx)',
    ],
  },
  {
    code: 'two-sheets',
    edit: {
      '2026/bo-phieu.csv': null,
      '2026/bo-phieu.xlsx': workbookOf([
        { name: 'Vòng 1', rows: textRows(rows) },
        { name: 'Vòng 2', rows: textRows(rows) },
      ]),
    },
    told: [
      '2026/bo-phieu.xlsx có hai trang tính cùng có dòng tiêu đề của bảng này: "Vòng 1" và "Vòng 2". Gợi ý: giữ lại một trang tính, hoặc ẩn trang tính kia đi',
    ],
  },
  {
    code: 'not-a-number',
    edit: {
      '2026/bo-phieu.csv': null,
      '2026/bo-phieu.xlsx': textWorkbook(rows.map((row) => row.map((cell) => (cell === '12' ? 'mười hai' : cell)))),
    },
    told: [
      '2026/bo-phieu.xlsx, trang tính "Bảng 1":3 cột "Số phiếu đồng ý": "mười hai" không phải là số (cần dạng 1.250)',
    ],
  },
];
