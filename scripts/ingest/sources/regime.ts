import { date, flag, key, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const regime = {
  file: 'danh-muc/che-do.csv',
  yearly: false,
  table: 'regime',
  title: 'Chế độ pháp luật về thi đua, khen thưởng theo thời gian',
  columns: {
    code: key('Mã'),
    name: text('Tên chế độ'),
    basis: text('Căn cứ'),
    valid_from: date('Từ ngày', { optional: true }),
    valid_to: date('Đến ngày', { optional: true }),
    verified: flag('Đã kiểm chứng'),
  },
  key: ['code'],
} satisfies Source;
