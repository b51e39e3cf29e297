import { choice, decimal, key, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { quarter } from './vocabulary.ts';

export const indicator = {
  file: 'chi-tieu.csv',
  yearly: true,
  table: 'indicator',
  title: 'Chỉ tiêu theo quý của từng đơn vị: kế hoạch và thực hiện',
  columns: {
    code: key('Mã chỉ tiêu', { fillsDown: true }),
    name: text('Tên chỉ tiêu', { aliases: ['Chỉ tiêu'], fillsDown: true }),
    measure: text('Đơn vị tính', { fillsDown: true }),
    accumulation: choice(
      'Cách cộng dồn',
      { sum: ['Cộng các quý'], latest: ['Quý sau cùng'] },
      {
        optional: true,
        help: 'Bỏ trống là cộng các quý; tỷ lệ, mức đạt ghi Quý sau cùng vì không cộng được',
      },
    ),
    unit_id: reference('Đơn vị', 'unit', { aliases: ['Tên đơn vị'], fillsDown: true }),
    quarter: quarter(),
    planned: decimal('Kế hoạch'),
    actual: decimal('Thực hiện', { optional: true, help: 'Bỏ trống nếu chưa có số liệu; 0 là không đạt được gì' }),
  },
  key: ['code', 'unit_id', 'quarter'],
  steady: { per: 'code', columns: ['name', 'measure', 'accumulation'] },
} satisfies Source;
