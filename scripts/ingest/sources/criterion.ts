import { choice, decimal, key, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const criterion = {
  file: 'tieu-chi.csv',
  yearly: true,
  table: 'criterion',
  title: 'Bảng tiêu chí chấm điểm của các khối',
  columns: {
    criteria_table: text('Bảng tiêu chí'),
    code: key('Mã tiêu chí', { aliases: ['Mã'], help: 'Không trùng trong năm' }),
    group_code: reference('Thuộc nhóm', 'criterion', { optional: true }),
    name: text('Nội dung tiêu chí', { aliases: ['Tiêu chí', 'Nội dung'] }),
    kind: choice('Loại tiêu chí', {
      core: ['Điểm chuẩn'],
      bonus: ['Điểm thưởng'],
      penalty: ['Điểm trừ'],
      disqualifier: ['Khống chế'],
    }),
    max_points: decimal('Điểm tối đa', {
      help: 'Với điểm trừ là số điểm bị trừ nhiều nhất; với tiêu chí khống chế ghi 0',
    }),
  },
  key: ['code'],
  provides: { kind: 'criterion', code: 'code', names: [] },
} satisfies Source;
