/** The words of the deck while it is shown: its controls, its keys and the speaker's window. */
export const deckLiveText = {
  controls: 'Điều khiển trình chiếu',
  back: 'Trang trước',
  next: 'Trang sau',
  black: 'Màn hình đen',
  fullScreen: 'Toàn màn hình',
  speaker: 'Cửa sổ người trình bày',
  help: 'Các phím',
  status: (place: number, amount: number, heading: string) => `Trang ${place} trên ${amount}: ${heading}`,
  isBlack: 'Màn hình đang để đen. Bấm B để trở lại.',
  missed: 'Cửa sổ người trình bày đã đóng khi trang này tải lại. Bấm S để mở lại.',
  blocked: 'Trình duyệt đã chặn cửa sổ thứ hai. Hãy cho phép trang này mở cửa sổ mới rồi bấm S lần nữa.',

  keysTitle: 'Các phím khi trình chiếu',
  keys: [
    { keys: '→ ↓ Page Down, phím cách, Enter', does: 'trang sau' },
    { keys: '← ↑ Page Up, Shift + phím cách', does: 'trang trước' },
    { keys: 'Home, End', does: 'trang đầu, trang cuối' },
    { keys: 'Gõ số rồi Enter', does: 'đến trang mang số đó' },
    { keys: 'B hoặc dấu chấm', does: 'màn hình đen, bấm lần nữa để trở lại' },
    { keys: 'F hoặc F5', does: 'toàn màn hình, Esc để thoát' },
    { keys: 'S', does: 'cửa sổ người trình bày: lời nói, trang tiếp theo, đồng hồ' },
    { keys: 'H hoặc ?', does: 'bảng phím này' },
    { keys: 'Chạm hoặc bấm chuột', does: 'một phần ba bên phải: trang sau; bên trái: trang trước' },
    { keys: 'Vuốt', does: 'sang trái: trang sau; sang phải: trang trước' },
  ],
  close: 'Đóng',

  window: {
    title: (deck: string) => `Người trình bày: ${deck}`,
    place: (place: number, amount: number) => `Trang ${place}/${amount}`,
    current: 'Đang chiếu',
    next: 'Tiếp theo',
    end: 'Đây là trang cuối.',
    notes: 'Lời người trình bày',
    clock: 'Bây giờ',
    elapsed: 'Đã trình bày',
    restart: 'Tính giờ lại',
  },

  /** 3725 seconds → "1:02:05". */
  duration: (seconds: number) => {
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
  },
  time: (now: Date) => `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`,
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
