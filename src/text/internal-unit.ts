import { formatNumber } from './format.ts';

/** The words of a unit's internal page. */
export const unitSheetText = {
  lead: (year: number, bloc: string, place: string) => `Năm ${year}: ${place}, ${bloc}.`,
  noBloc: 'Chưa xếp hạng ở khối nào trong các năm có dữ liệu.',
  yearName: (year: number) => `Năm ${year}`,
  lines: (lines: number) => `${formatNumber(lines)} dòng`,
  year: 'Năm',
  figures: 'Con số chính của đơn vị',
  missing: (sections: readonly string[]) => `Chưa có dữ liệu về: ${sections.join('; ')}.`,

  officialCode: 'Mã hành chính',
  parent: 'Đơn vị cấp trên',
  valid: 'Thời gian hoạt động',
  earlier: 'Kế thừa từ',
  later: 'Đơn vị kế thừa',
  publicPage: 'Trang công khai',

  placeIn: (year: number) => `Thứ hạng ${year}`,
  registeredIn: (year: number) => `Lượt đăng ký ${year}`,
  awardedIn: (year: number) => `Lượt khen thưởng ${year}`,
  lateIn: (year: number) => `Nhiệm vụ còn chậm ${year}`,

  places: 'Thứ hạng qua các năm',
  place: 'Thứ hạng',
  placeOf: (place: number, ranked: number) => `thứ ${place}/${ranked}`,
  noPlace: 'chưa có thứ hạng',
  total: 'Tổng điểm',
  points: 'điểm',
  grade: 'Xếp loại',
  bloc: 'Khối',
  dissolved: 'đã sáp nhập, giải thể',
  provisional: 'tạm tính',
  nominated: 'được suy tôn',
  chartTitle: (latest: Placed, before: Placed) =>
    `Năm ${latest.year} ${latest.place}, năm ${before.year} ${before.place}`,

  outcomes: 'Đăng ký, đề nghị và kết quả',
  awards: 'Khen thưởng qua các năm',
  collectives: 'Tập thể',
  households: 'Hộ gia đình',
  individuals: 'Cá nhân',
  allAwards: 'Tổng số lượt',
  change: (change: string) => `${change} so với năm trước`,

  tasks: 'Nhiệm vụ của kế hoạch',
  task: 'Nhiệm vụ',
  quarter: 'Quý',
  status: 'Tình trạng đã báo',
  late: 'còn chậm',

  indicators: 'Chỉ tiêu',
  indicatorsOf: (quarter: string) => `Chỉ tiêu, ${quarter}`,
  indicator: 'Chỉ tiêu',
  planned: 'Kế hoạch',
  actual: 'Thực hiện',
  share: 'Đạt',
  cumulated: 'Đạt từ đầu năm',
  ofPlan: (actual: string, planned: string) => `${actual}/${planned}`,

  exemplars: 'Điển hình',
  exemplar: 'Điển hình',
  field: 'Lĩnh vực',
  stage: 'Giai đoạn',
  consent: 'Đồng ý công khai',
  agreed: 'đã đồng ý',
  notAgreed: 'chưa đồng ý',

  initiatives: 'Sáng kiến được công nhận',
  initiative: 'Sáng kiến',
  author: 'Tác giả',
  scope: 'Phạm vi ảnh hưởng',
  decision: 'Quyết định công nhận',

  findings: 'Điểm cần xem lại',
  found: 'Tìm thấy gì',
  severity: 'Mức độ',
  rule: 'Quy tắc',
  ruleOf: (code: string, title: string) => `${code} · ${title}`,
  sourceLines: (file: string, lines: string) => `${file}, dòng\u00a0${lines}`,

  seats: 'Thành viên Hội đồng',
  member: 'Họ và tên',
  council: 'Hội đồng',
  councils: { emulation: 'Thi đua - Khen thưởng', initiative: 'Sáng kiến' } as Readonly<Record<string, string>>,
  seat: 'Vai trò',
  seatRoles: {
    chair: 'Chủ tịch',
    deputyChair: 'Phó Chủ tịch',
    standingMember: 'Ủy viên thường trực',
    member: 'Ủy viên',
    secretary: 'Thư ký',
  } as Readonly<Record<string, string>>,
  minded: 'Khối theo dõi',
};

interface Placed {
  readonly year: number;
  readonly place: string;
}

/** The words of the list of all units. */
export const unitIndexText = {
  title: 'Hồ sơ đơn vị',
  lead: (units: number) => `${formatNumber(units)} đơn vị, theo khối và loại; mỗi tên mở ra mọi dữ liệu về đơn vị ấy.`,
  caption: (year: number) => `Các đơn vị theo khối năm ${year}`,
  noBloc: (year: number) => `Không thuộc khối nào năm ${year}`,
  units: (units: number) => `${units} đơn vị`,
  unit: 'Đơn vị',
  kind: 'Loại',
  awards: 'Lượt khen thưởng',
  exemplars: 'Điển hình công khai',
  empty: 'Chưa có đơn vị nào.',
};
