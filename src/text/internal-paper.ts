/** The words of an official document on paper, as NĐ 30/2020/NĐ-CP, appendix I, has them. */
export const paperText = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** Number and code are written by hand when the document is issued. */
  number: `Số:${'\u00a0'.repeat(8)}/BC-……`,
  placeAndDate: (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
};

/** A place is named without its kind, but for a city and what has a number for its name: "Bạch Thông", "Quận 1". */
export function placeName(name: string): string {
  return name.replace(/^(tỉnh|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)\s+(?=\p{L})/iu, '');
}
