import { choice, date, digits, key, list, reference, references, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const unit = {
  file: 'don-vi.csv',
  yearly: false,
  table: 'unit',
  title: 'Cơ quan, đơn vị, địa phương',
  columns: {
    id: key('Mã đơn vị', {
      aliases: ['Mã'],
      help: 'Do cơ quan đặt, giữ nguyên qua các năm; không dùng mã hành chính làm mã này',
    }),
    name: text('Tên đơn vị', { aliases: ['Đơn vị', 'Tên cơ quan, đơn vị'] }),
    kind: reference('Loại đơn vị', 'unit_kind', { aliases: ['Loại'] }),
    parent_id: reference('Đơn vị cấp trên', 'unit', { optional: true, aliases: ['Trực thuộc'] }),
    official_code: digits('Mã hành chính', 5, {
      optional: true,
      help: 'Giữ số 0 ở đầu; mã này có thể được cấp lại cho đơn vị khác',
    }),
    aliases: list('Tên gọi khác', { optional: true, help: 'Các cách viết khác, cách nhau bằng dấu chấm phẩy' }),
    award_chain: choice(
      'Hệ thống khen thưởng',
      { general: ['Chung'], army: ['Quân đội'], police: ['Công an'] },
      { help: 'Quân đội, công an có danh hiệu và tỷ lệ riêng' },
    ),
    valid_from: date('Từ ngày', { optional: true }),
    valid_to: date('Đến ngày', { optional: true }),
    successor_ids: references('Đơn vị kế thừa', 'unit', { optional: true, help: 'Khi sáp nhập, chia tách' }),
  },
  key: ['id'],
  provides: { kind: 'unit', code: 'id', names: ['name', 'aliases'] },
  sortBy: (cells) => String(cells['name']),
} satisfies Source;
