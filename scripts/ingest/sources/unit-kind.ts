import { choice, integer, key, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const unitKind = {
  file: 'danh-muc/loai-don-vi.csv',
  yearly: false,
  table: 'unit_kind',
  title: 'Danh mục loại đơn vị',
  columns: {
    code: key('Mã'),
    name: text('Tên loại đơn vị', { aliases: ['Loại đơn vị', 'Tên'] }),
    sort_order: integer('Thứ tự'),
    level: choice(
      'Cấp',
      { province: ['Tỉnh'] },
      { optional: true, help: 'Ghi Tỉnh với loại đơn vị là tỉnh, thành phố: đơn vị cấp dưới được xếp vào tỉnh ấy' },
    ),
  },
  key: ['code'],
  provides: { kind: 'unit_kind', code: 'code', names: ['name'] },
} satisfies Source;
