import { formatNumber } from './format.ts';

/** The words of the search. */
export const searchText = {
  title: 'Tìm kiếm',
  lead: 'Tìm gương điển hình, người và tập thể được khen, đơn vị, phong trào. Gõ có dấu hay không dấu đều được.',
  label: 'Từ cần tìm',
  placeholder: 'Tên người, đơn vị, danh hiệu…',
  submit: 'Tìm',
  keys: 'Phím ↓ ↑ chuyển giữa các kết quả, Enter mở, Esc xóa.',

  loading: 'Đang tải dữ liệu tìm kiếm…',
  failed: 'Chưa tải được dữ liệu tìm kiếm.',
  retry: 'Thử lại',
  found: (question: string, hits: number, areNear: boolean) => {
    if (hits === 0) return `Không tìm thấy “${question}”.`;
    return areNear
      ? `Không tìm thấy “${question}”; ${formatNumber(hits)} mục gần giống.`
      : `${formatNumber(hits)} kết quả cho “${question}”.`;
  },
  near: 'Gần giống với từ đã gõ',
  results: 'Kết quả tìm kiếm',
  more: (left: number) => `Xem thêm (còn ${formatNumber(left)})`,
  advice: [
    'Kiểm tra lại chính tả hoặc bỏ bớt từ.',
    'Thử gõ tên riêng, tên xã, tên cơ quan hoặc tên danh hiệu.',
    'Người dân, hộ gia đình chưa đồng ý nêu tên và học sinh không có trong kết quả tìm kiếm.',
  ],
  kind: {
    unit: 'Đơn vị',
    exemplar: 'Gương điển hình',
    movement: 'Phong trào',
    award: 'Danh hiệu, hình thức',
    page: 'Mục của trang',
    honour: 'Bảng vàng',
  },

  noScript: 'Trình duyệt đang tắt JavaScript nên không tìm kiếm được. Mời xem theo danh sách dưới đây.',
  lists: 'Xem theo danh sách',
  list: {
    exemplars: 'Tất cả gương điển hình',
    units: 'Các đơn vị và kết quả của từng đơn vị',
    honours: (year: number) => `Khen thưởng năm ${year} theo danh hiệu, hình thức`,
  },
};
