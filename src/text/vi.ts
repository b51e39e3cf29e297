/** Every word on screen, grouped by page. A sentence with a number in it is a function. */
export const text = {
  site: {
    name: 'Bảng Vàng',
    skip: 'Đến nội dung chính',
    home: 'Trang đầu',
    documentTitle: (title: string, organisation: string) => `${title} · Bảng Vàng ${organisation}`,
  },

  nav: {
    label: 'Các mục của trang',
    internalLabel: 'Các mục nội bộ',
    internal: 'Nội bộ',
    breadcrumbs: 'Vị trí trang',
    exemplars: 'Gương điển hình',
    honours: 'Bảng vàng',
    statistics: 'Thống kê',
    movements: 'Phong trào',
    plan: 'Kế hoạch',
    units: 'Đơn vị',
    search: 'Tìm kiếm',
    overview: 'Tổng quan',
    ranking: 'Xếp hạng khối',
    progress: 'Tiến độ',
    registration: 'Đăng ký – kết quả',
    awards: 'Khen thưởng',
    summary: 'Tổng kết',
    activities: 'Hoạt động',
    rules: 'Kiểm tra',
    quality: 'Chất lượng dữ liệu',
    explorer: 'Khai thác',
    years: 'Chọn năm',
  },

  footer: {
    links: 'Về trang này',
    source: 'Nguồn số liệu',
    standingBody: (body: string, council: string) => `${body}, cơ quan Thường trực ${council}.`,
    asOf: 'Thời điểm',
    asOfDate: (date: string) => `Số liệu đến ngày ${date}.`,
    provisional: 'Số liệu tạm tính',
    provisionalNote: 'Con số có ghi “tạm tính” có thể thay đổi sau khi Hội đồng thẩm định.',
    publicNote: 'Trang công khai chỉ nêu khen thưởng đã có quyết định và gương đã được đồng ý cho đăng.',
    internalNote: 'Trang nội bộ phục vụ Hội đồng và lãnh đạo. Không chuyển ra ngoài.',
  },

  sample: {
    title: 'Dữ liệu minh họa',
  },

  table: {
    empty: 'Chưa có dòng nào.',
    scroll: (caption: string) => `${caption} (bảng cuộn ngang được)`,
  },

  status: {
    done: 'Hoàn thành',
    done_late: 'Hoàn thành muộn',
    in_progress: 'Đang thực hiện',
    not_started: 'Chưa bắt đầu',
    overdue: 'Quá hạn',
    not_due: 'Chưa đến kỳ',
    not_reported: 'Chưa báo cáo',
    provisional: 'Tạm tính',
    provisionalReason: 'chưa qua đủ các bước thẩm định của Hội đồng.',
  },

  chart: {
    picture: (title: string, measure: string) => `Biểu đồ (${measure}): ${title}. Số liệu có trong bảng kèm theo.`,
  },

  stage: {
    label: 'Quá trình của điển hình',
    current: 'đang ở bước này',
    detected: 'Phát hiện',
    fostered: 'Bồi dưỡng',
    summarised: 'Tổng kết',
    replicated: 'Nhân rộng',
  },
};
