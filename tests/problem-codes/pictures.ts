import type { Example } from './example.ts';
import { swap } from './example.ts';

const removal = 'xóa tệp ảnh khỏi thư mục số liệu';

/** What is wrong with the exemplars' pictures. */
export const pictures: readonly Example[] = [
  {
    code: 'two-files',
    edit: { '2026/guong/duong-hoa-suoi-may.png': 'ảnh' },
    told: [
      '2026/guong/duong-hoa-suoi-may.png có cùng lúc với tệp .jpg cùng tên nên không biết dùng ảnh nào. Gợi ý: giữ lại một tệp, chuyển tệp kia ra khỏi thư mục số liệu',
    ],
  },
  {
    code: 'unread-file',
    edit: { '2026/guong/ong-au-van-moc.heic': 'ảnh' },
    told: [
      '2026/guong/ong-au-van-moc.heic không mang tên của loại số liệu nào nên không được đọc. Gợi ý: nếu là ảnh của điển hình, lưu lại dạng .jpg, tên tệp là mã điển hình',
    ],
  },
  {
    code: 'not-a-picture',
    edit: { '2026/guong/duong-hoa-suoi-may.jpg': 'ảnh' },
    told: [
      '2026/guong/duong-hoa-suoi-may.jpg không đọc được ảnh: tệp hỏng, hoặc không phải JPEG, PNG, WebP. Gợi ý: mở ảnh bằng một phần mềm xem ảnh rồi lưu lại dạng .jpg',
    ],
  },
  {
    code: 'picture-without-exemplar',
    edit: { '2026/guong/ba-la.jpg': 'ảnh' },
    told: [
      '2026/guong/ba-la.jpg không có điển hình nào mang mã trùng tên tệp ảnh này. Gợi ý: đổi tên tệp cho trùng mã, hoặc thêm, sửa dòng của điển hình ấy trong dien-hinh.csv',
    ],
  },
  {
    code: 'picture-without-consent',
    edit: { '2026/guong/ong-au-van-moc.jpg': 'ảnh' },
    told: [
      `2026/guong/ong-au-van-moc.jpg không được dùng vì chưa đủ "Đồng ý công khai", "Đồng ý đăng ảnh" và "Ngày đồng ý". Gợi ý: đã có đồng ý bằng văn bản thì ghi vào dòng của điển hình trong dien-hinh.csv; chưa có thì ${removal}`,
    ],
  },
  {
    code: 'picture-without-consent',
    edit: { '2026/dien-hinh.csv': withCell('Ngày rút đồng ý', '01/10/2026') },
    told: [`2026/guong/duong-hoa-suoi-may.jpg không được dùng vì việc đồng ý nêu gương đã được rút. Gợi ý: ${removal}`],
  },
  {
    code: 'picture-without-consent',
    edit: { '2026/dien-hinh.csv': withCell('Trẻ em', 'x') },
    told: [`2026/guong/duong-hoa-suoi-may.jpg không được dùng vì điển hình là trẻ em. Gợi ý: ${removal}`],
  },
  {
    code: 'picture-without-description',
    edit: { '2026/dien-hinh.csv': swap('"Con đường thôn uốn giữa hai hàng hoa đỏ, hoa vàng"', '') },
    told: [
      '2026/dien-hinh.csv:2 cột "Mô tả ảnh": để trống mà ảnh được đăng, nên người không nhìn được ảnh chỉ có tiêu đề bài viết. Gợi ý: ghi một câu tả những gì thấy trong ảnh',
    ],
  },
];

/** One more column, filled in the row of the exemplar that has a picture. */
function withCell(header: string, cell: string): (text: string) => string {
  return (text) => {
    const lines = text.split('\n').map((line) => line.trimEnd());
    const added = [header, cell];
    return lines.map((line, at) => (line === '' ? line : `${line},${added[at] ?? ''}`)).join('\n');
  };
}
