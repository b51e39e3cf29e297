import { decimal, flag, integer, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const grade = {
  file: 'danh-muc/xep-loai.csv',
  yearly: false,
  table: 'grade',
  title: 'Mức xếp loại theo tỷ lệ điểm',
  columns: {
    name: text('Xếp loại'),
    min_percent: decimal('Từ tỷ lệ (%)', { help: 'Tổng điểm so với điểm chuẩn của bảng tiêu chí' }),
    from_year: integer('Từ năm', { optional: true }),
    to_year: integer('Đến năm', { optional: true }),
    basis: text('Căn cứ', { optional: true }),
    verified: flag('Đã kiểm chứng'),
  },
  key: ['name', 'from_year'],
} satisfies Source;
