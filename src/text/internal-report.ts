/** The words of the reports that sum a year, a half of it or a school year up, apart from the sentences of their findings. */
export const reportText = {
  contents: 'Các mục của báo cáo',
  figures: 'Con số của kỳ báo cáo',
  heading: (place: number, heading: string) => `${place}. ${heading}`,
  years: 'Chọn năm báo cáo',
  periods: 'Báo cáo của kỳ khác',
  meeting: {
    label: 'Cho hội nghị tổng kết',
    report: 'Báo cáo',
    deck: 'Trình chiếu',
    packet: 'Tài liệu họp',
    forms: 'Biểu thống kê',
    ceremony: 'Lễ trao thưởng',
  },
  period: { year: 'Cả năm', h1: '6 tháng đầu năm', schoolYear: 'Năm học' },
  firstHalf: (period: string) => `Sơ kết công tác thi đua, khen thưởng ${period}`,
  schoolYear: (period: string) => `Tổng kết công tác thi đua, khen thưởng ${period}`,

  registrations: {
    heading: 'Đăng ký thi đua',
    timing: (year: number) => `Đơn vị đăng ký thi đua năm ${year}: đúng hạn, muộn, chưa đăng ký`,
    titles: (year: number) => `Đăng ký theo danh hiệu năm ${year}`,
    bloc: 'Khối, cụm',
    blocs: 'Cộng các khối',
    units: 'Đơn vị',
    onTime: 'Đúng hạn',
    late: 'Muộn',
    none: 'Chưa đăng ký',
    title: 'Danh hiệu',
    ofUnits: 'Đơn vị có đăng ký',
    collectives: 'Tập thể',
    households: 'Hộ gia đình',
    individuals: 'Cá nhân',
    registered: 'Lượt đăng ký',
    previous: (year: number) => `Năm ${year - 1}`,
    change: 'Tăng, giảm',
    empty: 'Năm này chưa có đăng ký nào.',
  },

  blocs: {
    heading: 'Kết quả các khối, cụm thi đua',
    ranking: (year: number) => `Xếp hạng, xếp loại của từng đơn vị năm ${year}`,
    unit: 'Đơn vị',
    place: 'Hạng',
    change: 'Tăng, giảm',
    places: 'bậc',
    total: 'Tổng điểm',
    grade: 'Xếp loại',
    nominated: 'Suy tôn',
    isNominated: 'Suy\u00a0tôn',
    awaitsBallot: 'chờ bỏ phiếu',
    provisional: 'tạm tính',
    empty: 'Năm này chưa có khối, cụm nào.',
  },

  awards: { heading: 'Danh hiệu và hình thức khen thưởng' },

  shares: {
    heading: 'Các tỷ lệ trong khen thưởng',
    caption: (year: number) => `Các tỷ lệ năm ${year}`,
    name: 'Tỷ lệ',
    counted: 'Tổng số',
    ofThem: 'Trong đó',
    turns: 'lượt',
    share: 'Tỷ lệ',
    previous: (year: number) => `Năm ${year - 1}`,
    change: 'Tăng, giảm',
    points: 'điểm %',
    names: {
      directWorkers: 'Người lao động trực tiếp trong số cá nhân được khen',
      smallCollectives: 'Tập thể nhỏ trong số tập thể được khen',
      women: 'Nữ trong số cá nhân được khen',
      baseFighters: 'Chiến sĩ thi đua cơ sở so với Lao động tiên tiến, Chiến sĩ tiên tiến',
    } as Readonly<Record<string, string>>,
    footnote: 'Tỷ lệ nữ chỉ tính những lượt cá nhân có ghi giới tính.',
  },

  movements: { heading: 'Phong trào thi đua' },

  exemplars: {
    heading: 'Điển hình tiên tiến',
    stages: (year: number) => `Điển hình theo bước năm ${year}`,
    stage: 'Bước',
    exemplars: 'Điển hình',
    unowned: 'Chưa ghi đơn vị bồi dưỡng',
    overdue: 'Quá hạn',
    more: 'Từng điển hình và đơn vị chưa có điển hình',
  },

  education: {
    heading: (period: string) => `Khen thưởng ${period}`,
    more: 'Báo cáo của năm học',
  },

  plan: {
    heading: 'Thực hiện kế hoạch',
    more: 'Từng nhiệm vụ và đơn vị còn chậm',
    halfStanding: (year: number) =>
      `Tính đến hết ngày 30/6/${year}; việc hoàn thành sau ngày ấy được tính ở báo cáo cả năm.`,
  },

  initiatives: {
    heading: 'Sáng kiến được công nhận',
    caption: (year: number) => `Sáng kiến được công nhận năm ${year} theo phạm vi ảnh hưởng`,
    scope: 'Phạm vi ảnh hưởng',
    initiatives: 'Sáng kiến',
    units: 'Đơn vị có sáng kiến',
    previous: (year: number) => `Năm ${year - 1}`,
    change: 'Tăng, giảm',
    more: 'Từng sáng kiến',
    empty: 'Năm này chưa có sáng kiến nào được công nhận.',
  },

  work: { heading: 'Kiểm tra, tập huấn, đơn thư' },

  comparison: {
    headingWith: (before: string) => `So sánh với ${before}`,
    commended: (kind: string) => `${kind} được khen`,
  },
};
