import type { Example } from './example.ts';
import { append, swap } from './example.ts';

/** What is wrong within a cell. */
export const cells: readonly Example[] = [
  {
    code: 'missing-value',
    edit: { '2026/bo-phieu.csv': swap(',16,18,', ',,18,') },
    told: [
      '2026/bo-phieu.csv:2 cột "Số phiếu đồng ý": để trống, nhưng cột này bắt buộc phải có. Gợi ý: ghi vào ô ấy, hoặc xóa cả dòng nếu chưa có số liệu',
    ],
  },
  {
    code: 'missing-value',
    edit: { 'don-vi-to-chuc.yaml': swap('cap: xa\n', '') },
    told: [
      'don-vi-to-chuc.yaml mục "cap": thiếu hoặc để trống, nhưng mục này bắt buộc phải có. Gợi ý: thêm dòng ấy vào tệp, sau dấu hai chấm ghi nội dung',
    ],
  },
  {
    code: 'not-a-number',
    edit: { '2026/cham-diem.csv': swap(';20;', ';tám mươi;') },
    told: ['2026/cham-diem.csv:2 cột "Điểm": "tám mươi" không phải là số (cần dạng 97,5)'],
  },
  {
    code: 'not-a-number',
    edit: { '2026/cham-diem.csv': swap(';19,75;', ';19.75;') },
    told: [
      '2026/cham-diem.csv:3 cột "Điểm": "19.75" không phải là số (cần dạng 97,5). Gợi ý: phần lẻ viết sau dấu phẩy: 19,75',
    ],
  },
  {
    code: 'number-too-large',
    edit: { 'danh-muc/luong-co-so.csv': swap('2.340.000', '23.400.000.000') },
    told: [
      'danh-muc/luong-co-so.csv:2 cột "Mức lương cơ sở (đồng)": "23.400.000.000" quá lớn (nhiều nhất là 2.147.483.647). Gợi ý: xem lại có thừa chữ số không',
    ],
  },
  {
    code: 'shortened-number',
    edit: { 'don-vi.csv': append('moi;Thôn Mới;Thôn, bản;;1,97E+03;;Chung;;;') },
    told: [
      'don-vi.csv:17 cột "Mã hành chính": "1,97E+03" là số dài đã bị Excel rút gọn, các chữ số sau không còn trong tệp. Gợi ý: định dạng cột ấy trong Excel là Text (mã) hoặc Number (số), ghi lại đủ chữ số rồi xuất lại',
    ],
  },
  {
    code: 'not-a-date',
    edit: { '2026/bo-phieu.csv': swap('24/09/2026', 'cuối tháng 9') },
    told: [
      '2026/bo-phieu.csv:2 cột "Ngày bỏ phiếu": "cuối tháng 9" không phải là ngày (cần dạng ngày/tháng/năm, ví dụ 05/02/2023)',
    ],
  },
  {
    code: 'impossible-date',
    edit: { '2026/bo-phieu.csv': swap('24/09/2026', '31/09/2026') },
    told: [
      '2026/bo-phieu.csv:2 cột "Ngày bỏ phiếu": "31/09/2026" không có ngày 31 tháng 09 năm 2026 trong lịch. Gợi ý: xem lại, cần ghi ngày trước, tháng sau',
    ],
  },
  {
    code: 'impossible-date',
    edit: { '2026/van-ban.csv': swap(';2026;Hướng dẫn', ';13/2026;Hướng dẫn') },
    told: [
      '2026/van-ban.csv:8 cột "Ngày ban hành": "13/2026" không có tháng 13 trong lịch. Gợi ý: xem lại, cần ghi tháng trước, năm sau',
    ],
  },
  {
    code: 'excel-date',
    edit: { '2026/hoat-dong.csv': swap('11/06/2026', '46184') },
    told: [
      '2026/hoat-dong.csv:2 cột "Ngày": "46184" là số ngày của Excel, được đọc là 11/06/2026. Gợi ý: định dạng cột ấy là ngày trong Excel rồi lưu lại',
    ],
  },
  {
    code: 'not-a-period',
    edit: { '2026/dang-ky-thi-dua.csv': swap('2025-2026', '2025') },
    told: [
      '2026/dang-ky-thi-dua.csv:2 cột "Kỳ": "2025" không phải là năm của thư mục chứa tệp này. Gợi ý: chuyển dòng này sang tệp của năm 2025, hoặc để trống nếu là năm 2026',
    ],
  },
  {
    code: 'not-a-period',
    edit: { '2026/dang-ky-thi-dua.csv': swap('2025-2026', 'quý I') },
    told: [
      '2026/dang-ky-thi-dua.csv:2 cột "Kỳ": "quý I" không phải là năm học (cần dạng 2022-2023). Gợi ý: theo năm dương lịch thì để trống; theo năm học thì ghi hai năm liền nhau',
    ],
  },
  {
    code: 'formula-error',
    edit: { '2026/chi-tieu.csv': swap('\t989', '\t#N/A') },
    told: [
      '2026/chi-tieu.csv:2 cột "Thực hiện": "#N/A" là lỗi công thức của Excel, được coi là để trống. Gợi ý: sửa công thức rồi xuất lại, hoặc xóa nội dung ô ấy',
    ],
  },
  {
    code: 'lost-letters',
    edit: { '2026/sang-kien.csv': swap('Phan Thị Yên Chi', 'Phan Th? Y?n Chi') },
    told: [
      '2026/sang-kien.csv:3 cột "Tác giả": "Phan Th? Y?n Chi" có chữ đã mất, còn lại dấu ?. Gợi ý: xuất lại tệp từ Excel dạng CSV UTF-8',
    ],
  },
  {
    code: 'not-a-code',
    edit: { 'don-vi.csv': append('moi;Thôn Mới;Thôn, bản;;X1969;;Chung;;;') },
    told: [
      'don-vi.csv:17 cột "Mã hành chính": "X1969" không phải là mã gồm 5 chữ số. Gợi ý: định dạng cột ấy là Text trong Excel rồi ghi lại đủ 5 chữ số',
    ],
  },
  {
    code: 'padded-code',
    edit: { 'don-vi.csv': append('moi;Thôn Mới;Thôn, bản;;1969;;Chung;;;') },
    told: [
      'don-vi.csv:17 cột "Mã hành chính": "1969" thiếu số 0 ở đầu, được đọc là 01969. Gợi ý: định dạng cột ấy là Text trong Excel để giữ số 0 ở đầu',
    ],
  },
  {
    code: 'date-for-number',
    edit: { '2026/ket-qua-khen-thuong.csv': swap('118/QĐ-UBND', '15-Jan') },
    told: [
      '2026/ket-qua-khen-thuong.csv:2 cột "Số quyết định": "15-Jan" là ngày do Excel tự đổi, không phải số văn bản. Gợi ý: định dạng cột ấy là Text trong Excel rồi ghi lại, ví dụ 15/QĐ-UBND',
    ],
  },
  {
    code: 'not-an-address',
    edit: { 'don-vi-to-chuc.yaml': append('dia_chi_trang: thidua.example.vn') },
    told: [
      'don-vi-to-chuc.yaml:10 mục "dia_chi_trang": "thidua.example.vn" không phải là địa chỉ của một trang. Gợi ý: ghi từ https:// đến hết tên miền, ví dụ https://thi-dua.example.vn',
    ],
  },
  {
    code: 'not-in-list',
    edit: { '2026/cham-diem.csv': swap('Tự chấm', 'Chấm chéo') },
    told: [
      '2026/cham-diem.csv:2 cột "Bước chấm": "Chấm chéo" không thuộc các giá trị được dùng. Gợi ý: ghi một trong các giá trị "Tự chấm", "Khối chấm", "Hội đồng thẩm định"',
    ],
  },
  {
    code: 'not-in-list',
    edit: { 'don-vi-to-chuc.yaml': swap('cap: xa', 'cap: quan') },
    told: [
      'don-vi-to-chuc.yaml:2 mục "cap": "quan" không thuộc các giá trị được dùng. Gợi ý: ghi một trong các giá trị "tinh", "huyen", "xa"',
    ],
  },
  {
    code: 'kind-mismatch',
    edit: { '2026/ket-qua-khen-thuong.csv': swap('Âu Văn Mộc', 'Hộ ông Âu Văn Mộc') },
    told: [
      '2026/ket-qua-khen-thuong.csv:31 cột "Tên tập thể, cá nhân": "Hộ ông Âu Văn Mộc" là tên của hộ gia đình, nhưng đối tượng được ghi là Cá nhân. Gợi ý: đổi đối tượng thành Hộ gia đình, hoặc ghi họ tên của riêng người ấy',
    ],
  },
  {
    code: 'several-names',
    edit: { '2026/van-ban.csv': swap('2026; pc-', '2026, pc-') },
    told: [
      '2026/van-ban.csv:3 cột "Là căn cứ của": "hd-dang-ky-2026, pc-cum-khoi-2026" được đọc là 2 tên: hd-dang-ky-2026; pc-cum-khoi-2026. Gợi ý: ngăn các tên bằng dấu chấm phẩy',
    ],
  },
];
