import { formatNumber } from './format.ts';

/** The words of the combined search of exemplars, and the names under which an address keeps what was chosen. */
export const exemplarFilterText = {
  open: 'Tìm và lọc',
  form: 'Tìm và lọc gương điển hình',
  words: 'Tìm theo từ',
  wordsHint: 'tên, việc làm, đơn vị; gõ không dấu cũng được',
  any: 'Tất cả',
  choice: {
    year: 'Năm',
    kind: 'Loại',
    field: 'Lĩnh vực',
    movement: 'Phong trào',
    unit: 'Đơn vị',
  },
  parameter: {
    year: 'nam',
    kind: 'loai',
    field: 'linh-vuc',
    movement: 'phong-trao',
    unit: 'don-vi',
    words: 'tim',
  },
  clear: 'Xóa bộ lọc',
  loading: 'Đang tải danh sách…',
  failed: 'Không tải được danh sách. Phần đã có trên trang vẫn dùng được.',
  retry: 'Thử lại',
  found: (amount: number) => `Có ${formatNumber(amount)} gương`,
  none: 'Không có gương nào phù hợp với các điều kiện đã chọn.',
  more: (amount: number) => `Xem thêm ${formatNumber(amount)} gương`,
};
