import { date, flag, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const awardAuthority = {
  file: 'danh-muc/tham-quyen.csv',
  yearly: false,
  table: 'award_authority',
  title: 'Thẩm quyền quyết định khen thưởng theo thời gian',
  columns: {
    award_code: reference('Mã danh hiệu', 'award_type', { aliases: ['Danh hiệu'] }),
    authority: text('Thẩm quyền quyết định', { aliases: ['Thẩm quyền'] }),
    valid_from: date('Từ ngày', { optional: true }),
    valid_to: date('Đến ngày', { optional: true }),
    basis: text('Căn cứ', { optional: true }),
    verified: flag('Đã kiểm chứng'),
  },
  key: ['award_code', 'authority', 'valid_from'],
} satisfies Source;
