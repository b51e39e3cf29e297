import { choice, date, documentNumber, flag, integer, period, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { addressed, honorific } from './person.ts';
import { positionHeaders, recipientHeaders, recipientKind, recipientOrder, unitHeaders } from './vocabulary.ts';

export const award = {
  file: 'ket-qua-khen-thuong.csv',
  yearly: true,
  table: 'award',
  title: 'Kết quả xét khen thưởng: đề nghị, đã quyết định, đã thu hồi',
  columns: {
    unit_id: reference('Đơn vị', 'unit', {
      aliases: unitHeaders,
      fillsDown: true,
    }),
    recipient_kind: recipientKind(),
    recipient_name: text('Tên tập thể, cá nhân', {
      aliases: recipientHeaders,
    }),
    honorific: honorific(),
    position: text('Chức vụ', { optional: true, aliases: positionHeaders }),
    gender: choice('Giới tính', { female: ['Nữ', 'NU'], male: ['Nam'] }, { optional: true }),
    birth_year: integer('Năm sinh', {
      optional: true,
      officeOnly: true,
      help: 'Chỉ để phân biệt người trùng tên; không đưa lên trang nào',
    }),
    person_category: choice(
      'Phân loại cán bộ',
      {
        provinceLeader: ['Lãnh đạo cấp tỉnh'],
        departmentLeader: ['Lãnh đạo cấp sở, ngành'],
        entrepreneur: ['Doanh nhân'],
        managerDeputyHeadUp: ['Lãnh đạo từ phó phòng trở lên'],
        directWorker: ['Người trực tiếp công tác, lao động'],
      },
      {
        optional: true,
        aliases: ['Phân loại đối tượng', 'Mã phân loại cán bộ'],
        help: 'Bắt buộc với cá nhân để lập biểu thống kê',
      },
    ),
    private_citizen: flag('Người dân', {
      help: 'Đánh dấu x nếu là người dân, hộ gia đình ngoài cơ quan nhà nước: tên chỉ công khai khi có đồng ý',
    }),
    minor: flag('Trẻ em', { help: 'Đánh dấu x nếu là học sinh, trẻ em: không công khai tên' }),
    is_enterprise: flag('Doanh nghiệp'),
    small_collective: flag('Tập thể nhỏ', { help: 'Tổ, đội, phòng, lớp, thôn…' }),
    award_code: reference('Danh hiệu, hình thức', 'award_type', {
      aliases: [
        'Danh hiệu thi đua/Hình thức khen thưởng',
        'Mã hình thức khen thưởng',
        'Mã danh hiệu thi đua',
        'Mã danh hiệu thi đua (nếu có)',
      ],
    }),
    commendation_type: choice(
      'Loại hình khen thưởng',
      {
        merit: ['Thường xuyên', 'Công trạng'],
        thematic: ['Chuyên đề', 'Theo đợt'],
        sudden: ['Đột xuất', 'Đợt xuất'],
        contribution: ['Cống hiến'],
        serviceYears: ['Niên hạn'],
        foreign: ['Đối ngoại'],
        resistanceWar: ['Kháng chiến'],
      },
      { aliases: ['Loại hình'] },
    ),
    movement_id: reference('Phong trào', 'movement', { optional: true }),
    period: period('Kỳ', {
      aliases: ['Năm học'],
      help: 'Bỏ trống nếu theo năm dương lịch; năm học ghi 2022-2023',
    }),
    achievement: text('Thành tích', { optional: true, help: 'Trích yếu thành tích đã được duyệt, được phép công bố' }),
    status: choice('Tình trạng', { proposed: ['Đề nghị'], awarded: ['Đã quyết định'], revoked: ['Đã thu hồi'] }),
    decision_number: documentNumber('Số quyết định', { optional: true, aliases: ['Số QĐ'] }),
    decision_on: date('Ngày quyết định', { optional: true, aliases: ['Ngày QĐ'] }),
    authority: text('Thẩm quyền ký', { optional: true, aliases: ['Cơ quan ban hành'] }),
    public_consent: flag('Đồng ý công khai', {
      optional: true,
      help: 'Bắt buộc là Có thì tên người dân, chủ hộ mới hiện trên trang công khai',
    }),
    note: text('Ghi chú', { optional: true, help: 'Nội bộ, không đưa lên trang công khai' }),
  },
  complete: addressed({ name: 'recipient_name', kind: 'recipient_kind' }),
  sortBy: recipientOrder,
} satisfies Source;
