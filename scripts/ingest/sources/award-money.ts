import { date, decimal, flag, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const awardMoney = {
  file: 'danh-muc/tien-thuong.csv',
  yearly: false,
  table: 'award_money',
  title: 'Mức tiền thưởng tính theo lương cơ sở',
  columns: {
    award_code: reference('Mã danh hiệu', 'award_type', { aliases: ['Danh hiệu'] }),
    individual_multiple: decimal('Hệ số cá nhân', { optional: true }),
    collective_multiple: decimal('Hệ số tập thể', { optional: true }),
    household_multiple: decimal('Hệ số hộ gia đình', { optional: true }),
    valid_from: date('Từ ngày', { optional: true }),
    valid_to: date('Đến ngày', { optional: true }),
    basis: text('Căn cứ', { optional: true }),
    verified: flag('Đã kiểm chứng'),
  },
  key: ['award_code', 'valid_from'],
} satisfies Source;
