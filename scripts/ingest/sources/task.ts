import { choice, flag, key, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { quarter } from './vocabulary.ts';

export const task = {
  file: 'nhiem-vu.csv',
  yearly: true,
  table: 'task',
  title: 'Nhiệm vụ trọng tâm của kế hoạch năm, nguyên văn',
  columns: {
    id: key('Mã nhiệm vụ'),
    quarter: quarter(),
    ordinal: text('STT', { help: 'Như in trong kế hoạch; có thể không liên tục' }),
    content: text('Nội dung thực hiện', { aliases: ['Nội dung'] }),
    directing_units: text('Đơn vị chỉ đạo'),
    implementing_units: text('Đơn vị thực hiện'),
    coordinating_units: text('Đơn vị phối hợp', { optional: true }),
    led_from_above: flag('Cấp trên chủ trì', { help: 'Đánh dấu x nếu cấp trên chỉ đạo, đơn vị mình chỉ phối hợp' }),
    deliverable: choice(
      'Sản phẩm',
      { unitPlan: ['Kế hoạch của đơn vị'] },
      { optional: true, help: 'Ghi khi mỗi đơn vị phải nộp một kế hoạch của mình; bỏ trống với việc khác' },
    ),
  },
  key: ['id'],
  provides: { kind: 'task', code: 'id', names: [] },
} satisfies Source;
