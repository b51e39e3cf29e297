import { date, period, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { addressed, honorific } from './person.ts';
import { positionHeaders, recipientHeaders, recipientKind, recipientOrder, unitHeaders } from './vocabulary.ts';

export const registration = {
  file: 'dang-ky-thi-dua.csv',
  yearly: true,
  table: 'registration',
  title: 'Đăng ký thi đua',
  columns: {
    unit_id: reference('Đơn vị', 'unit', {
      aliases: unitHeaders,
      fillsDown: true,
    }),
    recipient_kind: recipientKind(),
    recipient_name: text('Tên tập thể, cá nhân', {
      aliases: recipientHeaders,
    }),
    honorific: honorific(),
    position: text('Chức vụ', { optional: true, aliases: positionHeaders }),
    award_code: reference('Danh hiệu đăng ký', 'award_type', {
      aliases: ['Danh hiệu thi đua', 'Mã danh hiệu thi đua', 'Mã danh hiệu thi đua (nếu có)'],
    }),
    period: period('Kỳ', {
      aliases: ['Năm học'],
      help: 'Bỏ trống nếu theo năm dương lịch; năm học ghi 2022-2023',
    }),
    registered_on: date('Ngày đăng ký'),
    note: text('Ghi chú', { optional: true }),
  },
  key: ['unit_id', 'recipient_kind', 'recipient_name', 'award_code', 'period'],
  complete: addressed({ name: 'recipient_name', kind: 'recipient_kind' }),
  sortBy: recipientOrder,
} satisfies Source;
