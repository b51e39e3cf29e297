/** What every page may have to say of its own age; alone in its file, since every page loads it. */
export const noticeText = {
  offline: (date: string) => `Không có mạng. Đang xem bản đã lưu, số liệu đến ngày ${date}.`,
  fresh: (date: string) => `Đã có số liệu mới (đến ngày ${date}).`,
  reload: 'Tải lại',
};
