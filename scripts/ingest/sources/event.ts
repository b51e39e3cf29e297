import { choice, date, integer, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const event = {
  file: 'hoat-dong.csv',
  yearly: true,
  table: 'event',
  title: 'Nhật ký hoạt động, ngày kỷ niệm',
  columns: {
    held_on: date('Ngày'),
    held_until: date('Đến ngày', { optional: true }),
    kind: choice('Loại hoạt động', {
      commemoration: ['Kỷ niệm'],
      councilMeeting: ['Họp Hội đồng'],
      blocMeeting: ['Họp khối'],
      conference: ['Hội nghị'],
      conferral: ['Trao tặng'],
      inspection: ['Kiểm tra'],
      training: ['Tập huấn'],
      studyVisit: ['Học tập kinh nghiệm'],
      press: ['Tin, bài'],
      petition: ['Đơn thư, kiến nghị'],
      difficulty: ['Khó khăn, vướng mắc'],
    }),
    title: text('Nội dung'),
    bloc_id: reference('Khối', 'bloc', { optional: true }),
    unit_id: reference('Đơn vị', 'unit', { optional: true }),
    exemplar_id: reference('Điển hình', 'exemplar', { optional: true }),
    place: text('Địa điểm', { optional: true, help: 'Với tin, bài: đăng, phát ở đâu' }),
    quantity: integer('Số lượng', { optional: true, help: 'Ví dụ số đơn thư đã nhận, số người dự' }),
    settled: integer('Đã giải quyết', {
      optional: true,
      help: 'Trong số đơn thư, kiến nghị hoặc khó khăn, vướng mắc ấy đã trả lời, giải quyết xong bao nhiêu; ghi 0 khi chưa',
    }),
    note: text('Ghi chú', { optional: true }),
  },
} satisfies Source;
