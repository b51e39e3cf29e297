import { decimal, flag, integer, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const ruleParameter = {
  file: 'danh-muc/tham-so.csv',
  yearly: false,
  table: 'rule_parameter',
  title: 'Tham số của các quy tắc kiểm tra',
  columns: {
    rule: text('Quy tắc', { help: 'Mã quy tắc, ví dụ R30' }),
    name: text('Tham số'),
    value: decimal('Giá trị'),
    from_year: integer('Từ năm', { optional: true }),
    to_year: integer('Đến năm', { optional: true }),
    basis: text('Căn cứ', { optional: true }),
    verified: flag('Đã kiểm chứng'),
  },
  key: ['rule', 'name', 'from_year'],
} satisfies Source;
