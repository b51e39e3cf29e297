import { choice, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { addressed, honorific } from './person.ts';

export const councilSeat = {
  file: 'hoi-dong.csv',
  yearly: true,
  table: 'council_seat',
  title: 'Thành viên các hội đồng',
  columns: {
    council: choice('Hội đồng', {
      emulation: ['Thi đua - Khen thưởng', 'Thi đưa - Khen thưởng', 'TĐKT'],
      initiative: ['Sáng kiến'],
    }),
    unit_id: reference('Đơn vị', 'unit', { optional: true, help: 'Bỏ trống là hội đồng của chính tổ chức này' }),
    member_name: text('Họ và tên'),
    honorific: honorific(),
    position: text('Chức vụ'),
    role: choice('Vai trò', {
      chair: ['Chủ tịch'],
      deputyChair: ['Phó Chủ tịch'],
      standingMember: ['Ủy viên thường trực'],
      member: ['Ủy viên'],
      secretary: ['Thư ký'],
    }),
    minded_bloc_id: reference('Khối theo dõi', 'bloc', { optional: true }),
  },
  complete: addressed({ name: 'member_name' }),
} satisfies Source;
