import { choice, date, text } from '../cells/column.ts';
import { modelFiles } from '../database/model-file.ts';
import { ruleHeader } from '../database/rule-header.ts';
import type { Source } from '../source.ts';

const rules = modelFiles('rules').map((rule) => ruleHeader(rule).code);

export const explanation = {
  file: 'giai-trinh.csv',
  yearly: true,
  optional: true,
  table: 'explanation',
  title: 'Giải trình các điểm mà quy tắc kiểm tra tìm ra',
  columns: {
    rule: choice('Mã quy tắc', Object.fromEntries(rules.map((code) => [code, [code]])), { aliases: ['Quy tắc'] }),
    subject: text('Nói về', {
      aliases: ['Đơn vị, khối'],
      help: 'Tên hoặc mã đơn vị, khối, chép từ cột "Nói về" của trang Kiểm tra',
    }),
    detail: text('Tập thể, cá nhân', {
      optional: true,
      help: 'Chép dòng nhỏ ở cột "Nói về" của trang Kiểm tra; để trống là giải trình cho mọi điểm của quy tắc ấy về đơn vị, khối ấy',
    }),
    note: text('Giải trình', { help: 'Một, hai câu; chỉ ở trang nội bộ' }),
    explained_by: text('Người giải trình'),
    explained_on: date('Ngày giải trình'),
  },
  key: ['rule', 'subject', 'detail'],
} satisfies Source;
