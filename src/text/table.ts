import { formatNumber } from './format.ts';

/** The words with which a reader orders and searches a table. */
export const tableText = {
  search: 'Tìm trong bảng',
  group: 'Nhóm',
  all: 'Tất cả',
  order: 'Sắp xếp theo',
  builtOrder: 'Thứ tự ban đầu',
  ascending: (column: string) => `${column}, tăng dần`,
  descending: (column: string) => `${column}, giảm dần`,
  found: (hits: number, all: number) => `${formatNumber(hits)} trong ${formatNumber(all)} dòng`,
  notFound: 'Không có dòng nào như vậy.',
};
