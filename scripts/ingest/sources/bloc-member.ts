import { choice, integer, key, period, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const blocMember = {
  file: 'khoi-thi-dua.csv',
  yearly: true,
  table: 'bloc_member',
  title: 'Khối thi đua: thành viên, khối trưởng, khối phó, người theo dõi',
  columns: {
    bloc_id: key('Mã khối', { fillsDown: true }),
    bloc_name: text('Tên khối', { aliases: ['Khối thi đua'], fillsDown: true }),
    bloc_kind: choice('Loại', { bloc: ['Khối'], cluster: ['Cụm'] }, { fillsDown: true }),
    system: choice(
      'Hệ thống',
      { council: ['Hội đồng'], sector: ['Ngành'] },
      { optional: true, help: 'Bỏ trống là khối của Hội đồng này; ghi Ngành khi là khối của ngành dọc' },
    ),
    criteria_table: text('Bảng tiêu chí', { help: 'Tên bảng tiêu chí của khối trong tieu-chi.csv', fillsDown: true }),
    period: period('Kỳ', { help: 'Bỏ trống nếu theo năm dương lịch; năm học ghi 2022-2023' }),
    unit_id: reference('Đơn vị', 'unit', { aliases: ['Tên đơn vị'] }),
    role: choice('Vai trò', {
      head: ['Khối trưởng', 'Trưởng khối'],
      deputy: ['Khối phó', 'Phó Trưởng khối'],
      member: ['Thành viên'],
    }),
    staff: integer('Số người', {
      optional: true,
      help: 'Số cán bộ, công chức, viên chức, người lao động của đơn vị trong năm, để tính tỷ lệ danh hiệu',
    }),
    minder: text('Ủy viên Hội đồng theo dõi', {
      optional: true,
      help: 'Chức vụ của ủy viên Hội đồng được phân công theo dõi khối',
    }),
  },
  key: ['bloc_id', 'unit_id'],
  provides: { kind: 'bloc', code: 'bloc_id', names: ['bloc_name'] },
  steady: { per: 'bloc_id', columns: ['bloc_name', 'bloc_kind', 'system', 'criteria_table', 'period', 'minder'] },
} satisfies Source;
