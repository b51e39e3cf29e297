/** Words about reading without a network: the page for what was not kept, the copy on the device. */
export const offlineText = {
  path: '/khong-co-mang/',

  page: {
    title: 'Trang này chưa được lưu trên máy',
    lead: 'Hiện không có mạng. Trang đã mở khi có mạng thì xem lại được; trang này chưa được lưu.',
    again: 'Thử lại',
    kept: 'Các trang đã lưu',
    none: 'Máy này chưa lưu trang nào.',
    withoutScript: 'Trình duyệt đang tắt JavaScript nên không lưu được trang nào để xem khi không có mạng.',
  },

  copy: {
    title: 'Xem khi không có mạng',
    about:
      'Các trang chính và trang đã mở được lưu trên máy này để xem khi không có mạng. Ai dùng chung máy cũng mở được bản đã lưu, không cần mật khẩu.',
    saveAll: 'Lưu cả trang để xem khi không có mạng',
    forget: 'Xóa bản đã lưu trên máy này',
    saving: 'Đang lưu các trang chính…',
    saved: 'Đã lưu các trang chính.',
    size: (megabytes: string) => `Cả trang chiếm khoảng ${megabytes} MB trên máy.`,
    progress: (done: string, all: string) => `Đã lưu ${done}/${all} tệp. Hãy để trang này mở đến khi xong.`,
    whole: 'Đã lưu cả trang.',
    failed: 'Chưa lưu được hết. Hãy kiểm tra mạng và chỗ trống trên máy rồi bấm lưu lại.',
    forgotten: 'Đã xóa. Máy này không lưu trang nào nữa, cho đến khi bấm lưu.',
  },
};
