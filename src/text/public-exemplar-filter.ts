import { formatNumber } from './format.ts';

/** The words that the combined search of exemplars is built with. */
export const exemplarFilterFormText = {
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
  clear: 'Xóa bộ lọc',
};

/** The words that it tells the reader in the browser, and the names under which an address keeps what was chosen. */
export const exemplarFilterText = {
  parameter: {
    year: 'nam',
    kind: 'loai',
    field: 'linh-vuc',
    movement: 'phong-trao',
    unit: 'don-vi',
    words: 'tim',
  },
  loading: 'Đang tải danh sách…',
  failed: 'Không tải được danh sách. Phần đã có trên trang vẫn dùng được.',
  retry: 'Thử lại',
  found: (amount: number) =>
    amount === 0 ? 'Không có gương nào phù hợp với các điều kiện đã chọn.' : `Có ${formatNumber(amount)} gương`,
  more: (amount: number) => `Xem thêm ${formatNumber(amount)} gương`,
};
