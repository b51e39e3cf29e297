import { choice, date, documentNumber, key, reference, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { addressed, honorific } from './person.ts';

export const initiative = {
  file: 'sang-kien.csv',
  yearly: true,
  table: 'initiative',
  title: 'Sáng kiến được công nhận',
  columns: {
    id: key('Mã sáng kiến', { aliases: ['Mã'] }),
    title: text('Tên sáng kiến', { aliases: ['Tên đề tài'] }),
    author_name: text('Tác giả', { aliases: ['Tên tác giả', 'Họ và tên'] }),
    honorific: honorific(),
    unit_id: reference('Đơn vị', 'unit', { aliases: ['Đơn vị công tác'], fillsDown: true }),
    scope: choice('Phạm vi ảnh hưởng', { base: ['Cơ sở'], province: ['Tỉnh'], nation: ['Toàn quốc'] }),
    field: text('Lĩnh vực', { aliases: ['Lĩnh vực hoạt động'] }),
    decision_number: documentNumber('Số quyết định', { optional: true, aliases: ['Số QĐ'] }),
    decision_on: date('Ngày công nhận', { optional: true }),
  },
  key: ['id'],
  complete: addressed({ name: 'author_name' }),
} satisfies Source;
