import { formatDate, formatNumber, formatPercent, formatQuarter, romanQuarter } from './format.ts';

/** The words of the public pages. A sentence with a number in it is a function. */
export const publicText = {
  home: {
    title: 'Gương điển hình và khen thưởng',
    lead: (year: number, awards: number, exemplars: number) =>
      `Năm ${year} có ${formatNumber(awards)} lượt tập thể, hộ gia đình, cá nhân được khen thưởng và ${formatNumber(exemplars)} gương điển hình được giới thiệu.`,
    about: (council: string, standingBody: string) => `${council} công bố; ${standingBody} là cơ quan Thường trực.`,
    exemplars: 'Gương điển hình mới',
    readOn: 'Đọc tiếp câu chuyện',
    moreExemplars: 'Thêm những tấm gương',
    allExemplars: 'Tất cả gương điển hình',
    noExemplar: 'Chưa có gương điển hình nào được công bố.',
    plaque: (year: number) => `Bảng vàng năm ${year}`,
    wholeRoll: (year: number) => `Toàn bộ bảng vàng năm ${year}`,
    figures: (year: number) => `Khen thưởng năm ${year}`,
    figure: {
      awards: 'Tổng số lượt khen',
      collectives: 'Tập thể',
      households: 'Hộ gia đình',
      individuals: 'Cá nhân',
    },
    previous: (amount: number) => `năm trước ${formatNumber(amount)}`,
    shares: 'Hướng về người lao động trực tiếp và tập thể nhỏ',
    sharesNote: 'Hai tỷ lệ mà kế hoạch công tác thi đua, khen thưởng yêu cầu nâng lên.',
    directWorkers: 'Người lao động trực tiếp trong số cá nhân được khen',
    smallCollectives: 'Tập thể nhỏ trong số tập thể được khen',
    part: (part: number, whole: number) => `${formatNumber(part)} trong ${formatNumber(whole)} lượt`,
    previousShare: (share: number) => `năm trước ${formatPercent(share)}`,
    movements: 'Phong trào thi đua',
    allMovements: 'Các phong trào',
    noMovement: 'Năm nay chưa có phong trào nào.',
    launched: (by: string, period: string) => `${by} phát động, ${period}`,
    commemorations: 'Ngày kỷ niệm trong năm',
    noCommemoration: 'Kế hoạch năm nay không nêu ngày kỷ niệm.',
    plan: (year: number) => `Kế hoạch công tác thi đua, khen thưởng năm ${year}`,
  },

  exemplars: { title: 'Gương điển hình' },

  honourYears: {
    title: 'Bảng vàng các năm',
    lead: (years: number, latest: number, awards: number) =>
      `${formatNumber(years)} năm có số liệu; năm ${latest} có ${formatNumber(awards)} lượt khen thưởng.`,
    noYear: 'Chưa có năm nào có số liệu khen thưởng.',
    caption: 'Số lượt khen thưởng đã quyết định theo năm',
    year: 'Năm',
    previous: 'Năm trước',
  },

  honours: {
    title: (year: number) => `Bảng vàng năm ${year}`,
    lead: (awards: number, parts: string) => `${formatNumber(awards)} lượt khen thưởng đã có quyết định, gồm ${parts}.`,
    none: (year: number) => `Năm ${year} chưa có quyết định khen thưởng nào.`,
    part: {
      collectives: (amount: number) => `${formatNumber(amount)} tập thể`,
      households: (amount: number) => `${formatNumber(amount)} hộ gia đình`,
      individuals: (amount: number) => `${formatNumber(amount)} cá nhân`,
    },
    totals: 'Danh hiệu, hình thức',
    totalsCaption: (year: number) => `Số lượt khen thưởng năm ${year} theo danh hiệu, hình thức`,
    award: 'Danh hiệu, hình thức',
    collectives: 'Tập thể',
    households: 'Hộ gia đình',
    individuals: 'Cá nhân',
    total: 'Tổng số',
    previous: 'Năm trước',
    sum: 'Cộng',
    totalsNote:
      'Người dân và hộ gia đình được nêu tên khi đã đồng ý. Học sinh được khen và kết quả đang được xem lại chỉ tính trong tổng số, không có trong danh sách.',
    awards: (amount: number) => `${formatNumber(amount)} lượt`,
    recipient: 'Tập thể, hộ gia đình, cá nhân',
    unit: 'Đơn vị',
    achievement: 'Thành tích',
    decision: 'Quyết định',
    decided: (number: string, date: string) => `Quyết định số ${number} ngày ${formatDate(date)}`,
    signed: (decision: string, authority: string) => `${decision}, ${authority} ký`,
    movement: (name: string) => `Phong trào ${name}`,
    unnamed: {
      individual: (unit: string) => `Một cá nhân, ${unit}`,
      household: (unit: string) => `Một hộ gia đình, ${unit}`,
      collective: (unit: string) => `Một tập thể, ${unit}`,
    },
    unnamedHere: {
      individual: (amount: number) => `${formatNumber(amount)} cá nhân không nêu tên`,
      household: (amount: number) => `${formatNumber(amount)} hộ gia đình không nêu tên`,
      collective: (amount: number) => `${formatNumber(amount)} tập thể không nêu tên`,
    },
    wholeUnit: 'Cả đơn vị',
    deeds: 'Thành tích được ghi ở trang của từng đơn vị.',
    toTotals: 'Về danh sách danh hiệu, hình thức',
    unlisted: 'Các lượt khen này là của học sinh, không nêu trong danh sách.',
  },

  movements: {
    title: 'Phong trào thi đua',
    lead: (year: number, movements: number, most: { name: string; awards: number }) =>
      `Năm ${year} thực hiện ${formatNumber(movements)} phong trào; nhiều lượt khen nhất là “${most.name}” với ${formatNumber(most.awards)} lượt.`,
    noAward: (year: number, movements: number) =>
      `Năm ${year} thực hiện ${formatNumber(movements)} phong trào; chưa có khen thưởng nào gắn với phong trào.`,
    none: (year: number) => `Năm ${year} chưa có phong trào nào.`,
    caption: (year: number) => `Các phong trào thi đua năm ${year}`,
    movement: 'Phong trào',
    period: 'Giai đoạn',
    launchedBy: 'Cơ quan phát động',
    awards: 'Lượt khen',
    exemplars: 'Gương điển hình',
  },

  movement: {
    kicker: (period: string) => `Phong trào thi đua, ${period}`,
    lead: (year: number, awards: number, exemplars: number) =>
      `Năm ${year}: ${formatNumber(awards)} lượt khen thưởng, ${formatNumber(exemplars)} gương điển hình.`,
    launchedBy: 'Phát động',
    level: 'Cấp phát động',
    method: 'Phương thức',
    content: 'Nội dung, tiêu chí',
    noContent: 'Chưa có bản nội dung, tiêu chí của phong trào.',
    results: 'Kết quả theo năm',
    resultsCaption: 'Kết quả của phong trào theo năm',
    year: 'Năm',
    awards: 'Lượt khen',
    exemplars: 'Gương điển hình',
    midReview: 'Sơ kết',
    teasers: 'Gương điển hình của phong trào',
    noTeaser: 'Phong trào chưa có gương điển hình được công bố.',
  },

  planYears: {
    title: 'Kế hoạch các năm',
    lead: 'Nhiệm vụ trọng tâm về thi đua, khen thưởng của từng năm, nguyên văn như trong kế hoạch.',
    plan: (year: number) => `Kế hoạch công tác thi đua, khen thưởng năm ${year}`,
    tasks: (amount: number) => `${formatNumber(amount)} nhiệm vụ`,
    empty: 'Chưa có kế hoạch năm nào.',
  },

  plan: {
    title: (year: number) => `Kế hoạch công tác thi đua, khen thưởng năm ${year}`,
    lead: (tasks: number) =>
      `${formatNumber(tasks)} nhiệm vụ trọng tâm trong bốn quý, nguyên văn và đánh số như bản kế hoạch.`,
    none: 'Chưa có nhiệm vụ nào trong kế hoạch.',
    caption: (year: number) => `Nhiệm vụ trọng tâm năm ${year} theo quý`,
    quarter: (quarter: number) => `Quý ${romanQuarter(quarter)}`,
    ordinal: 'TT',
    content: 'Nội dung thực hiện',
    directing: 'Đơn vị chỉ đạo',
    implementing: 'Đơn vị thực hiện',
    coordinating: 'Đơn vị phối hợp',
    ledFromAbove: 'Cấp trên chủ trì',
    tasks: 'Nhiệm vụ theo quý',
    commemorations: 'Ngày kỷ niệm trong năm',
    noCommemoration: 'Kế hoạch không nêu ngày kỷ niệm.',
    calendar: {
      download: 'Tải lịch (.ics)',
      note: 'Ngày cuối mỗi quý kèm các nhiệm vụ và các ngày kỷ niệm, mở được bằng ứng dụng lịch trên máy tính, điện thoại.',
      name: (year: number, organisation: string) => `Kế hoạch thi đua, khen thưởng năm ${year}, ${organisation}`,
      quarterEnd: (quarter: number, year: number, tasks: number) =>
        `Hết ${formatQuarter(quarter, year)}: ${formatNumber(tasks)} nhiệm vụ của kế hoạch`,
      task: (ordinal: string, content: string) => `${ordinal}. ${content}`,
    },
  },

  units: {
    title: 'Đơn vị',
    lead: (year: number, units: number, withExemplar: number) =>
      `Năm ${year} có ${formatNumber(units)} cơ quan, đơn vị, địa phương tham gia thi đua; ${formatNumber(withExemplar)} đơn vị có gương điển hình được công bố.`,
    none: (year: number) => `Năm ${year} chưa có đơn vị nào.`,
    caption: (year: number) => `Cơ quan, đơn vị, địa phương năm ${year}`,
    unit: 'Đơn vị',
    bloc: 'Khối, cụm thi đua',
    awards: 'Lượt khen',
    exemplars: 'Gương điển hình',
    note: 'Lượt khen gồm khen thưởng của đơn vị và của tập thể, hộ gia đình, cá nhân thuộc đơn vị, như ở bảng vàng; khen thưởng của học sinh chỉ tính trong tổng số của năm.',
  },

  unit: {
    lead: (year: number, awards: number, exemplars: number) =>
      `Năm ${year} có ${formatNumber(awards)} lượt khen thưởng và ${formatNumber(exemplars)} gương điển hình được công bố.`,
    officialCode: 'Mã hành chính',
    parent: 'Đơn vị cấp trên',
    valid: 'Thời gian hoạt động',
    successor: 'Đơn vị kế thừa',
    succeeded: (date: string, names: string) => `Từ ${formatDate(date)}: ${names}`,
    years: 'Kết quả theo năm',
    yearsCaption: (unit: string) => `Kết quả của ${unit} theo năm`,
    year: 'Năm',
    bloc: 'Khối, cụm thi đua',
    awards: 'Lượt khen',
    exemplars: 'Gương điển hình',
    teasers: 'Gương điển hình của đơn vị',
    noTeaser: 'Đơn vị chưa có gương điển hình được công bố.',
    honours: (year: number) => `Khen thưởng năm ${year}`,
    noHonour: 'Đơn vị chưa có khen thưởng được công bố.',
    unnamed: { individual: 'Một cá nhân', household: 'Một hộ gia đình', collective: 'Một tập thể' },
    decision: (date: string, authority: string | null) =>
      authority === null ? formatDate(date) : `${formatDate(date)}, ${authority}`,
  },

  notFound: {
    title: 'Không tìm thấy trang',
    lead: 'Địa chỉ này không có trên trang, có thể do gõ chưa đúng hoặc nội dung đã được gỡ. Mời tìm theo tên hoặc xem các mục chính.',
    mainParts: 'Các mục chính',
  },
};
