import { formatNumber } from './format.ts';

/** What the browser's engine has to say while it starts, and when it gives no answer. */
export const engineText = {
  sizes: (loaded: number, whole: number) => `${formatNumber(loaded)}/${formatNumber(whole)} MB`,
  starting: 'Đang khởi động…',

  lost: {
    missing: 'Không tìm thấy tệp dữ liệu trên máy chủ. Có thể dữ liệu vừa được thay: hãy tải lại trang rồi thử lại.',
    unreadable: 'Tệp dữ liệu tải về bị thiếu hoặc hỏng. Hãy thử lại; nếu vẫn vậy, hãy báo cho người phụ trách trang.',
    network: 'Không tải được bộ máy hoặc dữ liệu. Hãy kiểm tra kết nối rồi thử lại.',
    memory: 'Không đủ bộ nhớ để tính câu trả lời này. Hãy thu hẹp câu hỏi rồi thử lại.',
    crashed: 'Bộ máy tra cứu bị ngắt giữa chừng. Hãy thử lại: bộ máy sẽ tự khởi động lại.',
    unsupported: 'Trình duyệt này không chạy được bộ máy tra cứu. Hãy cập nhật hoặc dùng trình duyệt khác.',
  },
};
