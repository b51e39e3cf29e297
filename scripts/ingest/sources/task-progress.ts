import { choice, date, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { quarter } from './vocabulary.ts';

export const taskProgress = {
  file: 'tien-do.csv',
  yearly: true,
  table: 'task_progress',
  title: 'Tiến độ thực hiện nhiệm vụ của từng đơn vị',
  columns: {
    task_id: reference('Mã nhiệm vụ', 'task', { aliases: ['Nhiệm vụ'], fillsDown: true }),
    unit_id: reference('Đơn vị', 'unit', { aliases: ['Tên đơn vị'], fillsDown: true }),
    quarter: quarter(),
    status: choice('Tình trạng', {
      notStarted: ['Chưa thực hiện'],
      inProgress: ['Đang thực hiện'],
      done: ['Hoàn thành'],
      doneLate: ['Hoàn thành muộn'],
      dropped: ['Không thực hiện'],
      postponed: ['Chuyển quý'],
    }),
    done_on: date('Ngày hoàn thành', { optional: true }),
    evidence: text('Minh chứng', { optional: true }),
    note: text('Ghi chú', { optional: true }),
  },
  key: ['task_id', 'unit_id', 'quarter'],
} satisfies Source;
