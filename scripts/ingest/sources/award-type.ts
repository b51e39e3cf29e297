import { choice, date, flag, integer, key, list, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const awardType = {
  file: 'danh-muc/danh-hieu.csv',
  yearly: false,
  table: 'award_type',
  title: 'Danh mục danh hiệu thi đua, hình thức khen thưởng',
  columns: {
    code: key('Mã'),
    name: text('Tên danh hiệu, hình thức', { aliases: ['Danh hiệu thi đua/Hình thức khen thưởng', 'Tên'] }),
    short_name: text('Tên viết tắt'),
    aliases: list('Tên gọi khác', { optional: true, help: 'Các cách viết khác, cách nhau bằng dấu chấm phẩy' }),
    family: choice('Nhóm', { title: ['Danh hiệu thi đua', 'Danh hiệu'], form: ['Hình thức khen thưởng', 'Hình thức'] }),
    level: choice('Cấp', {
      unit: ['Cơ sở'],
      commune: ['Xã'],
      district: ['Huyện'],
      province: ['Tỉnh'],
      ministry: ['Bộ'],
      state: ['Nhà nước'],
    }),
    for_individual: flag('Cá nhân'),
    for_collective: flag('Tập thể'),
    for_household: flag('Hộ gia đình'),
    is_annual: flag('Xét hằng năm'),
    honour_order: integer('Thứ tự tôn vinh', { help: '1 là cao nhất' }),
    valid_from: date('Từ ngày', { optional: true }),
    valid_to: date('Đến ngày', { optional: true }),
    basis: text('Căn cứ', { optional: true }),
    verified: flag('Đã kiểm chứng'),
  },
  key: ['code'],
  provides: { kind: 'award_type', code: 'code', names: ['name', 'short_name', 'aliases'] },
} satisfies Source;
