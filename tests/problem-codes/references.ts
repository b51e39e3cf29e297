import type { Example } from './example.ts';
import { append, swap } from './example.ts';

/** Names of things that no row holds, that are not of the year, or that several rows hold. */
export const references: readonly Example[] = [
  {
    code: 'unknown-unit',
    edit: { '2026/bo-phieu.csv': swap('Thôn Khe Trúc', 'Thôn Khe Chúc') },
    told: [
      '2026/bo-phieu.csv:3 cột "Đơn vị": "Thôn Khe Chúc" không có trong danh mục. Gợi ý: gần giống nhất: Thôn Khe Trúc (ds-khe-truc); Thôn Gốc Sấu (ds-goc-sau); Thôn Bãi Dâu (ds-bai-dau)',
    ],
  },
  {
    code: 'unknown-unit-kind',
    edit: { 'don-vi.csv': append('moi;Xóm Mới;Xóm;;;;Chung;;;') },
    told: [
      'don-vi.csv:17 cột "Loại đơn vị": "Xóm" không có trong danh mục. Gợi ý: gần giống nhất: Thôn, bản (thon); Phòng, trung tâm của xã (phong); Nhà trường (truong)',
    ],
  },
  {
    code: 'unknown-award-type',
    edit: { '2026/ket-qua-khen-thuong.csv': swap('Lao động tiên tiến', 'Lao động giỏi') },
    told: [
      '2026/ket-qua-khen-thuong.csv:2 cột "Danh hiệu, hình thức": "Lao động giỏi" không có trong danh mục. Gợi ý: gần giống nhất: Lao động tiên tiến (LDTT); Giấy khen của Thủ trưởng cơ quan, đơn vị (GK_DV); Xã, phường, thị trấn tiêu biểu (XA_TB)',
    ],
  },
  {
    code: 'unknown-bloc',
    edit: { '2026/hoi-dong.csv': swap('CUM-THON', 'CUM-BAN') },
    told: [
      '2026/hoi-dong.csv:5 cột "Khối theo dõi": "CUM-BAN" không có trong danh mục. Gợi ý: gần giống nhất: Cụm các thôn (CUM-THON); Khối cơ quan, trường học (KHOI-CQ)',
    ],
  },
  {
    code: 'unknown-criterion',
    edit: { '2026/cham-diem.csv': swap('TN-1.1', 'TN-1.9') },
    told: [
      '2026/cham-diem.csv:2 cột "Mã tiêu chí": "TN-1.9" không có trong danh mục. Gợi ý: gần giống nhất: TN-1.1; TN-1.2; TN-1',
    ],
  },
  {
    code: 'unknown-document',
    edit: { '2026/van-ban.csv': swap(';kh-xa-2026;', ';kh-xa-2062;') },
    told: [
      '2026/van-ban.csv:2 cột "Là căn cứ của": "kh-xa-2062" không có trong danh mục. Gợi ý: gần giống nhất: kh-xa-2026; kh-tinh-2026; hd-dang-ky-2026',
    ],
  },
  {
    code: 'unknown-movement',
    edit: { '2026/ket-qua-khen-thuong.csv': swap('cong-dan-so', 'cong-dan-moi') },
    told: [
      '2026/ket-qua-khen-thuong.csv:33 cột "Phong trào": "cong-dan-moi" không có trong danh mục. Gợi ý: gần giống nhất: Lam Giang học kỹ năng số cùng nhau (cong-dan-so); Đồng Suối xây dựng thôn sáng, xanh, sạch, đẹp (thon-xanh)',
    ],
  },
  {
    code: 'unknown-task',
    edit: { '2026/tien-do.csv': swap('2026-01', '2026-11') },
    told: [
      '2026/tien-do.csv:2 cột "Mã nhiệm vụ": "2026-11" không có trong danh mục. Gợi ý: gần giống nhất: 2026-01; 2026-10; 2026-02',
    ],
  },
  {
    code: 'unknown-exemplar',
    edit: { '2026/hoat-dong.csv': swap('duong-hoa-suoi-may', 'duong-hoa') },
    told: [
      '2026/hoat-dong.csv:10 cột "Điển hình": "duong-hoa" không có trong danh mục. Gợi ý: gần giống nhất: duong-hoa-suoi-may; ong-au-van-moc; nhom-ban-cung-tien',
    ],
  },
  {
    code: 'not-in-force-unit',
    edit: {
      'don-vi.csv': append('cu;Thôn Cũ;Thôn, bản;;;;Chung;;31/12/2025;ds-khe-truc'),
      '2026/bo-phieu.csv': swap('Thôn Khe Trúc', 'Thôn Cũ'),
    },
    told: [
      '2026/bo-phieu.csv:3 cột "Đơn vị": "Thôn Cũ" không còn trong năm 2026. Gợi ý: ghi tên đơn vị kế thừa: Thôn Khe Trúc (ds-khe-truc)',
    ],
  },
  {
    code: 'not-in-force-unit',
    edit: {
      'don-vi.csv': append(
        'cu;Thôn Cũ;Thôn, bản;;;;Chung;;31/12/2026;moi',
        'moi;Thôn Mới;Thôn, bản;;;;Chung;01/01/2027;;',
      ),
      '2026/bo-phieu.csv': swap('Thôn Khe Trúc', 'Thôn Mới'),
    },
    told: ['2026/bo-phieu.csv:3 cột "Đơn vị": "Thôn Mới" chưa có trong năm 2026. Gợi ý: ghi tên lúc ấy: Thôn Cũ (cu)'],
  },
  {
    code: 'not-in-force-award-type',
    edit: {
      'danh-muc/danh-hieu.csv': append('LDG;Lao động giỏi;LĐG;;Danh hiệu thi đua;Khác;Cơ sở;x;;;x;17;;31/12/2025;;'),
      '2026/ket-qua-khen-thuong.csv': swap('Lao động tiên tiến', 'Lao động giỏi'),
    },
    told: [
      '2026/ket-qua-khen-thuong.csv:2 cột "Danh hiệu, hình thức": "Lao động giỏi" không còn trong năm 2026. Gợi ý: nếu không nhầm tên thì xem lại "Từ ngày", "Đến ngày" trong danh mục',
    ],
  },
  {
    code: 'ambiguous-unit',
    edit: {
      'don-vi.csv': swap(';Đồng Chiêm;', ';"Đồng Chiêm; Suối Mây";'),
      '2026/bo-phieu.csv': swap('Thôn Suối Mây', 'Suối Mây'),
    },
    told: [
      '2026/bo-phieu.csv:2 cột "Đơn vị": "Suối Mây" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: ds-suoi-may hoặc ds-dong-chiem',
    ],
  },
  {
    code: 'ambiguous-unit-kind',
    edit: {
      'danh-muc/loai-don-vi.csv': append('xom-1,Xóm,7', 'xom-2,Xóm,8'),
      'don-vi.csv': append('moi;Xóm Mới;Xóm;;;;Chung;;;'),
    },
    told: [
      'don-vi.csv:17 cột "Loại đơn vị": "Xóm" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: xom-1 hoặc xom-2',
    ],
  },
  {
    code: 'ambiguous-award-type',
    edit: {
      'danh-muc/danh-hieu.csv': append(
        'LDG_1;Lao động giỏi;LĐG cơ sở;;Danh hiệu thi đua;Khác;Cơ sở;x;;;x;17;;;;',
        'LDG_2;Lao động giỏi;LĐG xã;;Danh hiệu thi đua;Khác;Xã;x;;;x;18;;;;',
      ),
      '2026/ket-qua-khen-thuong.csv': swap('Lao động tiên tiến', 'Lao động giỏi'),
    },
    told: [
      '2026/ket-qua-khen-thuong.csv:2 cột "Danh hiệu, hình thức": "Lao động giỏi" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: LDG_1 hoặc LDG_2',
    ],
  },
  {
    code: 'ambiguous-bloc',
    edit: {
      '2026/khoi-thi-dua.csv': append(
        'K1;Khối trường;Khối;Bảng điểm thôn;;Trường THCS Đồng Suối;Thành viên;',
        'K2;Khối trường;Khối;Bảng điểm thôn;;Trường Mầm non Hoa Mây;Thành viên;',
      ),
      '2026/hoi-dong.csv': swap('CUM-THON', 'Khối trường'),
    },
    told: [
      '2026/hoi-dong.csv:5 cột "Khối theo dõi": "Khối trường" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: K1 hoặc K2',
    ],
  },
  {
    code: 'ambiguous-criterion',
    edit: {
      '2026/tieu-chi.csv': append(
        'Bảng điểm thôn,TN-9,,Việc mới,Điểm chuẩn,1',
        'Bảng điểm thôn,TN.9,,Việc khác,Điểm chuẩn,1',
      ),
      '2026/cham-diem.csv': swap('TN-1.1', 'TN 9'),
    },
    told: [
      '2026/cham-diem.csv:2 cột "Mã tiêu chí": "TN 9" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: TN-9 hoặc TN.9',
    ],
  },
  {
    code: 'ambiguous-document',
    edit: {
      '2026/van-ban.csv': append(
        'kh-moi;;2026;Kế hoạch;Mới;UBND xã;;',
        'kh.moi;;2026;Kế hoạch;Khác;UBND xã;;',
        'bc-moi;;2026;Báo cáo;Mới;UBND xã;kh moi;',
      ),
    },
    told: [
      '2026/van-ban.csv:11 cột "Là căn cứ của": "kh moi" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: kh-moi hoặc kh.moi',
    ],
  },
  {
    code: 'ambiguous-movement',
    edit: {
      '2026/phong-trao.csv': append(
        'ngay-xanh-1;Ngày xanh;UBND xã;Xã;Chuyên đề;2026;2026;Trồng cây;;',
        'ngay-xanh-2;Ngày xanh;UBND xã;Xã;Chuyên đề;2026;2026;Trồng hoa;;',
      ),
      '2026/ket-qua-khen-thuong.csv': swap('cong-dan-so', 'Ngày xanh'),
    },
    told: [
      '2026/ket-qua-khen-thuong.csv:33 cột "Phong trào": "Ngày xanh" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: ngay-xanh-1 hoặc ngay-xanh-2',
    ],
  },
  {
    code: 'ambiguous-task',
    edit: {
      '2026/nhiem-vu.csv': append(
        'IV,4,Việc mới,2026-11,UBND xã,Phòng Kinh tế xã,,',
        'IV,5,Việc khác,2026.11,UBND xã,Phòng Kinh tế xã,,',
      ),
      '2026/tien-do.csv': swap('2026-01', '2026/11'),
    },
    told: [
      '2026/tien-do.csv:2 cột "Mã nhiệm vụ": "2026/11" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: 2026-11 hoặc 2026.11',
    ],
  },
  {
    code: 'ambiguous-exemplar',
    edit: {
      '2026/dien-hinh.csv': append(
        'ban-moi,Bản mới,Tập thể,Phát hiện,Thôn Khe Trúc,Giáo dục,,,Tóm tắt',
        'ban.moi,Bản khác,Tập thể,Phát hiện,Thôn Khe Trúc,Giáo dục,,,Tóm tắt',
      ),
      '2026/hoat-dong.csv': swap('duong-hoa-suoi-may', 'ban moi'),
    },
    told: [
      '2026/hoat-dong.csv:10 cột "Điển hình": "ban moi" là tên của nhiều dòng khác nhau. Gợi ý: ghi mã thay cho tên: ban-moi hoặc ban.moi',
    ],
  },
];
