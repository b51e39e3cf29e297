/** The words of the installed application. */
export const appText = {
  name: (organisation: string) => `Bảng Vàng ${organisation}`,
  shortName: 'Bảng Vàng',
  description: (council: string) => `Trang nội bộ của ${council}.`,
};
