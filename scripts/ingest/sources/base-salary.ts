import { date, flag, integer, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const baseSalary = {
  file: 'danh-muc/luong-co-so.csv',
  yearly: false,
  table: 'base_salary',
  title: 'Mức lương cơ sở theo thời gian',
  columns: {
    amount_vnd: integer('Mức lương cơ sở (đồng)'),
    valid_from: date('Từ ngày'),
    valid_to: date('Đến ngày', { optional: true }),
    basis: text('Căn cứ', { optional: true }),
    verified: flag('Đã kiểm chứng'),
  },
  key: ['valid_from'],
} satisfies Source;
