import type { ProblemCode, ReferenceFault, problemCodes } from './problem-code.ts';
import { referenceFaults } from './problem-code.ts';

/** What each code means, in a few words; `docs/loi-du-lieu.md` says more under these headings. */
const titles: Readonly<Record<(typeof problemCodes)[number], string>> = {
  'no-year': 'Không có thư mục năm nào',
  'missing-file': 'Thiếu một tệp',
  'unread-file': 'Có tệp không được đọc',
  'two-files': 'Hai tệp cùng một loại số liệu',
  'broken-yaml': 'Tệp don-vi-to-chuc.yaml có dòng không đọc được',
  'unknown-setting': 'Mục không thuộc tệp don-vi-to-chuc.yaml',
  'unknown-encoding': 'Không nhận ra chữ trong tệp',
  'looks-like-tcvn3': 'Chữ gõ theo bảng mã cũ TCVN3',
  'looks-like-vni': 'Chữ gõ theo bảng mã cũ VNI',
  'not-a-workbook': 'Không đọc được tệp Excel',
  'header-not-found': 'Không tìm thấy dòng tiêu đề cột',
  'other-table': 'Tệp có tiêu đề của bảng khác',
  'two-sheets': 'Hai trang tính cùng có dòng tiêu đề',
  'missing-column': 'Dòng tiêu đề thiếu cột bắt buộc',
  'repeated-column': 'Hai cột trong dòng tiêu đề cùng một nghĩa',
  'unknown-column': 'Cột không thuộc tệp',
  'personal-data': 'Cột chứa thông tin cá nhân',
  'filled-down': 'Ô để trống lấy giá trị của dòng trên',
  'example-row': 'Dòng ví dụ của tệp mẫu còn để lại',
  'broken-quote': 'Dấu ngoặc kép mở ra mà không đóng lại',
  'too-many-cells': 'Có chữ nằm ngoài các cột có tiêu đề',
  'cell-too-long': 'Ô quá dài',
  'missing-value': 'Ô bắt buộc mà để trống',
  'not-a-number': 'Không phải là số',
  'number-too-large': 'Số lớn quá mức lưu được',
  'shortened-number': 'Số dài bị Excel rút gọn',
  'not-a-date': 'Không phải là ngày',
  'impossible-date': 'Ngày không có trong lịch',
  'excel-date': 'Ô ngày bị Excel xuất thành một con số',
  'not-a-period': 'Không phải là kỳ của năm',
  'formula-error': 'Ô chứa lỗi công thức của Excel',
  'lost-letters': 'Chữ có dấu đã mất',
  'not-a-code': 'Mã không đủ chữ số',
  'padded-code': 'Excel đã bỏ số 0 ở đầu mã',
  'date-for-number': 'Số văn bản bị Excel đổi thành ngày',
  'not-an-address': 'Không phải là địa chỉ của một trang',
  'not-in-list': 'Không thuộc các giá trị được dùng',
  'kind-mismatch': 'Tên không hợp với loại đối tượng',
  'several-names': 'Một ô được tách thành nhiều tên',
  'duplicate-row': 'Dòng trùng với một dòng phía trên',
  'total-differs': 'Dòng tổng không bằng tổng các dòng',
  'not-steady': 'Hai dòng ghi khác nhau',
  'story-without-exemplar': 'Có bài viết nhưng không có điển hình',
  'story-with-notes': 'Ghi chú trong bài viết',
  'not-a-picture': 'Không đọc được ảnh',
  'picture-without-exemplar': 'Có ảnh nhưng không có điển hình',
  'picture-without-consent': 'Có ảnh nhưng chưa đồng ý đăng ảnh',
  'picture-without-description': 'Ảnh được đăng mà không có lời tả',
};

const referenceTitles: Readonly<Record<ReferenceFault, string>> = {
  unknown: 'Không có trong danh mục',
  'not-in-force': 'Không còn, hoặc chưa có trong năm',
  ambiguous: 'Trùng tên',
};

export function titleOf(code: ProblemCode): string {
  const fault = referenceFaults.find((one) => code.startsWith(`${one}-`));
  const title = (titles as Readonly<Record<string, string>>)[code] ?? (fault && referenceTitles[fault]);
  if (title === undefined) throw new Error(`the code ${code} has no title`);
  return title;
}
