import { formatNumber } from './format.ts';

/** The words of the internal site's first page. */
export const overviewText = {
  title: (year: number) => `Tổng quan năm ${year}`,
  lead: (matters: number) =>
    matters === 0 ? 'Không có việc nào cần xử lý lúc này.' : `${matters} việc cần chú ý lúc này.`,
  asOf: (date: string) => `Số liệu đến ngày ${date}.`,
  attention: 'Cần chú ý',
  settled: 'Đã ổn',
  figures: 'Con số của năm',

  lateTasks: (tasks: number) => `${tasks} nhiệm vụ quá hạn`,
  noLateTasks: 'Không có nhiệm vụ quá hạn',
  lateUnits: (turns: number) => `${turns} lượt đơn vị còn chậm`,
  silentTasks: (tasks: number) => `${tasks} nhiệm vụ chưa có báo cáo tiến độ`,
  noSilentTasks: 'Nhiệm vụ nào đến kỳ cũng đã có báo cáo',
  dueTasks: (tasks: number, quarter: string) => `${tasks} nhiệm vụ đến hạn trong ${quarter}`,
  noDueTasks: 'Không có nhiệm vụ nào chờ xong trong quý này',
  dueOn: (day: string) => `phải xong trước khi hết ngày ${day}`,
  provisionalBlocs: (blocs: number) => `${blocs} khối còn xếp hạng tạm tính`,
  noProvisionalBlocs: 'Khối nào cũng đã có điểm Hội đồng thẩm định đầy đủ',
  tiedBlocs: (blocs: number) => `${blocs} khối có đơn vị bằng điểm, chờ bỏ phiếu suy tôn`,
  noTiedBlocs: 'Không khối nào còn chờ bỏ phiếu suy tôn',
  silentUnits: (units: number) => `${units} đơn vị chưa đăng ký thi đua`,
  noSilentUnits: 'Mọi đơn vị trong các khối đều đã đăng ký',
  proposed: (awards: number) => `${formatNumber(awards)} lượt đề nghị danh hiệu chưa có quyết định`,
  noProposed: 'Không còn đề nghị danh hiệu nào chờ quyết định',
  rejectedRows: (rows: number) => `${formatNumber(rows)} dòng dữ liệu bị từ chối, không có trong số liệu`,
  inFiles: (files: number) => `ở ${formatNumber(files)} tệp`,
  readWarnings: (warnings: number) => `${formatNumber(warnings)} cảnh báo khi đọc dữ liệu`,
  allRead: 'Mọi dòng dữ liệu đều được nhận, không có cảnh báo',
  errors: (findings: number) => `${findings} lỗi theo quy tắc kiểm tra chưa giải trình`,
  noErrors: 'Không có lỗi nào theo quy tắc chưa giải trình',
  warnings: (findings: number) => `${findings} điểm chưa giải trình`,
  noWarnings: 'Không có điểm nào chưa giải trình',
  some: (names: readonly string[], others: number) =>
    others === 0 ? names.join('; ') : `${names.join('; ')} và ${others} nữa`,
};
