import { formatDate } from './format.ts';

/** The words of the page on what the site is, whom it names and how to have something put right. */
export const aboutText = {
  title: 'Giới thiệu',
  path: '/gioi-thieu/',
  lead: (council: string) => `Nơi giới thiệu gương điển hình và công khai kết quả khen thưởng, do ${council} công bố.`,

  figures: {
    title: 'Số liệu từ đâu, đến khi nào',
    source: (standingBody: string) =>
      `${standingBody}, cơ quan Thường trực của Hội đồng, lập và chịu trách nhiệm về số liệu.`,
    asOf: (date: string) => `Số liệu đến ngày ${formatDate(date)}.`,
    decided: 'Trang chỉ nêu khen thưởng đã có quyết định và còn hiệu lực.',
    provisional: 'Con số có ghi “tạm tính” có thể thay đổi sau khi Hội đồng thẩm định.',
    method: 'Mỗi con số gồm những gì, tính ra sao: xem trang',
    methodLink: 'Cách tính các con số',
  },

  people: {
    title: 'Ai được nêu tên',
    rules: [
      'Tập thể, cán bộ, công chức, viên chức, người lao động được khen: nêu tên, chức vụ, đơn vị, danh hiệu hoặc hình thức, số và ngày quyết định, vì việc khen thưởng phải công khai.',
      'Người dân, hộ gia đình: chỉ nêu tên khi đã đồng ý; chưa đồng ý thì ghi “Một cá nhân”, “Một hộ gia đình” kèm tên xã.',
      'Học sinh, trẻ em: chỉ đếm, không nêu tên. Số người quá nhỏ thì không hiện.',
      'Gương điển hình: cần đồng ý có ghi ngày; bài viết và ảnh, mỗi thứ một đồng ý riêng.',
      'Đề nghị chưa quyết định, điểm số, phiếu bầu và đăng ký của từng người không có trên trang.',
    ],
  },

  correction: {
    title: 'Đính chính, đề nghị gỡ',
    ask: (contact: string) =>
      `Thấy thông tin chưa đúng, hoặc muốn gỡ tên, ảnh, bài viết về mình, xin liên hệ: ${contact}.`,
    effect:
      'Người đã đồng ý có thể rút lại bất cứ lúc nào. Từ lần cập nhật kế tiếp, tên, ảnh và bài viết không còn ở mục nào của trang, kể cả dữ liệu mở; địa chỉ cũ chỉ còn lời báo đã gỡ.',
  },

  reuse: {
    title: 'Dùng lại dữ liệu',
    files: 'Số liệu của trang tải về được ở mục',
    filesLink: 'Dữ liệu mở',
    licence: (licence: string) => `Giấy phép: ${licence}.`,
  },

  software: {
    title: 'Về trang này',
    privacy: 'Trang không đặt cookie, không theo dõi người đọc, không tải gì từ máy chủ khác.',
    source: 'Trang được dựng bằng phần mềm nguồn mở Bảng Vàng.',
  },
};
