import type { Example } from './example.ts';
import { append, swap } from './example.ts';

/** What is wrong with the names of the columns, or with the marks between the cells. */
export const headers: readonly Example[] = [
  {
    code: 'header-not-found',
    edit: { '2026/bo-phieu.csv': (text) => text.slice(text.indexOf('\n') + 1) },
    told: [
      '2026/bo-phieu.csv không tìm thấy dòng tiêu đề cột trong 30 dòng đầu. Gợi ý: cần có các cột "Khối", "Đơn vị", "Số phiếu đồng ý", "Tổng số phiếu", "Ngày bỏ phiếu"',
    ],
  },
  {
    code: 'other-table',
    edit: { '2026/hoi-dong.csv': 'Mã,Tên loại đơn vị,Thứ tự\nthon,Thôn,1\n' },
    told: [
      '2026/hoi-dong.csv tệp này có tiêu đề của danh-muc/loai-don-vi.csv (Danh mục loại đơn vị), không phải của hoi-dong.csv (Thành viên các hội đồng). Gợi ý: mở đúng trang tính trong Excel rồi xuất lại',
    ],
  },
  {
    code: 'missing-column',
    edit: { '2026/cham-diem.csv': swap(';Điểm;', ';;') },
    told: ['2026/cham-diem.csv:1 dòng tiêu đề thiếu cột "Điểm". Gợi ý: thêm cột còn thiếu, hoặc sửa tên cột cho đúng'],
  },
  {
    code: 'repeated-column',
    edit: { '2026/bo-phieu.csv': swap('Ngày bỏ phiếu', 'Ngày bỏ phiếu,Mã khối') },
    told: [
      '2026/bo-phieu.csv:1 cột "Mã khối": cùng nghĩa với một cột ở phía trước. Gợi ý: chỉ giữ lại một trong hai cột',
    ],
  },
  {
    code: 'unknown-column',
    edit: { '2026/bo-phieu.csv': swap('Ngày bỏ phiếu', 'Ngày bỏ phiếu,Màu phiếu') },
    told: [
      '2026/bo-phieu.csv:1 cột "Màu phiếu": không phải cột của tệp này nên không được đọc. Gợi ý: nếu cần cột này, xem lại tên cột',
    ],
  },
  {
    code: 'personal-data',
    edit: {
      '2026/sang-kien.csv': (text) =>
        text.replace('Ngày công nhận', 'Ngày công nhận,Số CCCD').replace('11/09/2026', '11/09/2026,001026000001'),
    },
    told: [
      '2026/sang-kien.csv:1 cột "Số CCCD": là thông tin cá nhân không cần đến: đã bỏ 1 ô, không lưu ở đâu. Gợi ý: xóa cột này khỏi tệp trước khi chuyển cho người khác',
    ],
  },
  {
    code: 'filled-down',
    edit: { '2026/dang-ky-thi-dua.csv': swap('Trường THCS Đồng Suối;Cá nhân;Giáp', ';Cá nhân;Giáp') },
    told: [
      '2026/dang-ky-thi-dua.csv:1 cột "Đơn vị": để trống ở 1 dòng (ô gộp), được đọc như dòng ngay trên. Gợi ý: ghi đủ ở từng dòng nếu đọc như vậy là sai',
    ],
  },
  {
    code: 'example-row',
    edit: { '2026/bo-phieu.csv': append('VÍ DỤ – xóa dòng này,Thôn Gốc Sấu,16,18,24/09/2026') },
    told: [
      '2026/bo-phieu.csv:7 là dòng ví dụ của tệp mẫu nên không được tính. Gợi ý: xóa cả dòng; nếu đã ghi số liệu thật vào dòng này thì chỉ xóa chữ "VÍ DỤ – xóa dòng này"',
    ],
  },
  {
    code: 'broken-quote',
    edit: { '2026/hoi-dong.csv': append('Sáng kiến,,"Mạc Thị Lam Khê,Hiệu trưởng,Ủy viên,') },
    told: [
      '2026/hoi-dong.csv:15 dấu ngoặc kép mở ra mà không đóng lại, nên không biết ô kết thúc ở đâu. Gợi ý: đóng dấu ngoặc kép, hoặc viết hai dấu "" nếu đó là một phần của chữ',
    ],
  },
  {
    code: 'too-many-cells',
    edit: { '2026/sang-kien.csv': swap('Sổ hẹn giờ', 'Sổ hẹn giờ, hẹn ngày') },
    told: [
      '2026/sang-kien.csv:3 "11/09/2026" nằm ngoài các cột có tiêu đề. Gợi ý: đặt trong ngoặc kép ô có chứa dấu phân cách, ví dụ "97,5"; hoặc đặt tên cho cột ấy ở dòng tiêu đề',
    ],
  },
  {
    code: 'cell-too-long',
    edit: { '2026/sang-kien.csv': swap('Sổ hẹn giờ', 'Sổ hẹn giờ '.repeat(400_000)) },
    told: [
      `2026/sang-kien.csv:3 "${'Sổ hẹn giờ '.repeat(7)}…" dài quá 4 triệu ký tự, không thể là một ô. Gợi ý: rút ngắn, hoặc xem có dấu ngoặc kép nào đóng nhầm chỗ không`,
    ],
  },
];
