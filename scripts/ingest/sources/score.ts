import { choice, decimal, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { quarters } from './vocabulary.ts';

export const score = {
  file: 'cham-diem.csv',
  yearly: true,
  table: 'score',
  title: 'Điểm của từng đơn vị theo tiêu chí và bước chấm',
  columns: {
    bloc_id: reference('Khối', 'bloc', { aliases: ['Mã khối'], fillsDown: true }),
    unit_id: reference('Đơn vị', 'unit', { aliases: ['Tên đơn vị'], fillsDown: true }),
    criterion_code: reference('Mã tiêu chí', 'criterion', { aliases: ['Tiêu chí'] }),
    stage: choice('Bước chấm', { self: ['Tự chấm'], bloc: ['Khối chấm'], council: ['Hội đồng thẩm định'] }),
    quarter: choice('Quý', quarters, { optional: true, help: 'Bỏ trống là điểm cả năm' }),
    points: decimal('Điểm', { help: 'Điểm trừ ghi số dương; tiêu chí khống chế ghi 1 khi vi phạm' }),
    note: text('Ghi chú', { optional: true }),
  },
  key: ['bloc_id', 'unit_id', 'criterion_code', 'stage', 'quarter'],
} satisfies Source;
