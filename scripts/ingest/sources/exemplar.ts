import { choice, date, documentNumber, flag, key, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { addressed, honorific } from './person.ts';

export const exemplar = {
  file: 'dien-hinh.csv',
  yearly: true,
  table: 'exemplar',
  title: 'Điển hình tiên tiến, gương người tốt, việc tốt',
  columns: {
    id: key('Mã điển hình', { aliases: ['Mã'], help: 'Cũng là tên tệp bài viết trong thư mục guong và địa chỉ trang' }),
    name: text('Tên điển hình', { aliases: ['Họ và tên'] }),
    honorific: honorific(),
    kind: choice('Loại điển hình', {
      individual: ['Cá nhân'],
      collective: ['Tập thể'],
      household: ['Hộ gia đình'],
      model: ['Mô hình mới'],
      goodDeed: ['Người tốt, việc tốt'],
    }),
    stage: choice('Giai đoạn', {
      detected: ['Phát hiện'],
      fostered: ['Bồi dưỡng'],
      summarised: ['Tổng kết'],
      replicated: ['Nhân rộng'],
    }),
    unit_id: reference('Đơn vị', 'unit', { aliases: ['Tên đơn vị'], fillsDown: true }),
    field: text('Lĩnh vực', { aliases: ['Lĩnh vực hoạt động'] }),
    movement_id: reference('Phong trào', 'movement', { optional: true }),
    headline: text('Tiêu đề bài viết', { optional: true }),
    summary: text('Tóm tắt thành tích'),
    award_code: reference('Hình thức khen', 'award_type', { optional: true }),
    decision_number: documentNumber('Số quyết định', { optional: true }),
    decision_on: date('Ngày quyết định', { optional: true }),
    honoured_on: date('Ngày biểu dương', { optional: true }),
    fostered_by: text('Đơn vị bồi dưỡng', { optional: true }),
    consent: flag('Đồng ý công khai', { help: 'Người được nêu gương đã đồng ý bằng văn bản' }),
    consent_to_story: flag('Đồng ý đăng bài viết'),
    consent_to_picture: flag('Đồng ý đăng ảnh'),
    consent_on: date('Ngày đồng ý', { optional: true }),
    publish: flag('Công bố'),
    note: text('Ghi chú', { optional: true, help: 'Nội bộ, không đưa lên trang công khai' }),
  },
  key: ['id'],
  provides: { kind: 'exemplar', code: 'id', names: [] },
  complete: addressed({ name: 'name', kind: 'kind' }),
  sortBy: (cells) => String(cells['name']),
} satisfies Source;
