import { choice, date, documentNumber, flag, key, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { addressed, honorific } from './person.ts';

export const exemplar = {
  file: 'dien-hinh.csv',
  yearly: true,
  table: 'exemplar',
  title: 'Điển hình tiên tiến, gương người tốt, việc tốt',
  columns: {
    id: key('Mã điển hình', {
      aliases: ['Mã'],
      help: 'Cũng là tên tệp bài viết, ảnh trong thư mục guong và địa chỉ trang; không dùng họ tên người làm mã',
    }),
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
    results: text('Kết quả nổi bật', { optional: true, help: 'Mỗi kết quả một ý, cách nhau bằng dấu chấm phẩy' }),
    award_code: reference('Hình thức khen', 'award_type', { optional: true }),
    decision_number: documentNumber('Số quyết định', { optional: true }),
    decision_on: date('Ngày quyết định', { optional: true }),
    honoured_on: date('Ngày biểu dương', { optional: true }),
    fostered_by: text('Đơn vị bồi dưỡng', { optional: true }),
    consent: flag('Đồng ý công khai', { help: 'Người được nêu gương đã đồng ý bằng văn bản' }),
    consent_to_story: flag('Đồng ý đăng bài viết'),
    consent_to_picture: flag('Đồng ý đăng ảnh'),
    consent_on: date('Ngày đồng ý', { optional: true, help: 'Không có ngày thì chưa coi là đã đồng ý' }),
    consent_withdrawn_on: date('Ngày rút đồng ý', {
      optional: true,
      help: 'Từ lần dựng trang sau, tên, ảnh và bài viết không còn trên trang công khai',
    }),
    minor: flag('Trẻ em', { optional: true, help: 'Đánh dấu x nếu là học sinh, trẻ em: chỉ đếm, không nêu tên' }),
    picture_alt: text('Mô tả ảnh', { optional: true, help: 'Một câu tả ảnh cho người không nhìn được' }),
    picture_credit: text('Nguồn ảnh', { optional: true }),
    publish: flag('Công bố'),
    note: text('Ghi chú', { optional: true, help: 'Nội bộ, không đưa lên trang công khai' }),
  },
  key: ['id'],
  provides: { kind: 'exemplar', code: 'id', names: [] },
  complete: addressed({ name: 'name', kind: 'kind' }),
  sortBy: (cells) => String(cells['name']),
} satisfies Source;
