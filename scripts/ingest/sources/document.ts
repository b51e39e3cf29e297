import { documentNumber, key, partialDate, references, text } from '../cells/column.ts';
import type { Source } from '../source.ts';

export const document = {
  file: 'van-ban.csv',
  yearly: true,
  table: 'document',
  title: 'Văn bản: kế hoạch, hướng dẫn, quyết định, quy chế',
  columns: {
    id: key('Mã văn bản', { aliases: ['Mã'] }),
    number: documentNumber('Số, ký hiệu', { optional: true, help: 'Để trống khi văn bản chưa có số' }),
    issued: partialDate('Ngày ban hành', { optional: true, help: 'Ngày/tháng/năm, hoặc tháng/năm khi chưa có ngày' }),
    kind: text('Loại văn bản'),
    title: text('Trích yếu'),
    issuer: text('Cơ quan ban hành'),
    basis_of: references('Là căn cứ của', 'document', { optional: true }),
    task_ids: references('Nhiệm vụ', 'task', {
      optional: true,
      help: 'Mã nhiệm vụ của kế hoạch năm làm theo văn bản này, cách nhau bằng dấu chấm phẩy',
    }),
    note: text('Ghi chú', { optional: true }),
  },
  key: ['id'],
  provides: { kind: 'document', code: 'id', names: [] },
} satisfies Source;
