/** The words of the year-end page on what the blocs, the plan and the council achieved. */
export const yearWorkText = {
  blocs: {
    heading: 'Kết quả các khối, cụm thi đua',
    caption: (year: number) => `Đơn vị dẫn đầu và được suy tôn năm ${year}`,
    bloc: 'Khối, cụm',
    members: 'Đơn vị',
    leading: 'Dẫn đầu',
    highest: 'Điểm',
    nominated: 'Được suy tôn',
    provisional: (stage: string) => `tạm tính, theo điểm ${stage.toLowerCase()}`,
    empty: 'Năm này chưa có khối, cụm nào.',
  },

  coverage: {
    heading: 'Đơn vị có điển hình',
    lead: (covered: number, blocs: number) => {
      if (covered === blocs) return 'Mọi đơn vị trong các khối đều có ít nhất một điển hình.';
      return covered === 0
        ? 'Chưa khối nào có điển hình ở mọi đơn vị.'
        : `${covered}/${blocs} khối có điển hình ở mọi đơn vị.`;
    },
    caption: (year: number) => `Đơn vị có điển hình theo khối năm ${year}`,
    bloc: 'Khối, cụm',
    withExemplar: 'Có điển hình',
    units: 'đơn vị',
    ofUnits: (withExemplar: number, units: number) => `${withExemplar}/${units}`,
    share: 'Tỷ lệ',
    empty: 'Năm này chưa có khối, cụm nào.',
  },

  plan: {
    heading: 'Thực hiện kế hoạch',
    caption: (year: number) => `Nhiệm vụ của kế hoạch năm ${year} theo quý`,
    quarter: 'Quý',
    tasks: 'Nhiệm vụ',
    finished: 'Hoàn thành',
    open: 'Đang thực hiện, chưa đến kỳ',
    late: 'Quá hạn',
    silent: 'Chưa báo cáo',
    setAside: 'Không thực hiện',
    more: 'Từng nhiệm vụ và đơn vị còn chậm',
    empty: 'Kế hoạch năm này chưa có nhiệm vụ nào.',
  },

  movements: {
    heading: 'Phong trào thi đua',
    caption: (year: number) => `Các phong trào thi đua năm ${year}`,
    movement: 'Phong trào',
    years: 'Thời gian',
    reviewed: 'Sơ kết',
    notReviewed: 'chưa sơ kết',
    awards: 'Lượt khen',
    empty: 'Năm này chưa có phong trào nào.',
  },

  activities: {
    heading: 'Hoạt động trong năm',
    caption: (year: number) => `Hoạt động thi đua, khen thưởng năm ${year} theo nhật ký`,
    kind: 'Hoạt động',
    events: 'Số lần',
    quantity: 'Số lượng đã ghi',
    previous: (year: number) => `Năm ${year - 1}`,
    empty: 'Nhật ký năm này chưa ghi hoạt động nào.',
    footnote: 'Số lượng chỉ cộng những dòng nhật ký có ghi.',
  },
  activity: {
    councilMeeting: { name: 'Họp Hội đồng' },
    blocMeeting: { name: 'Họp khối, cụm' },
    conference: { name: 'Hội nghị', counted: 'lượt người dự' },
    conferral: { name: 'Trao tặng' },
    inspection: { name: 'Kiểm tra' },
    training: { name: 'Tập huấn', counted: 'lượt người' },
    studyVisit: { name: 'Học tập kinh nghiệm', counted: 'lượt người' },
    press: { name: 'Tin, bài', counted: 'tin, bài' },
    petition: { name: 'Đơn thư, kiến nghị', counted: 'đơn' },
    difficulty: { name: 'Khó khăn, vướng mắc' },
  },
};
