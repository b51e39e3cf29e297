import type { Example } from './example.ts';
import { append, swap } from './example.ts';

/** Rows that contradict each other. */
export const contradictions: readonly Example[] = [
  {
    code: 'duplicate-row',
    edit: { '2026/bo-phieu.csv': append('CUM-THON,ds-suoi-may,16,18,24/09/2026') },
    told: ['2026/bo-phieu.csv:7 trùng với dòng 2 (cùng Khối, Đơn vị, Ngày bỏ phiếu). Gợi ý: xóa một trong hai dòng'],
  },
  {
    code: 'total-differs',
    edit: { '2026/bo-phieu.csv': append('Cộng,,58,,') },
    told: [
      '2026/bo-phieu.csv:7 cột "Số phiếu đồng ý": "58" là tổng đã ghi, nhưng các dòng ở trên cộng lại là 59. Gợi ý: xem lại các dòng của phần này',
    ],
  },
  {
    code: 'not-steady',
    edit: { '2026/khoi-thi-dua.csv': swap('Cụm;Bảng điểm thôn;;Thôn Lũng Hoa', 'Khối;Bảng điểm thôn;;Thôn Lũng Hoa') },
    told: [
      '2026/khoi-thi-dua.csv:7 cột "Loại": "Khối" khác với dòng 2 của cùng "CUM-THON", ở đó ghi "Cụm". Gợi ý: ghi giống nhau ở mọi dòng',
    ],
  },
  {
    code: 'not-steady',
    edit: { '2026/khoi-thi-dua.csv': swap('Bảng điểm thôn;;Thôn Lũng Hoa', 'Bảng điểm thôn;2025-2026;Thôn Lũng Hoa') },
    told: [
      '2026/khoi-thi-dua.csv:7 cột "Kỳ": "2025-2026" khác với dòng 2 của cùng "CUM-THON", ở đó để trống. Gợi ý: ghi giống nhau ở mọi dòng',
    ],
  },
];
