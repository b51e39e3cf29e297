/** The words of the internal site's first page. */
export const overviewText = {
  title: (year: number) => `Tổng quan năm ${year}`,
  lead: (matters: number) =>
    matters === 0 ? 'Không có việc nào cần xử lý lúc này.' : `${matters} loại việc cần chú ý lúc này.`,
  asOf: (date: string) => `Số liệu đến ngày ${date}.`,
  attention: 'Cần chú ý',
  settled: 'Đã ổn',
  figures: 'Con số của năm',
};
