import type { Example } from './example.ts';
import { append, swap } from './example.ts';

/** What is wrong with the folder, or with the whole of a file. */
export const wholeFiles: readonly Example[] = [
  {
    code: 'no-year',
    edit: { '2026': null },
    told: [
      'don-vi-to-chuc.yaml không có thư mục năm nào bên cạnh tệp này. Gợi ý: tạo thư mục có tên là năm, ví dụ 2026, hoặc xem lại đường dẫn sau --data',
    ],
  },
  {
    code: 'missing-file',
    edit: { '2026/bo-phieu.csv': null },
    told: [
      '2026/bo-phieu.csv thiếu tệp "Kết quả bỏ phiếu suy tôn của khối (chỉ số phiếu)". Gợi ý: chép tệp vào đúng chỗ, đúng tên; nếu không có số liệu thì tạo tệp chỉ có dòng tiêu đề: Khối,Đơn vị,Số phiếu đồng ý,Tổng số phiếu,Ngày bỏ phiếu',
    ],
  },
  {
    code: 'missing-file',
    edit: { 'don-vi-to-chuc.yaml': null },
    told: [
      'don-vi-to-chuc.yaml thiếu tệp thông tin về tổ chức. Gợi ý: chép tệp này từ thư mục dữ liệu mẫu rồi sửa lại cho đúng',
    ],
  },
  {
    code: 'unread-file',
    edit: { '2026/Dang ky thi dua (1).csv': 'Đơn vị;Đối tượng;Tên tập thể, cá nhân;Danh hiệu đăng ký;Ngày đăng ký\n' },
    told: [
      '2026/Dang ky thi dua (1).csv không mang tên của loại số liệu nào nên không được đọc. Gợi ý: dòng tiêu đề là của "Đăng ký thi đua": chép các dòng vào 2026/dang-ky-thi-dua.csv',
    ],
  },
  {
    code: 'unread-file',
    edit: { '2026/ghi-chu.docx': 'ghi chú' },
    told: [
      '2026/ghi-chu.docx không mang tên của loại số liệu nào nên không được đọc. Gợi ý: đổi thành đúng tên tệp của loại số liệu ấy, hoặc chuyển ra khỏi thư mục số liệu nếu không cần',
    ],
  },
  {
    code: 'unread-file',
    edit: { 'luu-tru/ghi-chu.txt': 'ghi chú' },
    told: [
      'luu-tru/ không mang tên của loại số liệu nào nên không được đọc. Gợi ý: chuyển ra khỏi thư mục số liệu nếu không cần',
    ],
  },
  {
    code: 'broken-yaml',
    edit: { 'don-vi-to-chuc.yaml': swap('cap: xa', 'ten: xa') },
    told: [
      'don-vi-to-chuc.yaml:2 không đọc được dòng này: mục này đã có ở một dòng phía trên. Gợi ý: chỉ giữ lại một dòng',
    ],
  },
  {
    code: 'broken-yaml',
    edit: { 'don-vi-to-chuc.yaml': swap('cap: xa', 'cap:xa') },
    told: [
      'don-vi-to-chuc.yaml:2 không đọc được dòng này: thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm. Gợi ý: ghi theo dạng "tên mục: nội dung"',
    ],
  },
  {
    code: 'broken-yaml',
    edit: { 'don-vi-to-chuc.yaml': swap('ten: Xã Đồng Suối', 'ten: Xã: Đồng Suối') },
    told: ['don-vi-to-chuc.yaml:1 không đọc được dòng này: có hai dấu hai chấm. Gợi ý: đặt nội dung trong ngoặc kép'],
  },
  {
    code: 'broken-yaml',
    edit: { 'don-vi-to-chuc.yaml': swap('ten: Xã', 'ten: "Xã') },
    told: [
      'don-vi-to-chuc.yaml:9 không đọc được dòng này: thiếu một dấu, thường là ngoặc kép chưa đóng. Gợi ý: xem dòng này và các dòng phía trên',
    ],
  },
  {
    code: 'broken-yaml',
    edit: { 'don-vi-to-chuc.yaml': swap('  an_so', '\tan_so') },
    told: ['don-vi-to-chuc.yaml:9 không đọc được dòng này: đầu dòng thụt bằng phím Tab. Gợi ý: thụt bằng dấu cách'],
  },
  {
    code: 'broken-yaml',
    edit: { 'don-vi-to-chuc.yaml': swap('ten: Xã Đồng Suối', 'ten: [Xã Đồng Suối, Xã Lam Giang]') },
    told: [
      'don-vi-to-chuc.yaml:1 mục "ten": phải có một nội dung của nó, không phải danh sách, mục có các mục con hay dấu * dẫn tới mục khác. Gợi ý: ghi theo dạng "tên mục: nội dung"',
    ],
  },
  {
    code: 'unknown-setting',
    edit: { 'don-vi-to-chuc.yaml': append('minhhoa: Dữ liệu minh họa') },
    told: [
      'don-vi-to-chuc.yaml:10 mục "minhhoa": không phải mục của tệp này nên không được đọc. Gợi ý: xem lại tên mục; tệp này có các mục ten, cap, cap_tren, co_quan_ban_hanh, hoi_dong, co_quan_thuong_truc, dia_danh, so_lieu_den_ngay, minh_hoa, dia_chi_trang, lien_he, giay_phep_du_lieu, cong_bo, le_trao',
    ],
  },
  {
    code: 'unknown-encoding',
    edit: { '2026/sang-kien.csv': asLatin },
    told: [
      '2026/sang-kien.csv chữ trong tệp đã hỏng vì tệp từng được mở sai bảng mã rồi lưu lại (dạng "PhÃ²ng"). Gợi ý: mở tệp gốc trong Excel rồi lưu lại dạng CSV UTF-8',
    ],
  },
  {
    code: 'unknown-encoding',
    edit: { '2026/guong/ong-au-van-moc.md': asLatin },
    told: [
      '2026/guong/ong-au-van-moc.md chữ trong tệp đã hỏng vì tệp từng được mở sai bảng mã rồi lưu lại (dạng "PhÃ²ng"). Gợi ý: lưu lại tệp dạng UTF-8 (trong Notepad: Save As, Encoding: UTF-8)',
    ],
  },
  {
    code: 'looks-like-tcvn3',
    edit: {
      '2026/hoi-dong.csv': 'Héi ®ång,Hä vµ tªn,Chøc vô,Vai trß\nS¸ng kiÕn,M¹c ThÞ Lam Khª,Phã Chñ tÞch,Chñ tÞch\n',
    },
    told: [
      '2026/hoi-dong.csv chữ trong tệp gõ theo bảng mã cũ TCVN3 (phông .VnTime, ABC), không phải Unicode: "Héi" là "Hội". Gợi ý: chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding 2026/hoi-dong.csv=tcvn3',
    ],
  },
  {
    code: 'looks-like-vni',
    edit: {
      '2026/hoi-dong.csv':
        'Hoäi ñoàng,Hoï vaø teân,Chöùc vuï,Vai troø\nSaùng kieán,Maïc Thò Lam Kheâ,Phoù Chuû tòch,Chuû tòch\n',
    },
    told: [
      '2026/hoi-dong.csv chữ trong tệp gõ theo bảng mã cũ VNI (phông VNI-Times), không phải Unicode: "Hoäi" là "Hội". Gợi ý: chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding 2026/hoi-dong.csv=vni',
    ],
  },
  {
    code: 'story-without-exemplar',
    edit: { '2026/guong/ba-la.md': 'Bà Là\n' },
    told: [
      '2026/guong/ba-la.md không có điển hình nào mang mã trùng tên tệp này. Gợi ý: đổi tên tệp cho trùng mã, hoặc thêm, sửa dòng của điển hình ấy trong dien-hinh.csv',
    ],
  },
  {
    code: 'story-with-notes',
    edit: { '2026/guong/ong-au-van-moc.md': (text) => `${text}\n<!-- hỏi lại thôn -->\n` },
    told: [
      '2026/guong/ong-au-van-moc.md có ghi chú của người viết (giữa <!-- và -->, hoặc giữa hai dòng --- ở đầu tệp): đã bỏ, không đăng. Gợi ý: xóa phần ấy khỏi tệp nếu không cần nữa',
    ],
  },
];

/** The text as it is saved after its UTF-8 was opened as windows-1252. */
function asLatin(text: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(text));
}
