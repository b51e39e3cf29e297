import { formatNumber } from './format.ts';

interface MatterWords {
  /** What is counted, after the number: "3 lượt đơn vị chậm nhiệm vụ". */
  counted: string;
  title: string;
  /** When there is none. */
  none: string;
}

/** The words of what needs attention: on the first page, in the lists behind it and on the page of each bloc. */
export const attentionText = {
  matters: {
    lateTask: {
      counted: 'lượt đơn vị chậm nhiệm vụ',
      title: 'Đơn vị chậm nhiệm vụ',
      none: 'Không có đơn vị nào chậm nhiệm vụ',
    },
    dataError: {
      counted: 'lỗi khi đọc tệp, dòng có lỗi không vào số liệu',
      title: 'Lỗi khi đọc tệp dữ liệu',
      none: 'Mọi dòng dữ liệu đều được nhận',
    },
    error: {
      counted: 'lỗi theo quy tắc kiểm tra',
      title: 'Lỗi theo quy tắc kiểm tra',
      none: 'Quy tắc kiểm tra không thấy lỗi',
    },
    dueTask: {
      counted: 'lượt đơn vị phải xong nhiệm vụ trong quý này',
      title: 'Nhiệm vụ phải xong trong quý này',
      none: 'Không có nhiệm vụ nào chờ xong trong quý này',
    },
    silentTask: {
      counted: 'nhiệm vụ chưa có báo cáo tiến độ',
      title: 'Nhiệm vụ chưa có báo cáo tiến độ',
      none: 'Nhiệm vụ nào đến kỳ cũng đã có báo cáo',
    },
    silentUnit: {
      counted: 'đơn vị chưa đăng ký thi đua',
      title: 'Đơn vị chưa đăng ký thi đua',
      none: 'Mọi đơn vị đều đã đăng ký thi đua',
    },
    tiedBloc: {
      counted: 'khối có đơn vị bằng điểm, chờ bỏ phiếu suy tôn',
      title: 'Khối chờ bỏ phiếu suy tôn',
      none: 'Không còn đơn vị nào chờ bỏ phiếu suy tôn',
    },
    provisionalBloc: {
      counted: 'khối còn xếp hạng tạm tính',
      title: 'Khối còn xếp hạng tạm tính',
      none: 'Điểm Hội đồng thẩm định đã đầy đủ',
    },
    proposed: {
      counted: 'lượt đề nghị danh hiệu chưa có quyết định',
      title: 'Đề nghị danh hiệu chưa có quyết định',
      none: 'Không còn đề nghị danh hiệu nào chờ quyết định',
    },
    noPlan: {
      counted: 'đơn vị chưa có kế hoạch thi đua',
      title: 'Đơn vị chưa có kế hoạch thi đua',
      none: 'Mọi đơn vị được theo dõi đều đã có kế hoạch thi đua',
    },
    noExemplar: {
      counted: 'đơn vị chưa có điển hình',
      title: 'Đơn vị chưa có điển hình',
      none: 'Mọi đơn vị đều đã có điển hình',
    },
    warning: {
      counted: 'điểm cần giải trình',
      title: 'Điểm cần giải trình',
      none: 'Không có điểm nào cần giải trình',
    },
    dataWarning: {
      counted: 'cảnh báo khi đọc tệp',
      title: 'Cảnh báo khi đọc tệp dữ liệu',
      none: 'Không có cảnh báo nào khi đọc tệp',
    },
    info: {
      counted: 'điểm để biết',
      title: 'Điểm để biết',
      none: 'Không có điểm nào để biết',
    },
  } satisfies Record<string, MatterWords>,

  /** The heads of the columns in the table of blocs. */
  short: {
    lateTask: 'Chậm nhiệm vụ',
    dueTask: 'Đến hạn quý này',
    error: 'Lỗi',
    silentUnit: 'Chưa đăng ký',
    noExemplar: 'Chưa có điển hình',
    warning: 'Cần giải trình',
  },

  role: 'Xem với vai',
  roles: {
    standingBody: 'Cơ quan Thường trực',
    member: 'Ủy viên Hội đồng phụ trách khối',
    head: 'Khối trưởng',
  },
  blocs: 'Chỉ xem các khối',
  filter: 'Chọn vai và khối',
  chosenBlocs: (blocs: number) => `Đang chỉ xem ${blocs} khối đã chọn.`,
  allBlocs: 'Xem mọi khối',
  matterCount: (matters: number) =>
    matters === 0
      ? 'Không có việc nào cần chú ý với lựa chọn này.'
      : `${matters} loại việc cần chú ý với lựa chọn này.`,

  byBloc: 'Theo khối',
  byBlocCaption: (year: number) => `Việc cần chú ý của từng khối năm ${year}`,
  byBlocFootnote: 'Mỗi con số mở ra các dòng của khối ấy.',
  bloc: 'Khối',
  units: 'Hồ sơ từng đơn vị',
  noBlocs: 'Năm này chưa chia khối.',
  minders: 'Khối theo dõi',
  noMinder: 'Chưa phân công ủy viên theo dõi',

  some: (names: readonly string[], others: number) =>
    others === 0 ? names.join('; ') : `${names.join('; ')} và ${others} nữa`,
  listTitle: (matter: string, year: number) => `${matter}, năm ${year}`,
  listLead: (lines: number) => `${formatNumber(lines)} dòng, theo khối.`,
  noBloc: 'Không của riêng khối nào',
  lines: (lines: number) => `${formatNumber(lines)} dòng`,
  subject: 'Nói về',
  what: 'Việc',
  source: 'Nguồn',
  sourceLines: (file: string, lines: string) => `${file}, dòng\u00a0${lines}`,

  blocKicker: (year: number) => `Việc của khối, năm ${year}`,
  blocLead: (matters: number) =>
    matters === 0 ? 'Khối không có việc nào cần chú ý.' : `${matters} loại việc cần chú ý.`,
  attention: 'Cần chú ý',
  settled: 'Đã ổn',
  head: 'Khối trưởng',
  minder: 'Ủy viên theo dõi',
  members: 'Số đơn vị',
  ranking: 'Xếp hạng',
  rankingLink: (stage: string) => `Bảng xếp hạng, theo điểm ${stage}`,
  provisional: 'tạm tính',
  nobody: 'chưa ghi',
};

export type MatterCode = keyof typeof attentionText.matters;
