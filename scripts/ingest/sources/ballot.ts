import { date, integer, reference } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const ballot = {
  file: 'bo-phieu.csv',
  yearly: true,
  table: 'ballot',
  title: 'Kết quả bỏ phiếu suy tôn của khối (chỉ số phiếu)',
  columns: {
    bloc_id: reference('Khối', 'bloc', { aliases: ['Mã khối'], fillsDown: true }),
    unit_id: reference('Đơn vị', 'unit', { aliases: ['Tên đơn vị'] }),
    votes_for: integer('Số phiếu đồng ý'),
    votes_total: integer('Tổng số phiếu'),
    held_on: date('Ngày bỏ phiếu'),
  },
  key: ['bloc_id', 'unit_id', 'held_on'],
} satisfies Source;
