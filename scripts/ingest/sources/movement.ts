import { choice, date, integer, key, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const movement = {
  file: 'phong-trao.csv',
  yearly: true,
  table: 'movement',
  title: 'Phong trào thi đua',
  columns: {
    id: key('Mã phong trào', { aliases: ['Mã'] }),
    name: text('Tên phong trào'),
    launched_by: text('Cơ quan phát động'),
    level: choice('Cấp phát động', {
      central: ['Trung ương'],
      province: ['Tỉnh'],
      district: ['Huyện'],
      commune: ['Xã'],
      bloc: ['Cụm, khối', 'Khối', 'Cụm'],
      unit: ['Cơ quan, đơn vị'],
    }),
    method: choice('Phương thức', { regular: ['Thường xuyên'], thematic: ['Chuyên đề', 'Theo đợt'] }),
    from_year: integer('Từ năm'),
    to_year: integer('Đến năm'),
    months: integer('Số tháng', { optional: true, help: 'Khi phong trào dài dưới một năm' }),
    content: text('Nội dung, tiêu chí', { optional: true }),
    mid_reviewed_on: date('Ngày sơ kết', { optional: true }),
    note: text('Ghi chú', { optional: true }),
  },
  key: ['id'],
  provides: { kind: 'movement', code: 'id', names: ['name'] },
} satisfies Source;
