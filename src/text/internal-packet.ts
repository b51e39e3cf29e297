import { formatNumber } from './format.ts';

/** The words of the papers that the council meets over. */
export const packetText = {
  link: 'Tài liệu họp',
  title: (year: number) => `Tài liệu họp xét thi đua, khen thưởng năm ${year}`,
  lead: 'Bảng xếp hạng, đề nghị suy tôn của các khối, cụm và những điểm còn phải giải trình, in một lần để phát cho các ủy viên.',
  howToPrint:
    'Để in: nhấn Ctrl + P, bỏ chọn “Đầu trang và chân trang” của trình duyệt. Mỗi phần, mỗi khối bắt đầu ở một trang giấy mới.',
  contents: 'Mục lục',

  rankings: {
    heading: 'I. Xếp hạng của các khối, cụm thi đua',
    empty: 'Năm này chưa có khối, cụm nào.',
  },

  nominations: {
    heading: 'II. Đề nghị suy tôn của các khối, cụm',
    caption: (year: number) => `Đơn vị được các khối, cụm đề nghị suy tôn năm ${year}`,
    bloc: 'Khối, cụm',
    members: 'Số đơn vị',
    head: 'Khối trưởng',
    nominated: 'Đề nghị suy tôn',
    total: 'Điểm cao nhất',
    basis: 'Căn cứ',
    provisional: 'Tạm tính',
    empty: 'Năm này chưa có khối, cụm nào.',
  },

  findings: {
    heading: 'III. Những điểm còn phải giải trình',
    caption: (year: number) => `Các lỗi và điểm cần giải trình năm ${year}, chưa giải trình`,
    about: 'Quy tắc chỉ nêu điểm cần xem lại, không thay quyết định của Hội đồng.',
    subject: 'Nói về',
    message: 'Nội dung',
    rule: (severity: string, findings: number) => `${severity}, ${formatNumber(findings)} điểm`,
    many: (findings: number) => `${formatNumber(findings)} nơi`,
    empty: 'Không còn điểm nào phải giải trình.',
  },
};
